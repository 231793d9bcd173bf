package org.meetingdossier.editing.web.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.editing.web.TextLength;

/**
 * A line of the programme in one form. Without a title and a time it is one that nobody
 * used.
 */
class SessionRow {

	static final int LONGEST_TITLE = 300;

	UUID id = UUID.randomUUID();

	String title = "";

	@Nullable SessionKind kind = SessionKind.WORKING_SESSION;

	@Nullable LocalDate date;

	@DateTimeFormat(pattern = "HH:mm", fallbackPatterns = "HH:mm:ss")
	@Nullable LocalTime start;

	@DateTimeFormat(pattern = "HH:mm", fallbackPatterns = "HH:mm:ss")
	@Nullable LocalTime end;

	static SessionRow of(Dossier.Session session) {
		SessionRow row = new SessionRow();
		row.id = session.id();
		row.title = session.title();
		row.kind = session.kind();
		row.date = session.date();
		row.start = session.start();
		row.end = session.end();
		return row;
	}

	static SessionRow on(LocalDate day) {
		SessionRow row = new SessionRow();
		row.date = day;
		return row;
	}

	boolean isUsed() {
		return !this.title.isEmpty() || this.start != null || this.end != null;
	}

	void check(String row, Errors errors) {
		if (this.title.isEmpty()) {
			errors.rejectValue(row + "title", "edit.title.missing");
		}
		TextLength.check(errors, row + "title", this.title, LONGEST_TITLE);
		if (this.kind == null && !errors.hasFieldErrors(row + "kind")) {
			errors.rejectValue(row + "kind", "edit.session.kind.missing");
		}
		if (this.date == null && !errors.hasFieldErrors(row + "date")) {
			errors.rejectValue(row + "date", "edit.date.missing");
		}
		if (this.start != null && this.end != null && this.end.equals(this.start)) {
			errors.rejectValue(row + "end", "edit.session.end.same");
		}
		if (this.start == null && this.end != null && !errors.hasFieldErrors(row + "start")) {
			errors.rejectValue(row + "start", "edit.session.start.missing");
		}
	}

	/** The session with what the line says; what it does not say stays as it was. */
	Dossier.Session toSession(Dossier.@Nullable Session before) {
		Dossier.Session line = new Dossier.Session(this.id, this.title, Objects.requireNonNull(this.kind),
				Objects.requireNonNull(this.date), this.start, this.end);
		return (before != null) ? before.withLine(line) : line;
	}

}
