package org.meetingdossier.editing.web;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.editing.Element;
import org.meetingdossier.editing.ElementKind;
import org.meetingdossier.editing.Elements;
import org.meetingdossier.editing.Workbench;
import org.meetingdossier.platform.NotFoundException;

/**
 * What the editor behind the current request has before them. What is above their
 * clearance is not there.
 */
@Component
class Desk {

	private final Workbench workbench;

	private final CurrentPerson person;

	Desk(Workbench workbench, CurrentPerson person) {
		this.workbench = workbench;
		this.person = person;
	}

	SignedInPerson editor() {
		return this.person.signedIn().orElseThrow(() -> new NotFoundException("edit.unknown"));
	}

	Level clearance() {
		return this.person.clearance();
	}

	WorkingDossier open(String slug) {
		return this.workbench.open(slug, clearance());
	}

	/**
	 * The element at an address: one that is there, or one to be added.
	 * @param topic the topic to add it to, or the identity of the dossier for what stands
	 * in no topic; null for what is there already
	 */
	EditedElement open(String slug, String kind, @Nullable UUID id, @Nullable UUID topic) {
		WorkingDossier newest = open(slug);
		Dossier content = newest.content();
		Element element = new Element(content.id(), EditAddress.kind(kind), (id != null) ? id : content.id());
		Elements visible = new Elements(content.seenWith(clearance()));
		if (visible.has(element)) {
			return new EditedElement(newest, visible, element, visible.topicOf(element).orElse(null));
		}
		// An element above the clearance is there, but not for this person.
		if (new Elements(content).has(element) || topic == null) {
			throw new NotFoundException("edit.element.unknown");
		}
		return new EditedElement(newest, visible, element, parent(visible, element.kind(), topic));
	}

	private static Dossier.@Nullable Topic parent(Elements visible, ElementKind kind, UUID topic) {
		Optional<Dossier.Topic> found = visible.topic(topic);
		if (kind.isInTopic()) {
			return found.orElseThrow(() -> new NotFoundException("edit.element.unknown"));
		}
		return null;
	}

	/** The revision that an editor started from, in which the element is not hidden either. */
	WorkingDossier base(EditedElement edited, int startedFrom) {
		WorkingDossier base = this.workbench.at(edited.element().dossier(), startedFrom, clearance());
		boolean hidden = new Elements(base.content()).has(edited.element())
				&& !new Elements(base.content().seenWith(clearance())).has(edited.element());
		if (hidden) {
			throw new NotFoundException("edit.element.unknown");
		}
		return base;
	}

}
