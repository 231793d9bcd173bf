package org.meetingdossier.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.meetingdossier.intake.proposal.ProposedDossier;

/**
 * A proposal in work, with the letter that it is read from.
 *
 * @param id identity of the proposal
 * @param person whose it is
 * @param letter identity of the letter, which several proposals may come of
 * @param letterName the name of its file
 * @param number which proposal of the letter it is, from 1
 * @param ticket what the form carries, so that it is known to be its editor's without a
 * session
 * @param source the letter
 * @param content what is proposed, as its editor left it
 * @param canUndo whether there is a state before
 * @param savedAt when it was changed last
 */
public record KeptProposal(UUID id, UUID person, UUID letter, String letterName, int number, UUID ticket,
		List<SourceLine> source, ProposedDossier content, boolean canUndo, Instant savedAt) {
}
