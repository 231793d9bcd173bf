package org.meetingdossier.intake.web;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.intake.KeptProposal;
import org.meetingdossier.intake.ProposalsInWork;
import org.meetingdossier.platform.NotFoundException;

/**
 * The editor behind the current request, who makes dossiers of letters.
 */
@Component
class Importer {

	private final CurrentPerson person;

	private final ProposalsInWork proposals;

	Importer(CurrentPerson person, ProposalsInWork proposals) {
		this.person = person;
		this.proposals = proposals;
	}

	SignedInPerson person() {
		return this.person.signedIn().orElseThrow(() -> new NotFoundException("intake.unknown"));
	}

	/** One of the editor's own proposals. */
	KeptProposal proposal(UUID id) {
		return this.proposals.find(person().id(), id).orElseThrow(() -> new NotFoundException("intake.unknown"));
	}

	Author author() {
		return new Author(person().username(), this.person.clearance());
	}

	/** The levels that the editor may give: none above their clearance. */
	List<Level> levels() {
		return this.person.clearance().seen();
	}

	/** Delegation, or the editor's own clearance where that is lower. */
	Level usualLevel() {
		return this.person.clearance().sees(Level.DELEGATION) ? Level.DELEGATION : this.person.clearance();
	}

}
