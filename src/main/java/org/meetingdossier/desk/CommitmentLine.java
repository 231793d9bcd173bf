package org.meetingdossier.desk;

import java.util.List;

import org.meetingdossier.reading.promise.CommitmentStanding;
import org.meetingdossier.reading.promise.Step;

/**
 * A promise to parliament on a desk.
 *
 * @param standing the promise, and how it stands
 * @param outcomes what came of it
 */
public record CommitmentLine(CommitmentStanding standing, List<Outcome> outcomes) {

	public CommitmentLine {
		outcomes = List.copyOf(outcomes);
	}

	/**
	 * What came of a promise.
	 *
	 * @param step what was confirmed, and when
	 * @param by the name of the clerk
	 */
	public record Outcome(Step step, String by) {

	}

}
