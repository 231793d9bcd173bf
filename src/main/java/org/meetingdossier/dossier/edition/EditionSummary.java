package org.meetingdossier.dossier.edition;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A line in the list of editions of a dossier.
 *
 * @param letter {@code A} for the first, then {@code B}, {@code C}, …
 * @param revision the number of the revision that was published
 * @param publishedAt when it was published
 * @param change how much it differs from the edition before
 * @param note what changed since the edition before, if anything was said
 * @param withdrawn what readers are told instead, if it was withdrawn
 */
public record EditionSummary(String letter, int revision, Instant publishedAt, ChangeKind change, @Nullable String note,
		@Nullable WithdrawnEdition withdrawn) {

	/**
	 * Whether it can be read.
	 * @return false if it was withdrawn
	 */
	public boolean isReadable() {
		return this.withdrawn == null;
	}

}
