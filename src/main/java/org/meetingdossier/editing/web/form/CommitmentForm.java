package org.meetingdossier.editing.web.form;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.ElementKey;

/**
 * A promise to inform parliament.
 */
class CommitmentForm extends ElementForm {

	@NotBlank(message = "{edit.commitment.who.missing}")
	String who = "";

	@NotBlank(message = "{edit.commitment.what.missing}")
	String what = "";

	@NotBlank(message = "{edit.commitment.term.missing}")
	String term = "";

	@Nullable LocalDate due;

	@NotNull(message = "{edit.commitment.status.missing}")
	@Nullable CommitmentStatus status = CommitmentStatus.OPEN;

	@Override
	public ElementKind kind() {
		return ElementKind.COMMITMENT;
	}

	@Override
	public Change toCommand(ElementKey element) {
		return Change.commitment(topic(), content(Dossier.Commitment.class, element.id()));
	}

}
