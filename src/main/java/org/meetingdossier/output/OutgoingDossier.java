package org.meetingdossier.output;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.Decision;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.edition.PublishedDossier;

/**
 * What leaves of a dossier: the content that its reader may see, with the state it is in.
 *
 * @param content the dossier without what is above the clearance of its reader
 * @param level how restricted the file is: the strictest level of anything in it
 * @param edition the letter of the edition; null for a revision that is no edition
 * @param revision the number of the revision
 * @param at when that revision was published, or saved if it is no edition
 */
public record OutgoingDossier(Dossier content, Level level, @Nullable String edition, int revision, Instant at) {

	/**
	 * An edition, as its reader sees it.
	 * @param published the edition, without what its reader may not see
	 * @return what leaves of it
	 */
	public static OutgoingDossier of(PublishedDossier published) {
		PublishedDossier.Edition edition = published.edition();
		Dossier lines = published.dossier().linesOnly();
		return new OutgoingDossier(lines, lines.strictest().stricter(published.level()), edition.letter(),
				edition.revision(), edition.publishedAt());
	}

	/**
	 * The newest revision, as somebody who edits it sees it.
	 * @param working the newest revision, whole
	 * @param clearance how far the editor may see
	 * @return what leaves of it
	 * @throws IllegalArgumentException if the dossier itself is above the clearance
	 */
	public static OutgoingDossier of(WorkingDossier working, Level clearance) {
		Dossier seen = working.content().seenWith(clearance).linesOnly();
		return new OutgoingDossier(seen, seen.strictest(), null, working.revision(), working.savedAt());
	}

	/**
	 * The same beside what is more restricted, in a file that is handled as its strictest
	 * part.
	 */
	public OutgoingDossier beside(Level strictest) {
		return new OutgoingDossier(this.content, this.level.stricter(strictest), this.edition, this.revision, this.at);
	}

	/**
	 * Of places in the whole dossier those whose text leaves: none in what only who
	 * speaks reads.
	 */
	public List<CheckedPlace> leaving(List<CheckedPlace> checked) {
		Set<UUID> elements = this.content.elements().stream().map(Element::id).collect(Collectors.toSet());
		return checked.stream()
			.filter((one) -> one.place().passage().element() == null
					|| elements.contains(one.place().passage().element()))
			.toList();
	}

	/**
	 * As of when the text and what was decided on it are. It follows from these alone,
	 * whenever it is asked.
	 * @param checked its citations with what checking gave
	 * @return when any of it last changed
	 */
	public Instant asOf(List<CheckedPlace> checked) {
		return Stream
			.concat(Stream.of(this.at),
					checked.stream().flatMap((one) -> Stream.ofNullable(one.decision())).map(Decision::decidedAt))
			.max(Comparator.naturalOrder())
			.orElse(this.at);
	}

}
