package org.meetingdossier.editing.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.People;
import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.dossier.EditionSummary;
import org.meetingdossier.dossier.RevisionSummary;

/**
 * Every save of a dossier, some at a time.
 *
 * @param dossier what the editor may see of it
 * @param lines the revisions, the newest first
 * @param newest the number of the newest revision
 * @param older the number of the page with older ones; null if there is none
 * @param published whether readers have an edition
 */
record HistoryPage(Dossier dossier, List<Line> lines, int newest, @Nullable Integer older, boolean published) {

	private static final int LINES = 50;

	static HistoryPage of(Dossier dossier, List<RevisionSummary> newestFirst, List<EditionSummary> editions,
			People people, int page) {
		Map<Integer, String> letters = editions.stream()
			.collect(Collectors.toMap(EditionSummary::revision, EditionSummary::letter));
		int start = Math.min((Math.max(1, page) - 1) * LINES, newestFirst.size());
		int end = Math.min(start + LINES, newestFirst.size());
		List<RevisionSummary> shown = newestFirst.subList(start, end);
		Authors authors = Authors.of(people, shown.stream().map(RevisionSummary::author).toList());
		List<Line> lines = shown.stream()
			.map((one) -> new Line(one.number(), authors.name(one.author()), one.savedAt().atZone(WallClock.ZONE), one.summary(),
					one.isMerged(), letters.get(one.number())))
			.toList();
		return new HistoryPage(dossier, lines, newestFirst.isEmpty() ? 0 : newestFirst.get(0).number(),
				(end < newestFirst.size()) ? Math.max(1, page) + 1 : null, !editions.isEmpty());
	}

	/** The address of the dossier. */
	public String address() {
		return EditAddress.of(this.dossier.slug());
	}

	/**
	 * A revision.
	 *
	 * @param number its number
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
