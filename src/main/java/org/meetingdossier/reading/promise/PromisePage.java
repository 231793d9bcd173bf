package org.meetingdossier.reading.promise;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A promise with what may have come of it, for a clerk.
 *
 * @param standing the promise
 * @param proposals what nobody decided on yet
 * @param decided what somebody decided on
 */
public record PromisePage(CommitmentStanding standing, List<PromiseOutcome> proposals, List<Step> decided) {

	public PromisePage {
		proposals = List.copyOf(proposals);
		decided = List.copyOf(decided);
	}

	/**
	 * Writes the page.
	 * @param standing the promise
	 * @param proposals what may have come of it
	 * @param steps what was decided
	 * @return the page
	 */
	public static PromisePage of(CommitmentStanding standing, List<PromiseOutcome> proposals, List<Step> steps) {
		Set<String> known = steps.stream().map((step) -> step.outcome().key()).collect(Collectors.toSet());
		return new PromisePage(standing, proposals.stream().filter((one) -> !known.contains(one.key())).toList(),
				steps);
	}

}
