package org.meetingdossier.editing.web.form;

import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.ElementKey;

/**
 * A part of the programme.
 */
class SessionForm extends ElementForm {

	@NotBlank(message = "{edit.title.missing}")
	String title = "";

	@NotNull(message = "{edit.session.kind.missing}")
	@Nullable SessionKind kind = SessionKind.WORKING_SESSION;

	@NotNull(message = "{edit.date.missing}")
	@Nullable LocalDate date;

	@DateTimeFormat(pattern = "HH:mm", fallbackPatterns = "HH:mm:ss")
	@Nullable LocalTime start;

	@DateTimeFormat(pattern = "HH:mm", fallbackPatterns = "HH:mm:ss")
	@Nullable LocalTime end;

	String host = "";

	String description = "";

	@Override
	public ElementKind kind() {
		return ElementKind.SESSION;
	}

	/** A new session is on the day of the last one, or on the first day. */
	@Override
	public void startIn(Dossier dossier) {
		this.date = dossier.sessions()
			.stream()
			.map(Dossier.Session::date)
			.reduce(dossier.facts().firstDay(), (before, after) -> after);
	}

	@Override
	public Change toCommand(ElementKey element) {
		return Change.session(content(Dossier.Session.class, element.id()));
	}

	@Override
	public void checkTogether(Errors errors) {
		if (this.start != null && this.end != null && this.end.equals(this.start)) {
			errors.rejectValue("end", "edit.session.end.same");
		}
		if (this.start == null && this.end != null) {
			errors.rejectValue("start", "edit.session.start.missing");
		}
	}

}
