package org.meetingdossier.editing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.CommitmentStatus;
import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.Element;

/**
 * A promise to inform parliament.
 */
class CommitmentForm extends ElementForm {

	@NotBlank(message = "{edit.commitment.who.missing}")
	@Size(max = 200, message = "{edit.text.long}")
	private String who = "";

	@NotBlank(message = "{edit.commitment.what.missing}")
	@Size(max = 5000, message = "{edit.text.long}")
	private String what = "";

	@NotBlank(message = "{edit.commitment.term.missing}")
	@Size(max = 200, message = "{edit.text.long}")
	private String term = "";

	private @Nullable LocalDate due;

	@NotNull(message = "{edit.commitment.status.missing}")
	private @Nullable CommitmentStatus status = CommitmentStatus.OPEN;

	static CommitmentForm of(Dossier.@Nullable Commitment commitment) {
		CommitmentForm form = new CommitmentForm();
		if (commitment != null) {
			form.who = commitment.who();
			form.what = commitment.what();
			form.term = commitment.term();
			form.due = commitment.due();
			form.status = commitment.status();
		}
		return form;
	}

	@Override
	Change toCommand(Element element) {
		return Change.commitment(topic(), new Dossier.Commitment(element.id(), this.who, this.what, this.term,
				this.due, Objects.requireNonNull(this.status)));
	}

	@Override
	List<String> fields() {
		return List.of("in", "who", "what", "term", "due", "status");
	}

	@Override
	List<String> texts() {
		return List.of("what");
	}

	public String getWho() {
		return this.who;
	}

	public void setWho(String who) {
		this.who = who.strip();
	}

	public String getWhat() {
		return this.what;
	}

	public void setWhat(String what) {
		this.what = text(what);
	}

	public String getTerm() {
		return this.term;
	}

	public void setTerm(String term) {
		this.term = term.strip();
	}

	public @Nullable LocalDate getDue() {
		return this.due;
	}

	public void setDue(@Nullable LocalDate due) {
		this.due = due;
	}

	public @Nullable CommitmentStatus getStatus() {
		return this.status;
	}

	public void setStatus(@Nullable CommitmentStatus status) {
		this.status = status;
	}

}
