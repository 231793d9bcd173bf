package org.meetingdossier.editing.web.element;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.check.question.QuestionTurnedException;
import org.meetingdossier.check.question.Questions;
import org.meetingdossier.check.question.Turn;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.platform.NotFoundException;

/**
 * Answers a clerk from within a form. What was typed in its fields becomes the draft of
 * who answers.
 */
@Controller
@RequestMapping({ EditAddress.SINGLE, EditAddress.ONE_OF_MANY })
class AnswerController {

	private final CurrentEditor current;

	private final Questions questions;

	private final DraftKeeper keeper;

	AnswerController(CurrentEditor current, Questions questions, DraftKeeper keeper) {
		this.current = current;
		this.questions = questions;
		this.keeper = keeper;
	}

	@PostMapping(params = "answer")
	String answer(@ModelAttribute("edited") EditedElement edited, @Valid @ModelAttribute("form") ElementForm form,
			BindingResult errors, @RequestParam UUID answer, HttpServletRequest request) {
		String words = Objects.requireNonNullElse(request.getParameter("answer-" + answer), "").strip();
		form.check(errors);
		if (errors.hasErrors() || isChanged(edited, form)) {
			this.keeper.keep(edited, form, form.getStartedFrom(), request);
		}
		return "redirect:" + edited.addressAgain() + take(answer, words) + "#question-" + answer;
	}

	private String take(UUID question, String words) {
		if (words.isEmpty() || words.length() > Turn.WORDS_LENGTH) {
			return "?unanswered=words";
		}
		try {
			this.questions.answer(question, words, this.current.editor());
			return "?answered";
		}
		catch (QuestionTurnedException ex) {
			return "?unanswered=closed";
		}
		catch (NoSuchElementException ex) {
			throw new NotFoundException("edit.element.unknown");
		}
	}

	private static boolean isChanged(EditedElement edited, ElementForm form) {
		return !form.toCommand(edited.element())
			.on(edited.visible().dossier())
			.equals(edited.visible().dossier());
	}

}
