package org.meetingdossier.editing.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.Element;
import org.meetingdossier.editing.ElementKind;

/**
 * What the Netherlands argues for, on a topic or throughout.
 */
class PositionForm extends ElementForm {

	static final int LINE_LENGTH = 2000;

	static final int TEXT_LENGTH = 50_000;

	@NotNull(message = "{edit.level.missing}")
	private @Nullable Level level = Level.PUBLIC;

	@NotBlank(message = "{edit.position.line.missing}")
	@Size(max = LINE_LENGTH, message = "{edit.text.long}")
	private String line = "";

	@Size(max = TEXT_LENGTH, message = "{edit.text.long}")
	private String explanation = "";

	static PositionForm of(Dossier.@Nullable Position position) {
		PositionForm form = new PositionForm();
		if (position != null) {
			form.level = position.level();
			form.line = position.line();
			form.explanation = position.explanation();
		}
		return form;
	}

	@Override
	Change toCommand(Element element) {
		Level chosen = (this.level != null) ? this.level : Level.CONFIDENTIAL;
		if (element.kind() == ElementKind.GENERAL_LINE) {
			return (dossier) -> Change
				.generalLine(new Dossier.Position(idOf(dossier.generalLine(), element, getStartedFrom()), chosen,
						this.line, this.explanation))
				.on(dossier);
		}
		return Change.position(topic(), new Dossier.Position(element.id(), chosen, this.line, this.explanation));
	}

	/** A new line is not the one that was there before; the same form sent twice makes one. */
	private static UUID idOf(Dossier.@Nullable Position before, Element element, int startedFrom) {
		byte[] name = (element + "/" + startedFrom).getBytes(StandardCharsets.UTF_8);
		return (before != null) ? before.id() : UUID.nameUUIDFromBytes(name);
	}

	@Override
	@Nullable Level level() {
		return this.level;
	}

	@Override
	List<String> fields() {
		return List.of("in", "line", "explanation", "level");
	}

	@Override
	List<String> texts() {
		return List.of("line", "explanation");
	}

	public @Nullable Level getLevel() {
		return this.level;
	}

	public void setLevel(@Nullable Level level) {
		this.level = level;
	}

	public String getLine() {
		return this.line;
	}

	public void setLine(String line) {
		this.line = text(line);
	}

	public String getExplanation() {
		return this.explanation;
	}

	public void setExplanation(String explanation) {
		this.explanation = text(explanation);
	}

}
