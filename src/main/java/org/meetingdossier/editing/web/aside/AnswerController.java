package org.meetingdossier.editing.web.aside;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.check.question.QuestionClosedException;
import org.meetingdossier.check.question.Questions;
import org.meetingdossier.check.question.Saying;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.editing.web.editor.EditedElement;
import org.meetingdossier.editing.web.editor.ElementPage;
import org.meetingdossier.editing.web.form.ElementForm;
import org.meetingdossier.editing.web.kept.DraftKeeper;
import org.meetingdossier.editing.web.kept.TypedPage;

/**
 * Answers a clerk from within a form. What was typed in its fields becomes the draft of
 * who answers.
 */
@Controller
@RequestMapping({ EditAddress.SINGLE, EditAddress.ONE_OF_MANY })
class AnswerController implements ElementPage, TypedPage {

	private final CurrentEditor current;

	private final Questions questions;

	private final DraftKeeper keeper;

	AnswerController(CurrentEditor current, Questions questions, DraftKeeper keeper) {
		this.current = current;
		this.questions = questions;
		this.keeper = keeper;
	}

	/** What is refused comes back with the form and the words in it. */
	@PostMapping(params = "answer")
	String answer(@ModelAttribute("edited") EditedElement edited, @Valid @ModelAttribute("form") ElementForm form,
			BindingResult errors, @RequestParam UUID answer, Model model, HttpServletRequest request,
			HttpServletResponse response) {
		String name = "answer-" + answer;
		Saying saying = Saying.of(Objects.requireNonNullElse(request.getParameter(name), ""));
		form.check(errors);
		if (saying.fit() != Saying.Fit.GOOD) {
			model.addAttribute("unanswered", saying.fit());
			return this.keeper.refuse(edited, form, HttpStatus.UNPROCESSABLE_CONTENT, request, response);
		}
		try {
			this.questions.answer(answer, saying.words(), this.current.editor());
			this.keeper.keepRest(edited, form, errors.hasErrors(), Set.of(name), request);
			return "redirect:" + edited.addressAgain() + "?answered#question-" + answer;
		}
		catch (QuestionClosedException | NoSuchElementException ex) {
			model.addAttribute("unanswered", "CLOSED");
			return this.keeper.refuse(edited, form, HttpStatus.CONFLICT, request, response);
		}
	}

}
