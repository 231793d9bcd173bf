package org.meetingdossier.reading.promise;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.across.CommitmentTerms;
import org.meetingdossier.dossier.across.MadeCommitment;
import org.meetingdossier.dossier.edition.EditionAt;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.reading.promise.PromiseOutcome.Sentence;
import org.meetingdossier.reading.sentence.Quote;

/**
 * Says how commitments stand, to everything that tells of them. An answer that somebody
 * may not read any more, or that was taken back, is none for them.
 */
@Component
public class CommitmentStandings {

	private final CommitmentTerms terms;

	private final Steps steps;

	private final Editions editions;

	private final Clock clock;

	CommitmentStandings(CommitmentTerms terms, Steps steps, Editions editions, Clock clock) {
		this.terms = terms;
		this.steps = steps;
		this.editions = editions;
		this.clock = clock;
	}

	/**
	 * How commitments stand for somebody.
	 * @param commitments the commitments
	 * @param clearance how far they may see
	 * @return the same, the most urgent first
	 */
	public List<CommitmentStanding> mostUrgentFirst(List<MadeCommitment> commitments, Level clearance) {
		Map<UUID, List<Step>> outcomes = outcomes(commitments, clearance);
		return this.terms.dated(commitments)
			.stream()
			.map((dated) -> new CommitmentStanding(dated, outcomes.getOrDefault(dated.content().id(), List.of())))
			.sorted(CommitmentStanding.MOST_URGENT_FIRST)
			.toList();
	}

	/**
	 * What decides how commitments stand, besides editions.
	 * @return another value each day, and as soon as a clerk decides something
	 */
	public Object version() {
		return List.of(TheHague.today(this.clock), this.steps.version());
	}

	private Map<UUID, List<Step>> outcomes(List<MadeCommitment> commitments, Level clearance) {
		Map<Sentence, Boolean> seen = new HashMap<>();
		return this.steps.of(commitments.stream().map((made) -> made.content().id()).toList())
			.stream()
			.filter(Step::confirmed)
			.filter((step) -> {
				Sentence sentence = step.outcome().sentence();
				return sentence == null || seen.computeIfAbsent(sentence, (one) -> isSeen(one, clearance));
			})
			.collect(Collectors.groupingBy(Step::commitment));
	}

	private boolean isSeen(Sentence sentence, Level clearance) {
		return this.editions.at(sentence.slug(), sentence.edition(), clearance) instanceof EditionAt.Open open
				&& new Quote(sentence.words(), "", "").standsIn(open.published());
	}

}
