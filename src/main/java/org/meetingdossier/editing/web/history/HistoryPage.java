package org.meetingdossier.editing.web.history;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.People;
import org.meetingdossier.dossier.RevisionSummary;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.edition.EditionSummary;
import org.meetingdossier.editing.web.Authors;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.platform.TheHague;

/**
 * Every save of a dossier, some at a time.
 *
 * @param dossier what the editor may see of it
 * @param lines the revisions, the newest first
 * @param newest the number of the newest revision
 * @param older the number of the revision before which more were saved; null if none were
 * @param published whether readers have an edition
 */
record HistoryPage(Dossier dossier, List<Line> lines, int newest, @Nullable Integer older, boolean published) {

	static final int LINES = 50;

	/** As many lines as fit on the page, and one more if there are more. */
	static HistoryPage of(Dossier dossier, List<RevisionSummary> newestFirst, int newest, List<EditionSummary> editions,
			People people) {
		Map<Integer, String> letters = editions.stream()
			.collect(Collectors.toMap(EditionSummary::revision, EditionSummary::letter));
		List<RevisionSummary> shown = newestFirst.stream().limit(LINES).toList();
		Authors authors = Authors.of(people, shown.stream().map(RevisionSummary::author).toList());
		List<Line> lines = shown.stream()
			.map((one) -> new Line(one.number(), authors.name(one.author()), one.savedAt().atZone(TheHague.ZONE),
					one.summary(), isMerged(one, newestFirst), letters.get(one.number())))
			.toList();
		return new HistoryPage(dossier, lines, newest,
				(newestFirst.size() > LINES) ? shown.get(LINES - 1).number() : null, !editions.isEmpty());
	}

	/** Only with changes that the reader knows of. */
	private static boolean isMerged(RevisionSummary revision, List<RevisionSummary> known) {
		Integer startedFrom = revision.startedFrom();
		return startedFrom != null && known.stream()
			.map(RevisionSummary::number)
			.anyMatch((number) -> number > startedFrom && number < revision.number());
	}

	/** The address of the dossier. */
	public String address() {
		return EditAddress.of(this.dossier.slug());
	}

	/**
	 * A revision.
	 *
	 * @param author who saved it
	 * @param savedAt when
	 * @param summary what changed
	 * @param merged whether changes of others were merged in
	 * @param edition the letter of the edition it was published as; null if it was not
	 */
	record Line(int number, String author, ZonedDateTime savedAt, String summary, boolean merged,
			@Nullable String edition) {

	}

}
