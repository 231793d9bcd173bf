package org.meetingdossier.editing.web;

import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

import org.meetingdossier.editing.Drafts;
import org.meetingdossier.editing.TypedText;

/**
 * Keeps a form that was sent as the draft of who sent it, whatever button was pressed.
 */
@Component
class DraftKeeper {

	private final Desk desk;

	private final Drafts drafts;

	DraftKeeper(Desk desk, Drafts drafts) {
		this.desk = desk;
		this.drafts = drafts;
	}

	/** Keeps it, and says when; nothing is kept that is longer than any form. */
	Optional<Instant> keep(EditedElement edited, ElementForm form, int startedFrom, HttpServletRequest request) {
		TypedText typed = SentFields.of(request, form, edited.parent(), startedFrom);
		if (typed.isTooLong()) {
			return Optional.empty();
		}
		return Optional.of(this.drafts.keep(this.desk.editor().id(), edited.element(), typed));
	}

}
