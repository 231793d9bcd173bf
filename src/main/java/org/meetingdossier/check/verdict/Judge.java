package org.meetingdossier.check.verdict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.Register;
import org.meetingdossier.register.RegisterState;
import org.meetingdossier.register.live.LiveAnswer;

/**
 * Judges citations: asks the register for all of them at once, and compares each sentence
 * with the answer.
 */
@Component
public class Judge {

	private static final Logger logger = LoggerFactory.getLogger(Judge.class);

	/** One is about three kilobytes, with its sentence. */
	private static final int MOST_OUTCOMES = 5_000;

	private final Register register;

	private final KnownIndexes known = new KnownIndexes();

	private final Cache<Judged, Outcome> outcomes = Caffeine.newBuilder().maximumSize(MOST_OUTCOMES).build();

	Judge(Register register) {
		this.register = register;
	}

	/**
	 * Judges citations of a dossier, each once for a state of the register: at a save
	 * most are as they were at the one before.
	 * @return the outcome of each, in the same order
	 */
	public List<Outcome> judge(List<Citing> citations) {
		RegisterState state = this.register.state();
		List<Judged> all = citations.stream().map((citing) -> new Judged(state, citing)).toList();
		Map<Judged, Outcome> outcomes = this.outcomes.getAll(all, (unknown) -> judge(state, unknown));
		return all.stream().map((one) -> Objects.requireNonNull(outcomes.get(one))).toList();
	}

	private Map<Judged, Outcome> judge(RegisterState state, Set<? extends Judged> unknown) {
		List<Citing> citations = unknown.stream().map(Judged::citing).toList();
		List<Outcome> judged = judge(state, citations, Set.of(), Map.of());
		Map<Judged, Outcome> outcomes = new LinkedHashMap<>();
		for (int index = 0; index < citations.size(); index++) {
			outcomes.put(new Judged(state, citations.get(index)), judged.get(index));
		}
		return outcomes;
	}

	/**
	 * Judges citations with what the registers themselves said. Nothing of it stays here.
	 * @param ofAnySession those of them that do not tell the session, which their papers
	 * are numbered by
	 * @param live answers of live registers, by document
	 * @return the outcome of each, in the same order
	 */
	public List<Outcome> judge(List<Citing> citations, Set<Citing> ofAnySession, Map<OfficialId, LiveAnswer> live) {
		return citations.isEmpty() ? List.of() : judge(this.register.state(), citations, ofAnySession, live);
	}

	private List<Outcome> judge(RegisterState state, List<Citing> citations, Set<Citing> ofAnySession,
			Map<OfficialId, LiveAnswer> live) {
		RegisterFacts facts = new RegisterFacts(this.register, state, citations.stream().map(Citing::document).toList(),
				live, this.known);
		return citations.stream()
			.map((citing) -> judge(citing, facts,
					ofAnySession.contains(citing) ? facts.ofAnySession(citing.document())
							: facts.of(citing.document())))
			.toList();
	}

	/** A save is never lost over words that the comparison cannot digest. */
	private static Outcome judge(Citing citing, RegisterFacts register, RegisterAnswer facts) {
		try {
			return Judgement.of(citing, facts, register);
		}
		catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException ex) {
			logger.error("A citation of {} was not compared", citing.document(), ex);
			return Outcome.of(Verdict.NOT_CHECKED, facts.basis(), List.of(), List.of(), List.of());
		}
	}

	/**
	 * A citation that was judged.
	 *
	 * @param state what the outcome rests on
	 * @param citing the citation with its sentence
	 */
	private record Judged(RegisterState state, Citing citing) {

	}

}
