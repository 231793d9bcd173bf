package org.meetingdossier.check.web.worklist;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
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
import org.meetingdossier.check.question.Question;
import org.meetingdossier.check.question.QuestionClosedException;
import org.meetingdossier.check.question.QuestionQueries;
import org.meetingdossier.check.question.QuestionThreads;
import org.meetingdossier.check.question.Questions;
import org.meetingdossier.check.question.Saying;
import org.meetingdossier.check.question.Unsaid;
import org.meetingdossier.check.question.UnsaidWords;
import org.meetingdossier.check.worklist.Worklist;
import org.meetingdossier.dossier.References;
import org.meetingdossier.platform.NotFoundException;

/**
 * One question, for who asked it and for who may answer it.
 */
@Controller
@RequestMapping("/questions/{id:[0-9a-f-]{36}}")
class QuestionController {

	private static final String ANSWER = "answer";

	private static final String AGAIN = "again";

	private final Questions questions;

	private final QuestionQueries queries;

	private final QuestionThreads threads;

	private final Worklist worklist;

	private final References references;

	private final UnsaidWords unsaid;

	private final CurrentPerson person;

	QuestionController(Questions questions, QuestionQueries queries, QuestionThreads threads, Worklist worklist,
			References references, UnsaidWords unsaid, CurrentPerson person) {
		this.unsaid = unsaid;
		this.questions = questions;
		this.queries = queries;
		this.threads = threads;
		this.worklist = worklist;
		this.references = references;
		this.person = person;
	}

	@GetMapping
	String show(@PathVariable UUID id, Model model) {
		return page(id, null, model);
	}

	@PostMapping("/answer")
	String answer(@PathVariable UUID id, @RequestParam(defaultValue = "") String words,
			@RequestParam(required = false) @Nullable UUID kept, Model model, HttpServletResponse response) {
		return take(id, new Unsaid.Kept(kept, ANSWER, "", Saying.of(words).words()), this.questions::answer, model,
				response);
	}

	@PostMapping("/ask")
	String ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String words,
			@RequestParam(required = false) @Nullable UUID kept, Model model, HttpServletResponse response) {
		return take(id, new Unsaid.Kept(kept, AGAIN, "", Saying.of(words).words()), this.questions::askAgain, model,
				response);
	}

	/** What was kept is not to be said any more. */
	@PostMapping(path = { "/answer", "/ask" }, params = "forget")
	String forget(@PathVariable UUID id, @RequestParam UUID forget) {
		this.unsaid.forget(person().id(), forget);
		return address(id);
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

	private String take(UUID id, Unsaid.Kept typed, Step step, Model model, HttpServletResponse response) {
		Saying saying = new Saying(typed.words());
		if (this.queries.find(id, this.person.clearance()).isEmpty()) {
			throw unknown();
		}
		if (saying.fit() != Saying.Fit.GOOD) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return refuse(id, saying.fit().name(), typed, model);
		}
		try {
			step.take(id, saying.words(), person());
			this.unsaid.forget(person().id(), typed.ticket());
			return address(id);
		}
		catch (QuestionClosedException ex) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return refuse(id, "CLOSED", typed, model);
		}
		catch (NoSuchElementException ex) {
			throw unknown();
		}
	}

	/** What is refused comes back with the words that were typed. */
	private String refuse(UUID id, String reason, Unsaid.Kept typed, Model model) {
		model.addAttribute("refused", reason);
		return page(id, typed, model);
	}

	private static String page(UUID id) {
		return "/questions/" + id;
	}

	private String page(UUID id, Unsaid.@Nullable Kept typed, Model model) {
		Question question = this.queries.find(id, this.person.clearance()).orElseThrow(QuestionController::unknown);
		model.addAttribute("thread", this.threads.of(List.of(question)).get(0));
		model.addAttribute("dossier", this.references.dossier(question.dossier()).orElseThrow());
		model.addAttribute("clerk", this.person.has(Role.CLERK));
		model.addAttribute("editor", this.person.has(Role.EDITOR));
		this.worklist.find(question.trail(), this.person.clearance())
			.ifPresent((line) -> model.addAttribute("now", WorkRow.of(line)));
		Unsaid before = this.unsaid.open(person().id(), page(id));
		model.addAttribute("ticket", before.ticket());
		model.addAttribute("unsaid", before.on(forms(question), typed));
		return "check/question";
	}

	private Set<String> forms(Question question) {
		return question.isOpen() ? Stream.of(ANSWER, AGAIN)
			.filter((form) -> this.person.has(form.equals(ANSWER) ? Role.EDITOR : Role.CLERK))
			.collect(Collectors.toUnmodifiableSet()) : Set.of();
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
