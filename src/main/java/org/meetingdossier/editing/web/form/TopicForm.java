package org.meetingdossier.editing.web.form;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.dossier.document.TopicState;
import org.meetingdossier.dossier.theme.Theme;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.ElementKey;

/**
 * A topic, without its positions and commitments, which have forms of their own.
 */
class TopicForm extends ElementForm {

	@NotBlank(message = "{edit.title.missing}")
	String title = "";

	String theme = "";

	boolean expected = true;

	@Nullable UUID session;

	String background = "";

	@NotNull(message = "{edit.topic.state.missing}")
	@Nullable TopicState state = TopicState.ON_AGENDA;

	String stateReason = "";

	/** The reason that was saved before: it may go with the state that it explains. */
	private String savedReason = "";

	@Override
	public void show(Record content) {
		super.show(content);
		this.savedReason = this.stateReason;
	}

	@Override
	public ElementKind kind() {
		return ElementKind.TOPIC;
	}

	/** What is on the agenda needs no reason. */
	@Override
	public Change toCommand(ElementKey element) {
		TopicFacts facts = content(TopicFacts.class, Map.of());
		return Change.topic(new Dossier.Topic(element.id(),
				(facts.state() != TopicState.ON_AGENDA) ? facts : Content.with(facts, "stateReason", null), List.of(),
				List.of()));
	}

	@Override
	public void checkTogether(Errors errors) {
		if (!this.theme.isEmpty() && Theme.named(this.theme).isEmpty()) {
			errors.rejectValue("theme", "edit.topic.theme.wordless");
		}
		if (this.state != null && this.state != TopicState.ON_AGENDA && this.stateReason.isEmpty()) {
			errors.rejectValue("stateReason", "edit.topic.stateReason.missing");
		}
		if (this.state == TopicState.ON_AGENDA && !this.stateReason.isEmpty()
				&& !this.stateReason.equals(this.savedReason)) {
			errors.rejectValue("stateReason", "edit.topic.stateReason.unused");
		}
	}

}
