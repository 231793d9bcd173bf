package org.meetingdossier.editing.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.dossier.SessionKind;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.Element;

/**
 * A part of the programme.
 */
class SessionForm extends ElementForm {

	@NotNull(message = "{edit.session.kind.missing}")
	private @Nullable SessionKind kind = SessionKind.WORKING_SESSION;

	@NotBlank(message = "{edit.title.missing}")
	@Size(max = 300, message = "{edit.text.long}")
	private String title = "";

	@NotNull(message = "{edit.date.missing}")
	private @Nullable LocalDate date;

	@DateTimeFormat(pattern = "HH:mm", fallbackPatterns = "HH:mm:ss")
	private @Nullable LocalTime start;

	@DateTimeFormat(pattern = "HH:mm", fallbackPatterns = "HH:mm:ss")
	private @Nullable LocalTime end;

	@Size(max = 200, message = "{edit.text.long}")
	private String host = "";

	@Size(max = PositionForm.TEXT_LENGTH, message = "{edit.text.long}")
	private String description = "";

	static SessionForm of(Dossier.@Nullable Session session, Dossier dossier) {
		SessionForm form = new SessionForm();
		form.date = dossier.firstDay();
		if (session != null) {
			form.kind = session.kind();
			form.title = session.title();
			form.date = session.date();
			form.start = session.start();
			form.end = session.end();
			form.host = orEmpty(session.host());
			form.description = session.description();
		}
		return form;
	}

	@Override
	Change toCommand(Element element) {
		return Change.session(new Dossier.Session(element.id(), Objects.requireNonNull(this.kind), this.title,
				Objects.requireNonNull(this.date), this.start, this.end, optional(this.host), this.description));
	}

	@Override
	void check(Errors errors) {
		if (this.start != null && this.end != null && !this.end.isAfter(this.start)) {
			errors.rejectValue("end", "edit.session.end.early");
		}
		if (this.start == null && this.end != null) {
			errors.rejectValue("start", "edit.session.start.missing");
		}
	}

	@Override
	List<String> fields() {
		return List.of("kind", "title", "date", "start", "end", "host", "description");
	}

	@Override
	List<String> texts() {
		return List.of("description");
	}

	public @Nullable SessionKind getKind() {
		return this.kind;
	}

	public void setKind(@Nullable SessionKind kind) {
		this.kind = kind;
	}

	public String getTitle() {
		return this.title;
	}

	public void setTitle(String title) {
		this.title = title.strip();
	}

	public @Nullable LocalDate getDate() {
		return this.date;
	}

	public void setDate(@Nullable LocalDate date) {
		this.date = date;
	}

	public @Nullable LocalTime getStart() {
		return this.start;
	}

	public void setStart(@Nullable LocalTime start) {
		this.start = start;
	}

	public @Nullable LocalTime getEnd() {
		return this.end;
	}

	public void setEnd(@Nullable LocalTime end) {
		this.end = end;
	}

	public String getHost() {
		return this.host;
	}

	public void setHost(String host) {
		this.host = host.strip();
	}

	public String getDescription() {
		return this.description;
	}

	public void setDescription(String description) {
		this.description = text(description);
	}

}
