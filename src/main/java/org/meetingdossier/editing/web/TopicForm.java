package org.meetingdossier.editing.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.dossier.TopicState;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.Element;

/**
 * A topic, without its positions and commitments, which have forms of their own.
 */
class TopicForm extends ElementForm {

	@NotBlank(message = "{edit.title.missing}")
	@Size(max = 300, message = "{edit.text.long}")
	private String title = "";

	private boolean expected;

	private @Nullable UUID session;

	@Size(max = PositionForm.TEXT_LENGTH, message = "{edit.text.long}")
	private String background = "";

	@NotNull(message = "{edit.topic.state.missing}")
	private @Nullable TopicState state = TopicState.ON_AGENDA;

	@Size(max = 1000, message = "{edit.text.long}")
	private String stateReason = "";

	/** The reason that was saved before: it may go with the state that it explains. */
	private String savedReason = "";

	static TopicForm of(Dossier.@Nullable Topic topic) {
		TopicForm form = new TopicForm();
		form.expected = true;
		if (topic != null) {
			form.title = topic.title();
			form.expected = topic.expected();
			form.session = topic.session();
			form.background = topic.background();
			form.state = topic.state();
			form.stateReason = orEmpty(topic.stateReason());
			form.savedReason = form.stateReason;
		}
		return form;
	}

	@Override
	Change toCommand(Element element) {
		TopicState chosen = Objects.requireNonNullElse(this.state, TopicState.ON_AGENDA);
		return Change.topic(new Dossier.Topic(element.id(), this.title, this.expected, this.session, this.background,
				List.of(), List.of(), chosen,
				(chosen != TopicState.ON_AGENDA) ? optional(this.stateReason) : null));
	}

	@Override
	void check(Errors errors) {
		if (this.state != null && this.state != TopicState.ON_AGENDA && this.stateReason.isEmpty()) {
			errors.rejectValue("stateReason", "edit.topic.stateReason.missing");
		}
		if (this.state == TopicState.ON_AGENDA && !this.stateReason.isEmpty()
				&& !this.stateReason.equals(this.savedReason)) {
			errors.rejectValue("stateReason", "edit.topic.stateReason.unused");
		}
	}

	@Override
	List<String> fields() {
		return List.of("title", "expected", "session", "background", "state", "stateReason");
	}

	@Override
	List<String> texts() {
		return List.of("background");
	}

	public String getTitle() {
		return this.title;
	}

	public void setTitle(String title) {
		this.title = title.strip();
	}

	public boolean isExpected() {
		return this.expected;
	}

	public void setExpected(boolean expected) {
		this.expected = expected;
	}

	public @Nullable UUID getSession() {
		return this.session;
	}

	public void setSession(@Nullable UUID session) {
		this.session = session;
	}

	public String getBackground() {
		return this.background;
	}

	public void setBackground(String background) {
		this.background = text(background);
	}

	public @Nullable TopicState getState() {
		return this.state;
	}

	public void setState(@Nullable TopicState state) {
		this.state = state;
	}

	public String getStateReason() {
		return this.stateReason;
	}

	public void setStateReason(String stateReason) {
		this.stateReason = stateReason.strip();
	}

}
