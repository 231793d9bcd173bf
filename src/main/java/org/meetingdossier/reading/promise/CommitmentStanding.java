package org.meetingdossier.reading.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.meetingdossier.dossier.across.DatedCommitment;
import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.platform.TheHague;

/**
 * How a commitment stands: by the status in its dossier, its term, and what clerks
 * confirmed that came of it. Every list, feed, calendar and message says of it what this
 * says.
 *
 * @param commitment the commitment with its term
 * @param outcomes what clerks confirmed, as far as who asks may read it; the oldest first
 */
public record CommitmentStanding(DatedCommitment commitment, List<Step> outcomes) {

	/**
	 * What is late first, the latest of all at the top; then by day, what has no day,
	 * what was answered, what is done.
	 */
	public static final Comparator<CommitmentStanding> MOST_URGENT_FIRST = Comparator
		.comparing(CommitmentStanding::state)
		.thenComparing((one) -> one.commitment.term().last(), Comparator.nullsLast(Comparator.naturalOrder()));

	public CommitmentStanding {
		outcomes = List.copyOf(outcomes);
	}

	/**
	 * How it stands.
	 * @return one of the states
	 */
	public State state() {
		CommitmentStatus status = this.commitment.content().status();
		if (!status.isToDo()) {
			return State.DONE;
		}
		// What came of a part is why it is partly fulfilled: the rest is still to be
		// sent.
		if (status == CommitmentStatus.OPEN && !this.outcomes.isEmpty()) {
			return State.ANSWERED;
		}
		LocalDate last = this.commitment.term().last();
		return (last != null && last.isBefore(this.commitment.today())) ? State.LATE : State.OPEN;
	}

	/**
	 * Whether parliament still waits for it.
	 * @return true if it is open, be it late or not
	 */
	public boolean isOpen() {
		return state() == State.OPEN || state() == State.LATE;
	}

	/**
	 * Whether it is late.
	 * @return true only once its own term is over
	 */
	public boolean isLate() {
		return state() == State.LATE;
	}

	/**
	 * Whether a clerk says that it was answered, while its status does not.
	 * @return true if something came of it
	 */
	public boolean isAnswered() {
		return state() == State.ANSWERED;
	}

	/**
	 * Whether it is open and nobody can say until when.
	 * @return true if its term names no day
	 */
	public boolean isUndated() {
		return isOpen() && this.commitment.term().last() == null;
	}

	/**
	 * Whether it is to be kept soon, or was to be kept before today.
	 * @param days within how many days
	 * @return true if it is open and its last day is as near
	 */
	public boolean isDueWithin(int days) {
		LocalDate last = this.commitment.term().last();
		return isOpen() && last != null && !last.isAfter(this.commitment.today().plusDays(days));
	}

	/**
	 * How late it is.
	 * @return the number of days; 0 if it is not late
	 */
	public long daysLate() {
		LocalDate last = this.commitment.term().last();
		return (isLate() && last != null) ? ChronoUnit.DAYS.between(last, this.commitment.today()) : 0;
	}

	/**
	 * Since when there is something new to say of it.
	 * @return when an edition changed it, it became late or a clerk said what came of it,
	 * whatever was last
	 */
	public Instant changedAt() {
		Instant written = Objects.requireNonNullElse(this.commitment.made().changedAt(), Instant.EPOCH);
		LocalDate last = this.commitment.term().last();
		Stream<Instant> since = (isLate() && last != null)
				? Stream.of(last.plusDays(1).atStartOfDay(TheHague.ZONE).toInstant())
				: this.outcomes.stream().map(Step::decidedAt);
		return since.filter(written::isBefore).max(Comparator.naturalOrder()).orElse(written);
	}

	/**
	 * How a commitment can stand, the most urgent first.
	 */
	public enum State {

		/** Its term is over, and nothing is known to have come of it. */
		LATE,

		/** It is to be kept. */
		OPEN,

		/** A clerk says what came of it; its status is still to be changed. */
		ANSWERED,

		/** All was sent, or it no longer applies. */
		DONE

	}

}
