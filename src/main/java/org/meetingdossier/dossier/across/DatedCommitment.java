package org.meetingdossier.dossier.across;

import java.time.LocalDate;
import java.util.Comparator;

import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.term.TermReading;
import org.meetingdossier.dossier.text.DossierText;
import org.meetingdossier.dossier.text.PlainWords;

/**
 * A commitment with the day by which it is to be kept.
 *
 * @param made the commitment with its place
 * @param term what was read from its term
 * @param today the day on which it is looked at
 */
public record DatedCommitment(MadeCommitment made, TermReading term, LocalDate today) {

	/** What is late first, the latest of all at the top, then by day, then without a day, then what is done. */
	public static final Comparator<DatedCommitment> MOST_URGENT_FIRST = Comparator
		.comparing((DatedCommitment commitment) -> !commitment.isOpen())
		.thenComparing((commitment) -> commitment.term.last(), Comparator.nullsLast(Comparator.naturalOrder()));

	/**
	 * The commitment itself.
	 * @return what was promised, by whom and by when
	 */
	public Dossier.Commitment content() {
		return this.made.content();
	}

	/**
	 * What was promised.
	 * @return its words, without marks and notes
	 */
	public String words() {
		return PlainWords.of(DossierText.parse(content().what())).strip();
	}

	/**
	 * Whether something is still to be sent.
	 * @return true unless it was all sent or no longer applies
	 */
	public boolean isOpen() {
		return content().status() == CommitmentStatus.OPEN || content().status() == CommitmentStatus.PARTLY_FULFILLED;
	}

	/**
	 * Whether it was to be kept before today and was not.
	 * @return true only once its own term is over
	 */
	public boolean isOverdue() {
		return isOpen() && this.term.last() != null && this.term.last().isBefore(this.today);
	}

	/**
	 * Whether it is open and nobody can say until when.
	 * @return true if its term names no day
	 */
	public boolean isUndated() {
		return isOpen() && this.term.last() == null;
	}

}
