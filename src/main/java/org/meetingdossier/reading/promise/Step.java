package org.meetingdossier.reading.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.meetingdossier.platform.TheHague;

/**
 * What a clerk decided on what may have come of a promise.
 *
 * @param id its identity
 * @param commitment identity of the commitment
 * @param outcome what it is about
 * @param confirmed whether it did come of the promise
 * @param who the username of the clerk
 * @param decidedAt when
 */
public record Step(UUID id, UUID commitment, PromiseOutcome outcome, boolean confirmed, String who, Instant decidedAt) {

	/**
	 * On which day.
	 * @return the day in The Hague
	 */
	public LocalDate decidedOn() {
		return TheHague.dayOf(this.decidedAt);
	}

}
