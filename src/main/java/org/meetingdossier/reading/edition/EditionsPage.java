package org.meetingdossier.reading.edition;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.edition.ChangeKind;
import org.meetingdossier.dossier.edition.EditionSummary;
import org.meetingdossier.platform.TheHague;

/**
 * The editions of a dossier, the newest first.
 *
 * @param slug the dossier's part of an address
 * @param lines one for each edition
 */
public record EditionsPage(String slug, List<Line> lines) {

	public EditionsPage {
		lines = List.copyOf(lines);
	}

	/**
	 * Writes the page.
	 * @param slug the dossier's part of an address
	 * @param editions the editions that the reader may know of, the newest first
	 * @return the page
	 */
	public static EditionsPage of(String slug, List<EditionSummary> editions) {
		return new EditionsPage(slug,
				editions.stream().map((edition) -> Line.of(edition, before(edition, editions))).toList());
	}

	/** The edition that a reader compares with: the one before that can still be read. */
	private static @Nullable String before(EditionSummary edition, List<EditionSummary> editions) {
		return editions.stream()
			.skip(editions.indexOf(edition) + 1L)
			.filter(EditionSummary::isReadable)
			.map(EditionSummary::letter)
			.findFirst()
			.orElse(null);
	}

	/**
	 * An edition in the list.
	 *
	 * @param letter its letter
	 * @param publishedOn the day on which it was published
	 * @param change how much it differs from the one before
	 * @param note what changed, if anything was said
	 * @param withdrawal what readers are told instead, if it was withdrawn
	 * @param before the edition to compare it with, if there is one
	 */
	public record Line(String letter, LocalDate publishedOn, ChangeKind change, @Nullable String note,
			@Nullable WithdrawalNotice withdrawal, @Nullable String before) {

		private static Line of(EditionSummary edition, @Nullable String before) {
			WithdrawalNotice withdrawal = WithdrawalNotice.of(edition.withdrawn());
			return new Line(edition.letter(), TheHague.dayOf(edition.publishedAt()), edition.change(), edition.note(),
					withdrawal, (withdrawal != null) ? null : before);
		}

	}

}
