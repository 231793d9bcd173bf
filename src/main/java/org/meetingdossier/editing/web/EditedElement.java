package org.meetingdossier.editing.web;

import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.PropertyAccessorFactory;

import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.editing.Element;
import org.meetingdossier.editing.ElementKind;
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

	/** The address with what it needs while the element is not saved yet. */
	String addressAgain() {
		return exists() ? address() : address() + "?in=" + parent();
	}

	/** Where it stands: a topic, or the dossier. */
	UUID parent() {
		return (this.topic != null) ? this.topic.id() : this.element.dossier();
	}

	/** Whether it stands in another topic than the form says. */
	boolean movesTo(ElementForm form) {
		return exists() && this.element.kind().isInTopic() && !parent().equals(form.topic());
	}

	/** Whether it is there; else it is being added, or was removed meanwhile. */
	public boolean exists() {
		return this.visible.has(this.element);
	}

	ElementForm form() {
		return formIn(this.visible.dossier());
	}

	/** The dossier with what is typed in the form, as far as it can be read. */
	Dossier with(ElementForm typed) {
		ElementForm shown = form();
		BeanWrapper from = PropertyAccessorFactory.forBeanPropertyAccess(typed);
		BeanWrapper to = PropertyAccessorFactory.forBeanPropertyAccess(shown);
		Stream<String> names = typed.fields().stream().filter((name) -> to.getPropertyType(name) == String.class);
		names.filter((name) -> !name.equals("zone") && !name.equals("letter"))
			.forEach((name) -> to.setPropertyValue(name, from.getPropertyValue(name)));
		return shown.toCommand(this.element).on(this.visible.dossier());
	}

	/** A form with nothing in it. */
	static ElementForm blank(ElementKind kind) {
		return switch (kind) {
			case MEETING -> new MeetingForm();
			case GENERAL_LINE, POSITION -> new PositionForm();
			case SESSION -> new SessionForm();
			case TOPIC -> new TopicForm();
			case COMMITMENT -> new CommitmentForm();
		};
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
		form.setIn(parent());
		return form;
	}

}
