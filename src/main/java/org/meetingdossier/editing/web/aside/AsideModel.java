package org.meetingdossier.editing.web.aside;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.question.QuestionThread;
import org.meetingdossier.editing.draft.Drafts;
import org.meetingdossier.editing.remark.ReadableRemark;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.editing.web.editor.EditedElement;
import org.meetingdossier.editing.web.editor.ElementPage;
import org.meetingdossier.editing.web.kept.SentFields;

/**
 * What is said beside the texts of a form, by those who check them and those who write
 * them, and what was typed to say and not said yet.
 */
@ControllerAdvice(assignableTypes = ElementPage.class)
class AsideModel {

	private static final Pattern ABOUT_A_THREAD = Pattern.compile("(answer|remark)-" + EditAddress.ID);

	/**
	 * Asked for late: the test of any one controller makes each advice, and not what it
	 * works with.
	 */
	private final ObjectProvider<CurrentEditor> current;

	private final ObjectProvider<ElementQuestions> questions;

	private final ObjectProvider<ElementRemarks> remarks;

	private final ObjectProvider<Drafts> drafts;

	AsideModel(ObjectProvider<CurrentEditor> current, ObjectProvider<ElementQuestions> questions,
			ObjectProvider<ElementRemarks> remarks, ObjectProvider<Drafts> drafts) {
		this.current = current;
		this.questions = questions;
		this.remarks = remarks;
		this.drafts = drafts;
	}

	/** What clerks ask about it, by field. */
	@ModelAttribute("asked")
	Map<String, List<QuestionThread>> asked(@ModelAttribute("edited") EditedElement edited) {
		return this.questions.getObject().of(edited, this.current.getObject().clearance());
	}

	/** What clerks found wrong in it, by field. */
	@ModelAttribute("foundWrong")
	Map<String, List<CheckedPlace>> foundWrong(@ModelAttribute("edited") EditedElement edited) {
		return this.questions.getObject().foundWrong(edited, this.current.getObject().clearance());
	}

	/** What those who write say beside it, by field. */
	@ModelAttribute("remarks")
	Map<String, List<ReadableRemark>> remarks(@ModelAttribute("edited") EditedElement edited) {
		return this.remarks.getObject().of(edited, this.current.getObject().clearance());
	}

	/** What was typed to say beside it and not said yet. */
	@ModelAttribute("asides")
	Map<String, String> asides(@ModelAttribute("edited") EditedElement edited, HttpServletRequest request) {
		if (!HttpMethod.GET.matches(request.getMethod())) {
			return SentFields.asides(request);
		}
		return this.drafts.getObject()
			.find(this.current.getObject().editor().id(), edited.element())
			.map((draft) -> SentFields.asides(draft.typed().fields()))
			.orElse(Map.of());
	}

	/**
	 * What was typed to say about what is closed by now: it has no place on the page any
	 * more.
	 */
	@ModelAttribute("late")
	Map<String, String> late(@ModelAttribute("asked") Map<String, List<QuestionThread>> asked,
			@ModelAttribute("remarks") Map<String, List<ReadableRemark>> remarks,
			@ModelAttribute("asides") Map<String, String> asides) {
		Set<String> open = Stream
			.concat(asked.values().stream().flatMap(List::stream).map((thread) -> thread.question().id()),
					remarks.values().stream().flatMap(List::stream).map((remark) -> remark.thread().id()))
			.map(UUID::toString)
			.collect(Collectors.toUnmodifiableSet());
		return asides.entrySet()
			.stream()
			.filter((aside) -> ABOUT_A_THREAD.matcher(aside.getKey()).matches())
			.filter((aside) -> !open.contains(aside.getKey().substring(aside.getKey().indexOf('-') + 1)))
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
