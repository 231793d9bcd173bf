package org.meetingdossier.check.web;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.check.Worklist;
import org.meetingdossier.check.question.Question;
import org.meetingdossier.check.question.QuestionClosedException;
import org.meetingdossier.check.question.QuestionThreads;
import org.meetingdossier.check.question.Questions;
import org.meetingdossier.check.question.Saying;
import org.meetingdossier.check.question.Unsaid;
import org.meetingdossier.check.question.UnsaidWords;
import org.meetingdossier.dossier.References;
import org.meetingdossier.platform.NotFoundException;

/**
 * One question, for who asked it and for who may answer it.
 */
@Controller
@RequestMapping("/questions/{id:[0-9a-f-]{36}}")
class QuestionController {

	private final Questions questions;

	private final QuestionThreads threads;

	private final Worklist worklist;

	private final References references;

	private final UnsaidWords unsaid;

	private final CurrentPerson person;

	QuestionController(Questions questions, QuestionThreads threads, Worklist worklist, References references,
			UnsaidWords unsaid, CurrentPerson person) {
		this.unsaid = unsaid;
		this.questions = questions;
		this.threads = threads;
		this.worklist = worklist;
		this.references = references;
		this.person = person;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model) {
		return page(id, model);
	}

	@PostMapping("/answer")
	String answer(@PathVariable UUID id, @RequestParam(defaultValue = "") String words, Model model,
			HttpServletResponse response) {
		return take(id, "answer", words, this.questions::answer, model, response);
	}

	@PostMapping("/ask")
	String ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String words, Model model,
			HttpServletResponse response) {
		return take(id, "again", words, this.questions::askAgain, model, response);
	}

	@PostMapping("/close")
	String close(@PathVariable UUID id) {
		try {
			this.questions.close(id, null, person());
			return address(id);
		}
		catch (NoSuchElementException ex) {
			throw unknown();
		}
	}

	private String take(UUID id, String field, String typed, Step step, Model model, HttpServletResponse response) {
		Saying saying = Saying.of(typed);
		if (this.questions.find(id, this.person.clearance()).isEmpty()) {
			throw unknown();
		}
		if (saying.fit() != Saying.Fit.GOOD) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return refuse(id, saying.fit().name(), Map.of(field, saying.words()), model);
		}
		try {
			step.take(id, saying.words(), person());
			this.unsaid.said(person().id(), page(id));
			return address(id);
		}
		catch (QuestionClosedException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return refuse(id, "CLOSED", Map.of(field, saying.words()), model);
		}
		catch (NoSuchElementException ex) {
			throw unknown();
		}
	}

	/** What is refused comes back with the words that were typed. */
	private String refuse(UUID id, String reason, Map<String, String> typed, Model model) {
		String page = page(id, model);
		model.addAttribute("refused", reason);
		model.addAttribute("typed", typed);
		return page;
	}

	private static String page(UUID id) {
		return "/questions/" + id;
	}

	private String page(UUID id, Model model) {
		Question question = this.questions.find(id, this.person.clearance()).orElseThrow(QuestionController::unknown);
		model.addAttribute("thread", this.threads.of(List.of(question)).get(0));
		model.addAttribute("dossier", this.references.dossier(question.dossier()).orElseThrow());
		model.addAttribute("clerk", this.person.has(Role.CLERK));
		model.addAttribute("editor", this.person.has(Role.EDITOR));
		this.worklist.find(question.trail(), this.person.clearance())
			.ifPresent((line) -> model.addAttribute("now", WorkRow.of(line)));
		Unsaid unsaid = this.unsaid.open(person().id(), page(id));
		model.addAttribute("ticket", unsaid.ticket());
		if (unsaid.kept() != null) {
			model.addAttribute("typed", Map.of(unsaid.kept().place(), unsaid.kept().words()));
		}
		return "check/question";
	}

	private static String address(UUID id) {
		return "redirect:" + page(id);
	}

	private SignedInPerson person() {
		return this.person.signedIn().orElseThrow(QuestionController::unknown);
	}

	/** What is above somebody's clearance is as what is not there. */
	private static NotFoundException unknown() {
		return new NotFoundException("question.unknown");
	}

	/** Says something in a question. */
	@FunctionalInterface
	private interface Step {

		void take(UUID id, String words, SignedInPerson person);

	}

}
