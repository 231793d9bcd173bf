package org.meetingdossier.editing.web.editor;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessor;

import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementField;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.Elements;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.form.ElementForm;

/**
 * The element that a form is about, in the newest revision.
 *
 * @param newest the newest revision, whole
 * @param visible what the editor sees of it
 * @param topic the topic it stands in, or will stand in; null outside topics
 */
public record EditedElement(WorkingDossier newest, Elements visible, ElementKey element,
		Dossier.@Nullable Topic topic) {

	/** The template of the page with its form. */
	public static final String PAGE = "editing/element";

	public String slug() {
		return this.newest.content().slug();
	}

	public String address() {
		return EditAddress.of(slug(), this.element);
	}

	/** The address with what it needs while the element is not saved yet. */
	public String addressAgain() {
		return exists() ? address() : address() + "?in=" + parent();
	}

	/** Its identity; the general line is a position with one of its own. */
	public UUID identity() {
		Dossier.Position line = this.visible.dossier().generalLine();
		return (this.element.kind() == ElementKind.GENERAL_LINE && line != null) ? line.id() : this.element.id();
	}

	/** Where it stands: a topic, or the dossier. */
	public UUID parent() {
		return (this.topic != null) ? this.topic.id() : this.element.dossier();
	}

	/** Whether it stands in another topic than the form says. */
	public boolean movesTo(ElementForm form) {
		return exists() && this.element.kind().isInTopic() && !parent().equals(form.topic());
	}

	/** Whether it is there; else it is being added, or was removed meanwhile. */
	public boolean exists() {
		return this.visible.has(this.element);
	}

	/** The form as it is opened: with what is there in the newest revision. */
	public ElementForm form() {
		return formIn(this.visible.dossier());
	}

	/** The dossier with what is typed in the form, as far as it can be read. */
	public Dossier with(ElementForm typed) {
		ElementForm shown = form();
		PropertyAccessor from = typed.values();
		PropertyAccessor to = shown.values();
		shown.kind()
			.fields()
			.stream()
			.filter((field) -> field.kind().isWords() && field.component().getType() == String.class)
			.map(ElementField::name)
			.forEach((name) -> to.setPropertyValue(name, from.getPropertyValue(name)));
		return shown.toCommand(this.element).on(this.visible.dossier());
	}

	/** What the form shows of a state of the dossier. */
	public ElementForm formIn(Dossier content) {
		ElementForm form = ElementForm.blank(this.element.kind());
		form.startIn(content);
		new Elements(content).content(this.element).ifPresent(form::show);
		form.setStartedFrom(this.newest.revision());
		form.setIn(parent());
		return form;
	}

}
