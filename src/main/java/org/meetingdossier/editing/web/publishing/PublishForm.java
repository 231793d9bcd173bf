package org.meetingdossier.editing.web.publishing;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

import org.meetingdossier.dossier.edition.ChangeKind;
import org.meetingdossier.dossier.publishing.PublishRevision;
import org.meetingdossier.dossier.text.LineEnds;
import org.meetingdossier.platform.TheHague;

/**
 * What an editor says when a revision goes to its readers.
 */
class PublishForm {

	private int revision;

	@NotNull(message = "{edit.publish.change.missing}")
	private @Nullable ChangeKind change = ChangeKind.MAJOR;

	@Size(max = 1000, message = "{edit.text.long}")
	private String note = "";

	@Size(max = 1000, message = "{edit.text.long}")
	private String reason = "";

	@DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
	private @Nullable LocalDateTime at;

	static PublishForm of(int revision) {
		PublishForm form = new PublishForm();
		form.revision = revision;
		return form;
	}

	PublishRevision toCommand(UUID dossier) {
		return new PublishRevision(dossier, this.revision, (this.change != null) ? this.change : ChangeKind.MAJOR,
				this.note.isEmpty() ? null : this.note);
	}

	/** The moment to publish at, on the clock of who edits; null for at once. */
	@Nullable Instant moment() {
		return (this.at != null) ? this.at.atZone(TheHague.ZONE).toInstant() : null;
	}

	public int getRevision() {
		return this.revision;
	}

	public void setRevision(int revision) {
		this.revision = revision;
	}

	public @Nullable ChangeKind getChange() {
		return this.change;
	}

	public void setChange(@Nullable ChangeKind change) {
		this.change = change;
	}

	public String getNote() {
		return this.note;
	}

	public void setNote(String note) {
		this.note = LineEnds.of(note).strip();
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = LineEnds.of(reason).strip();
	}

	public @Nullable LocalDateTime getAt() {
		return this.at;
	}

	public void setAt(@Nullable LocalDateTime at) {
		this.at = at;
	}

}
