package org.meetingdossier.editing.web.aside;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.check.question.Question;
import org.meetingdossier.check.question.QuestionQueries;
import org.meetingdossier.check.question.QuestionThread;
import org.meetingdossier.check.question.QuestionThreads;
import org.meetingdossier.dossier.document.Passage;
import org.meetingdossier.editing.web.editor.EditedElement;

/**
 * The open questions of clerks about what is in a form, and what they found wrong in it,
 * by the field that it is about.
 */
@Component
class ElementQuestions {

	private final QuestionQueries questions;

	private final QuestionThreads threads;

	private final DossierChecks checks;

	ElementQuestions(QuestionQueries questions, QuestionThreads threads, DossierChecks checks) {
		this.questions = questions;
		this.threads = threads;
		this.checks = checks;
	}

	Map<String, List<QuestionThread>> of(EditedElement edited, Level clearance) {
		UUID element = edited.identity();
		List<Question> open = this.questions.of(edited.element().dossier(), clearance)
			.stream()
			.filter((one) -> one.isOpen() && one.place().element().equals(element))
			.toList();
		return this.threads.of(open)
			.stream()
			.collect(Collectors.groupingBy((thread) -> field(thread.question().place().part()),
					Collectors.toUnmodifiableList()));
	}

	Map<String, List<CheckedPlace>> foundWrong(EditedElement edited, Level clearance) {
		UUID element = edited.identity();
		return this.checks.ofNewest(edited.newest(), clearance)
			.stream()
			.filter(CheckedPlace::isFoundWrong)
			.filter((one) -> element
				.equals(Objects.requireNonNullElse(one.place().passage().element(), edited.element().dossier())))
			.collect(Collectors.groupingBy((one) -> field(one.place().passage().part()),
					Collectors.toUnmodifiableList()));
	}

	private static String field(Passage.Part part) {
		return switch (part) {
			case INTRODUCTION -> "introduction";
			case GENERAL_LINE, POSITION -> "line";
			case EXPLANATION -> "explanation";
			case SESSION -> "description";
			case BACKGROUND -> "background";
			case COMMITMENT -> "what";
		};
	}

}
