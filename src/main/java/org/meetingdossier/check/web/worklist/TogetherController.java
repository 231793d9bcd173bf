package org.meetingdossier.check.web.worklist;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.check.Choice;
import org.meetingdossier.check.worklist.DecideTogether;
import org.meetingdossier.check.worklist.Shown;
import org.meetingdossier.check.worklist.WorkInHand;
import org.meetingdossier.check.worklist.WorklistPage;
import org.meetingdossier.platform.NotFoundException;

/**
 * What a clerk does with several references of a page: takes them, or decides on them
 * after looking once more at what that comes down to.
 */
@Controller
@RequestMapping("/references/together")
class TogetherController {

	private static final String PAGE = "check/together";

	private final DecideTogether together;

	private final WorkInHand hands;

	private final CurrentPerson person;

	private final KeptDecisionForms kept;

	TogetherController(DecideTogether together, WorkInHand hands, CurrentPerson person, KeptDecisionForms kept) {
		this.kept = kept;
		this.together = together;
		this.hands = hands;
		this.person = person;
	}

	@ModelAttribute("choices")
	Choice[] choices() {
		return Choice.values();
	}

	@PostMapping
	String look(@ModelAttribute("form") TogetherForm form, BindingResult binding, Model model) {
		return page(form.toChosen(), model);
	}

	@PostMapping(params = "take")
	String take(@ModelAttribute("form") TogetherForm form, BindingResult binding) {
		TogetherPage chosen = chosen(form.toChosen());
		int taken = this.hands.takeFree(chosen.trails(), clerk());
		return BackToWork.from(form.getBack(), "taken=" + taken);
	}

	/** What was kept of a decision is not to be said any more. */
	@PostMapping(params = "forget")
	String forget(@RequestParam UUID forget) {
		this.kept.forget(clerk(), forget);
		return "redirect:/references";
	}

	@PostMapping("/decide")
	String decide(@Valid @ModelAttribute("form") TogetherForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		Choice choice = form.getChoice();
		if (choice == null) {
			errors.rejectValue("choice", "decision.choice.missing");
		}
		if (choice == null || errors.hasErrors()) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(form.toShown(), model);
		}
		UUID decided = this.together.decide(form.toShown(), choice, form.getNote().isEmpty() ? null : form.getNote(),
				clerk());
		if (this.together.standing(decided, clerk()).isEmpty()) {
			// What was typed stays before the eyes of who typed it.
			response.setStatus(HttpStatus.CONFLICT.value());
			return page(form.toShown(), model);
		}
		return BackToWork.from(form.getBack(), "together=" + decided);
	}

	@PostMapping("/{together:[0-9a-f-]{36}}/undo")
	String undo(@PathVariable UUID together, @RequestParam(defaultValue = "") String back) {
		return BackToWork.from(back, "undone=" + this.together.undo(together, clerk()));
	}

	private String page(List<Shown> shown, Model model) {
		model.addAttribute("chosen", chosen(shown));
		model.addAttribute("most", WorklistPage.SIZE);
		this.kept.open(clerk(), model);
		return PAGE;
	}

	private TogetherPage chosen(List<Shown> shown) {
		return TogetherPage.of(this.together.look(shown, clerk()));
	}

	private SignedInPerson clerk() {
		return this.person.signedIn().orElseThrow(() -> new NotFoundException("reference.unknown"));
	}

}
