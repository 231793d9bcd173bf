package org.meetingdossier.reading.promise;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.meetingdossier.dossier.across.DatedCommitment;

/**
 * A promise with what may have come of it, for a clerk.
 *
 * @param commitment the promise
 * @param proposals what nobody decided on yet
 * @param decided what somebody decided on
 */
public record PromisePage(DatedCommitment commitment, List<Found> proposals, List<Decided> decided) {

	public PromisePage {
		proposals = List.copyOf(proposals);
		decided = List.copyOf(decided);
	}

	/**
	 * Writes the page.
	 * @param commitment the promise
	 * @param proposals what may have come of it
	 * @param steps what was decided
	 * @return the page
	 */
	public static PromisePage of(DatedCommitment commitment, List<PromiseOutcome> proposals, List<Step> steps) {
		Set<String> known = steps.stream().map((step) -> step.outcome().key()).collect(Collectors.toSet());
		return new PromisePage(commitment,
				proposals.stream().filter((one) -> !known.contains(one.key())).map(Found::of).toList(),
				steps.stream().map((step) -> new Decided(step.id(), Found.of(step.outcome()), step)).toList());
	}

	/**
	 * Something that may have come of it.
	 *
	 * @param key by which it is chosen
	 * @param kind {@code ANSWER} or {@code PAPER}
	 * @param name the sentence, or the name of the paper
	 * @param address where it is read
	 * @param evidence why
	 */
	public record Found(String key, String kind, String name, String address, String evidence) {

		private static Found of(PromiseOutcome outcome) {
			return new Found(outcome.key(), outcome.kind().name(), KeptPromises.name(outcome),
					KeptPromises.addressOf(outcome), outcome.evidence());
		}

	}

	/**
	 * Something that was decided on.
	 *
	 * @param id identity of the decision
	 * @param found what it is about
	 * @param step who decided what, and when
	 */
	public record Decided(UUID id, Found found, Step step) {

	}

}
