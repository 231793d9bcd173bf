package org.meetingdossier.intake.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierTooLargeException;
import org.meetingdossier.dossier.WorkingDossiers;
import org.meetingdossier.intake.AcceptProposal;
import org.meetingdossier.intake.KeptProposal;
import org.meetingdossier.intake.ProposalsInWork;
import org.meetingdossier.intake.proposal.Rearranging;
import org.meetingdossier.intake.proposal.Shortcoming;
import org.meetingdossier.intake.proposal.Shortcomings;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.platform.TheHague;

/**
 * A proposal beside its letter. Every button first keeps all that was typed, so that
 * nothing is lost by pressing another one.
 */
@Controller
@RequestMapping(LettersController.PROPOSAL)
class ProposalController {

	private static final String PAGE = "intake/proposal";

	private final Importer importer;

	private final ProposalsInWork proposals;

	private final AcceptProposal accept;

	private final WorkingDossiers working;

	private final MessageSource messages;

	ProposalController(Importer importer, ProposalsInWork proposals, AcceptProposal accept, WorkingDossiers working,
			MessageSource messages) {
		this.working = working;
		this.importer = importer;
		this.proposals = proposals;
		this.accept = accept;
		this.messages = messages;
	}

	@GetMapping
	String show(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean saved,
			@RequestParam(defaultValue = "false") boolean unfinished, Model model) {
		KeptProposal proposal = this.importer.proposal(id);
		model.addAttribute("saved", saved);
		model.addAttribute("unfinished", unfinished);
		return page(proposal, unfinished ? Shortcomings.of(proposal.content()) : List.of(), this.importer.usualLevel(),
				model);
	}

	@PostMapping
	String change(@PathVariable UUID id, @RequestParam(name = "do", defaultValue = "save") String action,
			@RequestParam(required = false) String level, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes attributes, Model model) {
		UUID person = this.importer.person().id();
		Map<String, String> sent = sent(request);
		if (action.equals("discard")) {
			this.proposals.discard(person, this.importer.proposal(id).id());
			return "redirect:" + LettersController.ADDRESS + "?discarded=1";
		}
		if (action.equals("undo")) {
			this.proposals.undo(person, id);
			return "redirect:" + address(id) + "?saved=true";
		}
		String topic = this.messages.getMessage("intake.topic.new", null, TheHague.LANGUAGE);
		if (this.proposals
			.change(person, id, (proposed) -> Rearranging.act(Rearranging.typed(proposed, sent), action, topic))
			.isEmpty()) {
			throw new NotFoundException("intake.unknown");
		}
		if (action.equals("compare")) {
			attributes.addAttribute("into", sent.getOrDefault("into", ""));
			return "redirect:" + address(id) + "/merge";
		}
		if (action.equals("accept")) {
			return accept(id, level, response, model);
		}
		String piece = action.matches("(up|down|split|join)-\\d{1,6}") ? "#piece-" + action.replaceAll("\\D", "") : "";
		return "redirect:" + address(id) + (piece.isEmpty() ? "?saved=true" : piece);
	}

	private String accept(UUID id, String level, HttpServletResponse response, Model model) {
		KeptProposal proposal = this.importer.proposal(id);
		List<Shortcoming> shortcomings = new ArrayList<>(Shortcomings.of(proposal.content()));
		Level chosen = this.importer.levels()
			.stream()
			.filter((one) -> one.name().equals(level))
			.findFirst()
			.orElse(null);
		if (chosen == null) {
			shortcomings.add(new Shortcoming("level", "intake.wrong.level", List.of()));
		}
		if (chosen != null && shortcomings.isEmpty()) {
			try {
				String slug = this.accept.newDossier(proposal, chosen, this.importer.author(), this.messages
					.getMessage("intake.summary", new Object[] { proposal.letterName() }, TheHague.LANGUAGE));
				return "redirect:/edit/" + slug + "?saved=1";
			}
			catch (DossierTooLargeException ex) {
				shortcomings.add(new Shortcoming("pieces", "intake.wrong.large", List.of()));
			}
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(proposal, shortcomings, Objects.requireNonNullElse(chosen, this.importer.usualLevel()), model);
	}

	private String page(KeptProposal proposal, List<Shortcoming> shortcomings, Level level, Model model) {
		model.addAttribute("page", ProposalPage.of(proposal, shortcomings));
		model.addAttribute("siblings",
				this.proposals.of(proposal.person())
					.stream()
					.filter((one) -> one.letter().equals(proposal.letter()))
					.toList());
		model.addAttribute("levels", this.importer.levels());
		model.addAttribute("dossiers", this.working.list(this.importer.author().clearance()));
		model.addAttribute("level", level);
		return PAGE;
	}

	private static String address(UUID id) {
		return LettersController.ADDRESS + '/' + id;
	}

	/** The fields of a form, each with its first value. */
	static Map<String, String> sent(HttpServletRequest request) {
		Map<String, String> sent = new LinkedHashMap<>();
		request.getParameterMap()
			.forEach((name, values) -> Arrays.stream(values).findFirst().ifPresent((value) -> sent.put(name, value)));
		return sent;
	}

}
