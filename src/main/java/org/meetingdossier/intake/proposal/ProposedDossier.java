package org.meetingdossier.intake.proposal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What intake proposes for one meeting of a letter: facts, sessions and paragraphs, each
 * with the words of the letter that it rests on.
 *
 * @param facts what is known of the meeting; what the letter does not say is absent
 * @param sessions the parts of the meeting
 * @param pieces all paragraphs of the letter about this meeting, in their order
 * @param findings what could not be placed or read
 */
public record ProposedDossier(Map<Fact.Field, Fact> facts, List<ProposedSession> sessions, List<Piece> pieces,
		List<Proposal.Finding> findings) {

	public ProposedDossier {
		facts = Collections.unmodifiableMap(copy(facts));
		sessions = List.copyOf(sessions);
		pieces = List.copyOf(pieces);
		findings = List.copyOf(findings);
	}

	/**
	 * What is known of the meeting.
	 * @param field what is asked
	 * @return what the letter says or an editor typed; empty when nothing is known
	 */
	public String fact(Fact.Field field) {
		Fact fact = this.facts.get(field);
		return (fact != null) ? fact.text() : "";
	}

	private static Map<Fact.Field, Fact> copy(Map<Fact.Field, Fact> facts) {
		Map<Fact.Field, Fact> copy = new EnumMap<>(Fact.Field.class);
		copy.putAll(facts);
		return copy;
	}

}
