package org.meetingdossier.intake.proposal;

import java.util.List;

/**
 * What intake reads from one letter.
 *
 * @param proposals one for each meeting that the letter is about
 */
public record Proposals(List<Proposal> proposals) {

	public Proposals {
		proposals = List.copyOf(proposals);
	}

}
