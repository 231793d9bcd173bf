package org.meetingdossier.intake.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.People;
import org.meetingdossier.intake.KeptProposal;
import org.meetingdossier.intake.ProposalsInWork;
import org.meetingdossier.intake.proposal.Rearranging;
import org.meetingdossier.platform.KeptForms;

/**
 * Keeps what was typed in a proposal when the session is over. The form carries what only
 * the page of its editor shows, so it can be written without a session, but not read.
 */
@Component
class KeptProposalForms implements KeptForms {

	private final ProposalsInWork proposals;

	private final People people;

	KeptProposalForms(ProposalsInWork proposals, People people) {
		this.proposals = proposals;
		this.people = people;
	}

	@Override
	public Optional<String> keep(HttpServletRequest request) {
		String address = request.getRequestURI().substring(request.getContextPath().length());
		if (!HttpMethod.POST.matches(request.getMethod())
				|| !address.matches(LettersController.ADDRESS + '/' + LettersController.ID)) {
			return Optional.empty();
		}
		Map<String, String> sent = ProposalController.sent(request);
		String ticket = sent.getOrDefault("ticket", "");
		if (!ticket.matches(LettersController.ID)) {
			return Optional.empty();
		}
		UUID id = UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
		return this.proposals.withTicket(id, UUID.fromString(ticket))
			.filter(this::mayComeBack)
			.map((proposal) -> keep(proposal, sent, address));
	}

	private boolean mayComeBack(KeptProposal proposal) {
		return this.people.find(proposal.person()).filter((person) -> !person.disabled()).isPresent();
	}

	private String keep(KeptProposal proposal, Map<String, String> sent, String address) {
		this.proposals.change(proposal.person(), proposal.id(), (proposed) -> Rearranging.typed(proposed, sent));
		return address;
	}

}
