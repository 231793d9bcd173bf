package org.meetingdossier.check.web;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Collectors;

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
import org.meetingdossier.check.question.QuestionThreads;
import org.meetingdossier.check.question.QuestionTurnedException;
import org.meetingdossier.check.question.Questions;
import org.meetingdossier.check.question.Turn;
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

	private final CurrentPerson person;

	QuestionController(Questions questions, QuestionThreads threads, Worklist worklist, References references,
			CurrentPerson person) {
		this.questions = questions;
		this.threads = threads;
		this.worklist = worklist;
		this.references = references;
		this.person = person;
	}

	@GetMapping
	String show(@PathVariable UUID id, @RequestParam(defaultValue = "") String refused, Model model) {
		Question question = this.questions.find(id, this.person.clearance()).orElseThrow(QuestionController::unknown);
		model.addAttribute("thread", this.threads.of(List.of(question)).get(0));
		model.addAttribute("dossier", this.references.dossier(question.dossier()).orElseThrow());
		model.addAttribute("mine",
				this.person.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet()));
		this.worklist.find(question.trail(), this.person.clearance())
			.ifPresent((line) -> model.addAttribute("now", WorkRow.of(line)));
		if (List.of("words", "closed").contains(refused)) {
			model.addAttribute("refused", refused.toLowerCase(Locale.ROOT));
		}
		return "check/question";
	}

	@PostMapping("/answer")
	String answer(@PathVariable UUID id, @RequestParam(defaultValue = "") String words) {
		return take(id, words, this.questions::answer);
	}

	@PostMapping("/ask")
	String ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String words) {
		return take(id, words, this.questions::askAgain);
	}

	@PostMapping("/close")
	String close(@PathVariable UUID id) {
		try {
			this.questions.close(id, null, person());
			return "redirect:/questions/" + id;
		}
		catch (NoSuchElementException ex) {
			throw unknown();
		}
	}

	private String take(UUID id, String typed, Step step) {
		String words = typed.strip();
		try {
			if (this.questions.find(id, this.person.clearance()).isEmpty()) {
				throw unknown();
			}
			if (words.isEmpty() || words.length() > Turn.WORDS_LENGTH) {
				return "redirect:/questions/" + id + "?refused=words";
			}
			step.take(id, words, person());
			return "redirect:/questions/" + id;
		}
		catch (QuestionTurnedException ex) {
			return "redirect:/questions/" + id + "?refused=closed";
		}
		catch (NoSuchElementException ex) {
			throw unknown();
		}
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
