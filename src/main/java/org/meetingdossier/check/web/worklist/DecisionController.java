package org.meetingdossier.check.web.worklist;

import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.check.question.QuestionThreads;
import org.meetingdossier.check.question.Questions;
import org.meetingdossier.check.worklist.DecisionConflictException;
import org.meetingdossier.check.worklist.Decisions;
import org.meetingdossier.check.worklist.WorkLine;
import org.meetingdossier.check.worklist.Worklist;
import org.meetingdossier.platform.NotFoundException;

@Controller
@RequestMapping("/references/{trail:[0-9a-f-]{36}}")
class DecisionController {

	private static final String PAGE = "check/reference";

	private final Worklist worklist;

	private final Decisions decisions;

	private final CurrentPerson person;

	private final ReadableMeetings readable;

	private final Questions questions;

	private final QuestionThreads threads;

	private final KeptDecisionForms kept;

	DecisionController(Worklist worklist, Decisions decisions, CurrentPerson person, ReadableMeetings readable,
			Questions questions, QuestionThreads threads, KeptDecisionForms kept) {
		this.kept = kept;
		this.questions = questions;
		this.threads = threads;
		this.readable = readable;
		this.worklist = worklist;
		this.decisions = decisions;
		this.person = person;
	}

	private WorkRow row(WorkLine line) {
		return WorkRow.of(line, this.threads);
	}

	@ModelAttribute("readable")
	Set<String> readable() {
		return this.readable.slugs();
	}

	@ModelAttribute("choices")
	Act[] choices() {
		return Act.values();
	}

	@ModelAttribute
	void unsaid(Model model) {
		this.kept.open(clerk(), model);
	}

	@GetMapping
	String show(@PathVariable UUID trail, Model model) {
		WorkLine line = line(trail);
		model.addAttribute("row", row(line));
		model.addAttribute("form", DecisionForm.of(line.checked().decision()));
		return PAGE;
	}

	/**
	 * What was typed about a reference that is gone meanwhile is found back on the list.
	 */
	@PostMapping
	String decide(@PathVariable UUID trail, @Valid @ModelAttribute("form") DecisionForm form, BindingResult errors,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		try {
			return decide(trail, form, errors, model, response);
		}
		catch (NotFoundException ex) {
			return this.kept.keep(request).map((address) -> "redirect:" + address).orElseThrow(() -> ex);
		}
	}

	private String decide(UUID trail, DecisionForm form, BindingResult errors, Model model,
			HttpServletResponse response) {
		WorkLine line = line(trail);
		if (form.namesNoDocument()) {
			errors.rejectValue("shouldBe", "decision.shouldBe.unknown");
		}
		else if (form.namesADocumentInVain()) {
			errors.rejectValue("shouldBe", "decision.shouldBe.inVain");
		}
		if (form.asksNothing()) {
			errors.rejectValue("note", "decision.question.missing");
		}
		if (errors.hasErrors()) {
			return again(line, HttpStatus.UNPROCESSABLE_CONTENT, model, response);
		}
		try {
			if (form.isAQuestion()) {
				this.decisions.ask(trail, form.getStartedFrom(), form.getNote(), clerk());
			}
			else {
				this.decisions.decide(form.toCommand(trail), clerk());
			}
		}
		catch (DecisionConflictException ex) {
			// What was typed stays; sent once more it takes the place of what stands now.
			form.setStartedFrom(ex.standing().map((standing) -> standing.id()).orElse(null));
			model.addAttribute("conflict", true);
			return again(line(trail), HttpStatus.CONFLICT, model, response);
		}
		catch (NoSuchElementException ex) {
			throw unknown();
		}
		return BackToWork.from(form, trail);
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable UUID trail, @RequestParam UUID decision, Model model, HttpServletResponse response) {
		try {
			this.decisions.withdraw(trail, decision, clerk());
		}
		catch (DecisionConflictException ex) {
			WorkLine line = line(trail);
			model.addAttribute("conflict", true);
			model.addAttribute("form", DecisionForm.of(line.checked().decision()));
			return again(line, HttpStatus.CONFLICT, model, response);
		}
		catch (NoSuchElementException ex) {
			throw unknown();
		}
		return "redirect:/references/" + trail;
	}

	@PostMapping("/close")
	String close(@PathVariable UUID trail, @RequestParam UUID question, @ModelAttribute("form") DecisionForm form) {
		try {
			this.questions.close(question, null, clerk());
		}
		catch (NoSuchElementException ex) {
			throw unknown();
		}
		return BackToWork.from(form, trail);
	}

	private String again(WorkLine line, HttpStatus status, Model model, HttpServletResponse response) {
		model.addAttribute("row", row(line));
		response.setStatus(status.value());
		return PAGE;
	}

	private WorkLine line(UUID trail) {
		return this.worklist.find(trail, this.person.clearance()).orElseThrow(DecisionController::unknown);
	}

	private SignedInPerson clerk() {
		return this.person.signedIn().orElseThrow(DecisionController::unknown);
	}

	/** What is above somebody's clearance is as what is not there. */
	private static NotFoundException unknown() {
		return new NotFoundException("reference.unknown");
	}

}
