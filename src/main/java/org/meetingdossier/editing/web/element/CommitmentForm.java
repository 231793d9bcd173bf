package org.meetingdossier.editing.web.element;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
	@Size(max = 200, message = "{edit.text.long}")
	String who = "";

	@NotBlank(message = "{edit.commitment.what.missing}")
	@Size(max = 5000, message = "{edit.text.long}")
	String what = "";

	@NotBlank(message = "{edit.commitment.term.missing}")
	@Size(max = 200, message = "{edit.text.long}")
	String term = "";

	@Nullable LocalDate due;

	@NotNull(message = "{edit.commitment.status.missing}")
	@Nullable CommitmentStatus status = CommitmentStatus.OPEN;

	@Override
	ElementKind kind() {
		return ElementKind.COMMITMENT;
	}

	@Override
	Change toCommand(ElementKey element) {
		return Change.commitment(topic(), content(Dossier.Commitment.class, element.id()));
	}

}
