package org.meetingdossier.platform.work;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.platform.TheHague;

/**
 * A piece of work as it stands.
 *
 * @param id identity of the work
 * @param worker the name of its worker
 * @param title what is being done
 * @param state how it stands
 * @param done how much is done, in units of the worker
 * @param total how much there is to do; null while that is not known
 * @param message what the worker said last; once the work ended, how it ended
 * @param starter who asked for it; null when nobody did, such as at night
 * @param askedAt when it was asked for
 * @param dueAt when it may start
 * @param startedAt when it started, the first time; null before
 * @param endedAt when it ended; null before
 * @param leadsTo the address of what comes of it; null when there is none
 */
public record WorkView(UUID id, String worker, WorkMessage title, WorkState state, long done, @Nullable Long total,
		@Nullable WorkMessage message, @Nullable Starter starter, Instant askedAt, Instant dueAt,
		@Nullable Instant startedAt, @Nullable Instant endedAt, @Nullable String leadsTo) {

	/**
	 * Whether nothing more will happen.
	 * @return true once the work succeeded or failed
	 */
	public boolean hasEnded() {
		return this.state.hasEnded();
	}

	/**
	 * Whether it can change at any moment.
	 * @return false when it ended or was asked for later than at once
	 */
	public boolean isMoving() {
		return this.state == WorkState.RUNNING || (this.state == WorkState.QUEUED && !this.dueAt.isAfter(this.askedAt));
	}

	/**
	 * When it was asked for, on a clock in The Hague.
	 * @return the date and time in Dutch time
	 */
	public LocalDateTime askedOn() {
		return LocalDateTime.ofInstant(this.askedAt, TheHague.ZONE);
	}

	/**
	 * When it may start, on a clock in The Hague.
	 * @return the date and time in Dutch time
	 */
	public LocalDateTime dueOn() {
		return LocalDateTime.ofInstant(this.dueAt, TheHague.ZONE);
	}

	/**
	 * Whether a person asked for it.
	 * @param account the name the person signs in with
	 * @return true if it is theirs
	 */
	public boolean isOf(String account) {
		return this.starter != null && this.starter.account().equals(account);
	}

}
