package org.meetingdossier.editing.web.element;

import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

import org.meetingdossier.editing.Drafts;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.TypedText;

/**
 * Keeps a form that was sent as the draft of who sent it, whatever button was pressed.
 */
@Component
class DraftKeeper {

	private final CurrentEditor current;

	private final Drafts drafts;

	DraftKeeper(CurrentEditor current, Drafts drafts) {
		this.current = current;
		this.drafts = drafts;
	}

	/** Keeps it, and says when; nothing is kept that is longer than any form. */
	Optional<Instant> keep(EditedElement edited, ElementForm form, int startedFrom, HttpServletRequest request) {
		return keep(edited.element(), SentFields.of(request, form.fields(), edited.parent(), startedFrom));
	}

	/** Keeps the form of a meeting that has no dossier yet. */
	Optional<Instant> keep(NewMeetingForm form, HttpServletRequest request) {
		return keep(ElementKey.NEW_MEETING,
				SentFields.of(request, form.fields(), null, form.getStartedFrom()));
	}

	private Optional<Instant> keep(ElementKey element, TypedText typed) {
		if (typed.isTooLong()) {
			return Optional.empty();
		}
		return Optional.of(this.drafts.keep(this.current.editor().id(), element, typed));
	}

}
