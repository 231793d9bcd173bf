package org.meetingdossier.editing.web.element;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.document.PositionKind;
import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.dossier.document.TopicState;
import org.meetingdossier.editing.EarlierTimes;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.editing.web.editor.EditedElement;
import org.meetingdossier.editing.web.editor.ElementPage;
import org.meetingdossier.editing.web.form.ElementForm;
import org.meetingdossier.editing.web.form.TimeZones;
import org.meetingdossier.editing.web.form.TypedValue;

/**
 * What all pages of the form of an element start from.
 */
@ControllerAdvice(assignableTypes = ElementPage.class)
class ElementFormModel {

	/**
	 * Asked for late: the test of any one controller makes each advice, and not what it
	 * works with.
	 */
	private final ObjectProvider<CurrentEditor> current;

	private final ObjectProvider<EarlierTimes> earlier;

	ElementFormModel(ObjectProvider<CurrentEditor> current, ObjectProvider<EarlierTimes> earlier) {
		this.current = current;
		this.earlier = earlier;
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
