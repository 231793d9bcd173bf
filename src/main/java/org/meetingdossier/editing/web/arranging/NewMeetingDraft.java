package org.meetingdossier.editing.web.arranging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.draft.DraftText;
import org.meetingdossier.editing.draft.Drafts;
import org.meetingdossier.editing.presence.OpenForms;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.editing.web.form.FormFiller;
import org.meetingdossier.editing.web.form.NewMeetingForm;
import org.meetingdossier.editing.web.kept.DraftKeeper;
import org.meetingdossier.editing.web.kept.DraftNotice;

/**
 * What an editor typed of a meeting that has no dossier yet. There is one for each
 * person, whichever meeting it was to start from.
 */
@Component
class NewMeetingDraft {

	private final CurrentEditor current;

	private final Drafts drafts;

	private final OpenForms forms;

	private final FormFiller filler;

	private final DraftKeeper keeper;

	NewMeetingDraft(CurrentEditor current, Drafts drafts, OpenForms forms, FormFiller filler, DraftKeeper keeper) {
		this.current = current;
		this.drafts = drafts;
		this.forms = forms;
		this.filler = filler;
		this.keeper = keeper;
	}

	/** Opens the form, with the draft in it if there is one. */
	void open(NewMeetingForm form, Model model) {
		Optional<DraftText> draft = this.drafts.find(this.current.editor().id(), ElementKey.NEW_MEETING);
		if (draft.isPresent()) {
			this.filler.show(form, draft.get().typed().fields(), model);
			model.addAttribute("draft", DraftNotice.of(draft.get(), draft.get().typed().startedFrom()));
		}
		form.setTicket(this.forms.open(this.current.editor(), ElementKey.NEW_MEETING).id());
	}

	Optional<Instant> keep(NewMeetingForm form, HttpServletRequest request) {
		return this.keeper.keep(form, request);
	}

	/** The meeting has a dossier now, or is not wanted any more. */
	void close(@Nullable UUID ticket) {
		this.drafts.discard(this.current.editor().id(), ElementKey.NEW_MEETING);
		this.current.ticket(ticket).ifPresent(this.forms::close);
	}

}
