package org.meetingdossier.editing.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.editing.Element;
import org.meetingdossier.editing.Elements;

/**
 * The element that a form is about, in the newest revision.
 *
 * @param newest the newest revision, whole
 * @param visible what the editor sees of it
 * @param element the element
 * @param topic the topic it stands in, or will stand in; null outside topics
 */
record EditedElement(WorkingDossier newest, Elements visible, Element element, Dossier.@Nullable Topic topic) {

	public String slug() {
		return this.newest.content().slug();
	}

	public String address() {
		return EditAddress.of(slug(), this.element);
	}

	/** Whether it is there; else it is being added, or was removed meanwhile. */
	public boolean exists() {
		return this.visible.has(this.element);
	}

	ElementForm form() {
		return formIn(this.visible.dossier());
	}

	/** What the form shows of a state of the dossier. */
	ElementForm formIn(Dossier content) {
		Elements elements = new Elements(content);
		ElementForm form = switch (this.element.kind()) {
			case MEETING -> MeetingForm.of(content);
			case GENERAL_LINE -> PositionForm.of(content.generalLine());
			case SESSION -> SessionForm.of(elements.session(this.element.id()).orElse(null), content);
			case TOPIC -> TopicForm.of(elements.topic(this.element.id()).orElse(null));
			case POSITION -> PositionForm.of(elements.position(this.element.id()).orElse(null));
			case COMMITMENT -> CommitmentForm.of(elements.commitment(this.element.id()).orElse(null));
		};
		form.setStartedFrom(this.newest.revision());
		form.setIn(Optional.ofNullable(this.topic).map(Dossier.Topic::id).orElse(null));
		return form;
	}

}
