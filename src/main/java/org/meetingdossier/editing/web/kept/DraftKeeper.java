package org.meetingdossier.editing.web.kept;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.draft.Drafts;
import org.meetingdossier.editing.draft.TypedText;
import org.meetingdossier.editing.web.editor.CurrentEditor;
import org.meetingdossier.editing.web.editor.EditedElement;
import org.meetingdossier.editing.web.form.ElementForm;
import org.meetingdossier.editing.web.form.NewMeetingForm;

/**
 * Keeps a form that was sent as the draft of who sent it, whatever button was pressed.
 */
@Component
public class DraftKeeper {

	private final CurrentEditor current;

	private final Drafts drafts;

	DraftKeeper(CurrentEditor current, Drafts drafts) {
		this.current = current;
		this.drafts = drafts;
	}

	/** Keeps it, and says when; nothing is kept that is longer than any form. */
	public Optional<Instant> keep(EditedElement edited, ElementForm form, HttpServletRequest request) {
		return keep(edited.element(),
				SentFields.withAsides(request, form.fields(), edited.parent(), form.getStartedFrom()));
	}

	/** Puts something in one of the texts, and shows the form with that kept too. */
	public String put(EditedElement edited, ElementForm form, String field, String text, HttpServletRequest request) {
		form.values().setPropertyValue(field, text);
		TypedText sent = SentFields.withAsides(request, form.fields(), edited.parent(), form.getStartedFrom());
		Map<String, String> fields = new HashMap<>(sent.fields());
		fields.put(field, text);
		keep(edited.element(), new TypedText(sent.topic(), sent.startedFrom(), fields));
		return EditedElement.PAGE;
	}

	/** Shows the form again, with what was typed in it kept. */
	public String refuse(EditedElement edited, ElementForm form, HttpStatus status, HttpServletRequest request,
			HttpServletResponse response) {
		keep(edited, form, request);
		response.setStatus(status.value());
		return EditedElement.PAGE;
	}

	/**
	 * Keeps it without what was said beside a text, under one or more names, just now.
	 */
	public void keepRest(EditedElement edited, ElementForm form, boolean unreadable, Set<String> said,
			HttpServletRequest request) {
		TypedText sent = SentFields.withAsides(request, form.fields(), edited.parent(), form.getStartedFrom());
		Map<String, String> rest = new HashMap<>(sent.fields());
		rest.keySet().removeAll(said);
		if (unreadable || isChanged(edited, form) || !SentFields.asides(rest).isEmpty()) {
			keep(edited.element(), new TypedText(sent.topic(), sent.startedFrom(), rest));
		}
		else {
			this.drafts.discard(this.current.editor().id(), edited.element());
		}
	}

	/** Keeps what is said beside a text that was saved, until that is sent too. */
	public void keepAsides(EditedElement edited, int revision, HttpServletRequest request) {
		Map<String, String> asides = SentFields.asides(request);
		if (!asides.isEmpty()) {
			keep(edited.element(), new TypedText(edited.parent(), revision, asides));
		}
	}

	private static boolean isChanged(EditedElement edited, ElementForm form) {
		return !form.toCommand(edited.element()).on(edited.visible().dossier()).equals(edited.visible().dossier());
	}

	/** Keeps the form of a meeting that has no dossier yet. */
	public Optional<Instant> keep(NewMeetingForm form, HttpServletRequest request) {
		return keep(ElementKey.NEW_MEETING, SentFields.of(request, form.fields(), null, form.getStartedFrom()));
	}

	private Optional<Instant> keep(ElementKey element, TypedText typed) {
		if (typed.isTooLong()) {
			return Optional.empty();
		}
		return Optional.of(this.drafts.keep(this.current.editor().id(), element, typed));
	}

}
