package org.meetingdossier.editing.web.form;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.document.PositionKind;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.ElementKey;

/**
 * What the Netherlands argues for, on a topic or throughout.
 */
class PositionForm extends ElementForm {

	@NotNull(message = "{edit.position.kind.missing}")
	@Nullable PositionKind kind = PositionKind.LINE;

	@NotNull(message = "{edit.level.missing}")
	@Nullable Level level = Level.PUBLIC;

	@NotBlank(message = "{edit.position.line.missing}")
	String line = "";

	String explanation = "";

	@Override
	public ElementKind kind() {
		return ElementKind.POSITION;
	}

	@Override
	public Change toCommand(ElementKey element) {
		if (element.kind() == ElementKind.GENERAL_LINE) {
			return (dossier) -> Change
				.generalLine(Content.with(position(idOf(dossier.generalLine(), element, getStartedFrom())), "kind",
						PositionKind.LINE))
				.on(dossier);
		}
		return Change.position(topic(), position(element.id()));
	}

	@Override
	public void checkTogether(Errors errors) {
		if (this.kind != null && this.kind != PositionKind.LINE && this.level == Level.PUBLIC) {
			errors.rejectValue("level", "edit.position.kind.level");
		}
	}

	private Dossier.Position position(UUID id) {
		Level chosen = Objects.requireNonNullElse(this.level, Level.CONFIDENTIAL);
		return Content.with(content(Dossier.Position.class, id), "level", chosen);
	}

	/**
	 * A new line is not the one that was there before; the same form sent twice makes
	 * one.
	 */
	private static UUID idOf(Dossier.@Nullable Position before, ElementKey element, int startedFrom) {
		byte[] name = (element + "/" + startedFrom).getBytes(StandardCharsets.UTF_8);
		return (before != null) ? before.id() : UUID.nameUUIDFromBytes(name);
	}

}
