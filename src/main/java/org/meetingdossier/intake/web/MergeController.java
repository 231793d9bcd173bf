package org.meetingdossier.intake.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

import org.meetingdossier.dossier.DossierTooLargeException;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.WorkingDossiers;
import org.meetingdossier.dossier.conflict.EditConflictException;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.dossier.level.NotClearedException;
import org.meetingdossier.intake.AcceptProposal;
import org.meetingdossier.intake.KeptProposal;
import org.meetingdossier.intake.LetterDifference;
import org.meetingdossier.intake.proposal.Shortcomings;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.platform.TheHague;

/**
 * A newer letter beside a dossier that there is, section by section. The editor chooses
 * in which the letter is followed; what it has no more stays unless they say otherwise.
 */
@Controller
@RequestMapping(LettersController.PROPOSAL + "/merge")
class MergeController {

	private static final String PAGE = "intake/merge";

	private static final String TAKE = "letter";

	private final Importer importer;

	private final WorkingDossiers working;

	private final AcceptProposal accept;

	private final MessageSource messages;

	MergeController(Importer importer, WorkingDossiers working, AcceptProposal accept, MessageSource messages) {
		this.importer = importer;
		this.working = working;
		this.accept = accept;
		this.messages = messages;
	}

	@GetMapping
	String show(@PathVariable UUID id, @RequestParam String into, Model model) {
		KeptProposal proposal = this.importer.proposal(id);
		if (!Shortcomings.of(proposal.content()).isEmpty()) {
			return "redirect:" + LettersController.ADDRESS + '/' + id + "?unfinished=true";
		}
		return page(proposal, dossier(into), Map.of(), model);
	}

	@PostMapping
	String merge(@PathVariable UUID id, @RequestParam String into, @RequestParam int startedFrom,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		KeptProposal proposal = this.importer.proposal(id);
		WorkingDossier newest = dossier(into);
		Author author = this.importer.author();
		Map<String, String> chosen = ProposalController.sent(request);
		List<LetterDifference> differences = this.accept.compare(proposal, newest, author.clearance()).differences();
		List<String> open = open(differences, chosen);
		if (newest.revision() != startedFrom) {
			model.addAttribute("problem", "intake.merge.changed");
		}
		else if (!open.isEmpty()) {
			model.addAttribute("problem", "intake.merge.open");
			model.addAttribute("open", open);
		}
		else {
			try {
				String summary = this.messages.getMessage("intake.summary.merged",
						new Object[] { proposal.letterName() }, TheHague.LANGUAGE);
				int revision = this.accept.merge(proposal, newest, taken(differences, chosen), author, summary);
				return "redirect:/edit/" + newest.content().slug() + "?saved=" + revision;
			}
			catch (EditConflictException ex) {
				model.addAttribute("problem", "intake.merge.changed");
			}
			catch (NotClearedException ex) {
				model.addAttribute("problem", "intake.merge.refused");
			}
			catch (DossierTooLargeException ex) {
				model.addAttribute("problem", "intake.wrong.large");
			}
		}
		response.setStatus(HttpStatus.CONFLICT.value());
		return page(proposal, dossier(into), chosen, model);
	}

	private static List<String> open(List<LetterDifference> differences, Map<String, String> chosen) {
		List<String> open = new ArrayList<>();
		for (int i = 0; i < differences.size(); i++) {
			if (differences.get(i).kind().isAsked() && !chosen.containsKey(differences.get(i).key())) {
				open.add("difference-" + i);
			}
		}
		return open;
	}

	private static Set<String> taken(List<LetterDifference> differences, Map<String, String> chosen) {
		Set<String> taken = new LinkedHashSet<>();
		for (LetterDifference one : differences) {
			String choice = chosen.get(one.key());
			if ((choice != null) ? choice.equals(TAKE) : one.kind().isTaken()) {
				taken.add(one.key());
			}
		}
		return taken;
	}

	private String page(KeptProposal proposal, WorkingDossier newest, Map<String, String> chosen, Model model) {
		model.addAttribute("proposal", proposal);
		model.addAttribute("newest", newest.content().seenWith(this.importer.author().clearance()));
		model.addAttribute("startedFrom", newest.revision());
		model.addAttribute("chosen", chosen);
		model.addAttribute("differences",
				this.accept.compare(proposal, newest, this.importer.author().clearance()).differences());
		return PAGE;
	}

	private WorkingDossier dossier(String slug) {
		return this.working.newest(slug, this.importer.author().clearance())
			.orElseThrow(() -> new NotFoundException("intake.merge.unknown"));
	}

}
