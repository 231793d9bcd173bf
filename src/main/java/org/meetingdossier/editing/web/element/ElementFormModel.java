package org.meetingdossier.editing.web.element;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.check.question.QuestionThread;
import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.document.PositionKind;
import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.dossier.document.TopicState;
import org.meetingdossier.editing.EarlierTimes;
import org.meetingdossier.editing.draft.Drafts;
import org.meetingdossier.editing.remark.ReadableRemark;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.form.ElementForm;
import org.meetingdossier.editing.web.form.TimeZones;
import org.meetingdossier.editing.web.form.TypedValue;

/**
 * What all pages of the form of an element start from.
 */
@ControllerAdvice(assignableTypes = { ElementController.class, ArrangeController.class, CitingController.class,
		TypingController.class, AnswerController.class, FormRemarkController.class, EarlierController.class,
		TheirsController.class })
class ElementFormModel {

	private static final Pattern ABOUT_A_THREAD = Pattern.compile("(answer|remark)-" + EditAddress.ID);

	/**
	 * Asked for late: the test of any one controller makes each advice, and not what it
	 * works with.
	 */
	private final ObjectProvider<CurrentEditor> current;

	private final ObjectProvider<ElementQuestions> questions;

	private final ObjectProvider<ElementRemarks> remarks;

	private final ObjectProvider<Drafts> drafts;

	private final ObjectProvider<EarlierTimes> earlier;

	ElementFormModel(ObjectProvider<CurrentEditor> current, ObjectProvider<ElementQuestions> questions,
			ObjectProvider<ElementRemarks> remarks, ObjectProvider<Drafts> drafts,
			ObjectProvider<EarlierTimes> earlier) {
		this.remarks = remarks;
		this.questions = questions;
		this.drafts = drafts;
		this.earlier = earlier;
		this.current = current;
	}

	@InitBinder
	void sayWhatCannotBeRead(WebDataBinder binder) {
		TypedValue.initialize(binder);
	}

	@ModelAttribute("edited")
	EditedElement edited(@PathVariable String slug, @PathVariable String part,
			@PathVariable(required = false) @Nullable UUID id, @RequestParam(required = false) @Nullable UUID in,
			@RequestParam(required = false) @Nullable Integer startedFrom) {
		return this.current.getObject().open(slug, part, id, new CurrentEditor.Start(in, startedFrom));
	}

	@ModelAttribute("form")
	ElementForm form(@ModelAttribute("edited") EditedElement edited) {
		return edited.form();
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

	/** Nobody makes something that they cannot see afterwards. */
	@ModelAttribute("levels")
	List<Level> levels() {
		return this.current.getObject().clearance().seen();
	}

	/** Which themes there are, and the one that the words of a topic suggest. */
	@ModelAttribute
	void themes(@ModelAttribute("edited") EditedElement edited, Model model) {
		if (edited.element().kind() == ElementKind.TOPIC) {
			Level clearance = this.current.getObject().clearance();
			model.addAttribute("themes", this.earlier.getObject().themes(clearance));
			edited.visible()
				.topic(edited.element().id())
				.flatMap((topic) -> this.earlier.getObject().proposal(topic.facts(), clearance))
				.ifPresent((theme) -> model.addAttribute("proposedTheme", theme));
		}
	}

	/** What stood here last time, no stricter than what is written now. */
	@ModelAttribute
	void lastTime(@ModelAttribute("edited") EditedElement edited, Model model) {
		Dossier.Topic topic = edited.topic();
		if (edited.element().kind() == ElementKind.POSITION && topic != null) {
			Level whole = edited.visible().dossier().level();
			Level level = edited.visible()
				.position(edited.element().id())
				.map((position) -> position.level().stricter(whole))
				.orElse(whole);
			this.earlier.getObject()
				.lastTime(edited.visible().dossier(), topic, level)
				.ifPresent((lastTime) -> model.addAttribute("lastTime", lastTime));
		}
	}

	@ModelAttribute
	void choices(Model model) {
		model.addAttribute("agendas", AgendaStatus.values());
		model.addAttribute("sessionKinds", SessionKind.values());
		model.addAttribute("commitmentStates", CommitmentStatus.values());
		model.addAttribute("topicStates", TopicState.values());
		model.addAttribute("positionKinds", PositionKind.values());
		model.addAttribute("zones", TimeZones.ALL);
	}

}
