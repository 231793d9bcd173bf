package org.meetingdossier.editing.web.aside;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.meetingdossier.check.question.Question;
import org.meetingdossier.check.question.QuestionQueries;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.editing.Elements;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.platform.NotFoundException;

/**
 * The way from a question to the form with the place that it is about.
 */
@Controller
class QuestionPlaceController {

	private final CurrentEditor current;

	private final QuestionQueries questions;

	QuestionPlaceController(CurrentEditor current, QuestionQueries questions) {
		this.current = current;
		this.questions = questions;
	}

	@GetMapping("/edit/{slug}/questions/{id:" + EditAddress.ID + "}")
	String show(@PathVariable String slug, @PathVariable UUID id) {
		Dossier dossier = this.current.open(slug).content();
		Question question = this.questions.find(id, this.current.clearance())
			.filter((one) -> one.dossier().equals(dossier.id()))
			.orElseThrow(() -> new NotFoundException("edit.element.unknown"));
		return "redirect:" + new Elements(dossier.seenWith(this.current.clearance())).key(question.place().element())
			.map((element) -> EditAddress.of(slug, element) + "#question-" + id)
			.orElse("/questions/" + id);
	}

}
