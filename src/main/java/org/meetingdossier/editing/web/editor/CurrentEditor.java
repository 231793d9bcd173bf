package org.meetingdossier.editing.web.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.Elements;
import org.meetingdossier.editing.Workbench;
import org.meetingdossier.editing.presence.OpenForms;
import org.meetingdossier.editing.presence.Ticket;
import org.meetingdossier.editing.web.Authors;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.platform.NotFoundException;

/**
 * What the editor behind the current request has before them. What is above their
 * clearance is not there.
 */
@Component
public class CurrentEditor {

	private final Workbench workbench;

	private final OpenForms forms;

	private final CurrentPerson person;

	private final People people;

	CurrentEditor(Workbench workbench, OpenForms forms, CurrentPerson person, People people) {
		this.people = people;
		this.workbench = workbench;
		this.forms = forms;
		this.person = person;
	}

	public SignedInPerson editor() {
		return this.person.signedIn().orElseThrow(() -> new NotFoundException("edit.unknown"));
	}

	public Level clearance() {
		return this.person.clearance();
	}

	/** The editor as the author of what they save. */
	public Author author() {
		return new Author(editor().username(), clearance());
	}

	public WorkingDossier open(String slug) {
		return this.workbench.open(slug, clearance());
	}

	/**
	 * The element at an address: one that is there, or one to be added.
	 */
	public EditedElement open(String slug, String kind, @Nullable UUID id, Start start) {
		WorkingDossier newest = open(slug);
		Dossier content = newest.content();
		ElementKey element = new ElementKey(content.id(), EditAddress.kind(kind), (id != null) ? id : content.id());
		Elements visible = new Elements(content.seenWith(clearance()));
		if (visible.has(element)) {
			return new EditedElement(newest, visible, element, visible.topicOf(element).orElse(null));
		}
		// An element above the clearance is there, or was, but not for this person.
		boolean hidden = new Elements(content).has(element)
				|| this.workbench.hides(content.id(), element.id(), clearance());
		if (hidden || (start.in() == null && element.kind() != ElementKind.GENERAL_LINE)) {
			throw new NotFoundException("edit.element.unknown");
		}
		return new EditedElement(newest, visible, element, parent(element, visible, start));
	}

	/**
	 * The topic to add to; one that was removed meanwhile is found where the editor
	 * started. Null if there is none any more, so that the form can come back as typed.
	 */
	private Dossier.@Nullable Topic parent(ElementKey element, Elements visible, Start start) {
		if (!element.kind().isInTopic()) {
			return null;
		}
		UUID topic = Objects.requireNonNull(start.in());
		Optional<Dossier.Topic> found = visible.topic(topic);
		Integer from = start.from();
		if (found.isEmpty() && from == null) {
			throw new NotFoundException("edit.element.unknown");
		}
		return found
			.or(() -> new Elements(this.workbench.seenAt(element.dossier(), Objects.requireNonNull(from), clearance()))
				.topic(topic))
			.orElse(null);
	}

	/** The revision that an editor started from, whole. */
	public WorkingDossier base(EditedElement edited, int startedFrom) {
		return (edited.newest().revision() == startedFrom) ? edited.newest()
				: this.workbench.at(edited.element().dossier(), startedFrom, clearance());
	}

	/** Who saved a revision, by the name that others know them by. */
	public String nameOfAuthor(UUID dossier, int revision) {
		String author = this.workbench.at(dossier, revision, clearance()).author();
		return Authors.of(this.people, List.of(author)).name(author);
	}

	/** Nobody makes something that they cannot see afterwards. */
	public void checkLevel(@Nullable Level chosen, Errors errors) {
		if (chosen != null && !clearance().sees(chosen)) {
			errors.rejectValue("level", "edit.level.above");
		}
	}

	/** The opening that a form carries, if it is one of this editor. */
	public Optional<Ticket> ticket(@Nullable UUID id) {
		return Optional.ofNullable(id).flatMap(this.forms::find).filter((one) -> one.person().equals(editor().id()));
	}

	/**
	 * Where an editor started.
	 *
	 * @param in the topic to add something to, or the identity of the dossier for what
	 * stands in no topic; null for what is there already
	 * @param from the number of the revision that the form showed; null when it is opened
	 */
	public record Start(@Nullable UUID in, @Nullable Integer from) {

	}

}
