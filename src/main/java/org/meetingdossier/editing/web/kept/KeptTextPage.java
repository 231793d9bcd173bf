package org.meetingdossier.editing.web.kept;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.draft.TypedText;
import org.meetingdossier.editing.web.EditAddress;
import org.meetingdossier.editing.web.form.ElementForm;

/**
 * What was typed in the form of an element that is not there.
 *
 * @param kind what it is the form of
 * @param back where to go on: the dossier, or all of them
 * @param lines what the fields hold
 * @param form the address of the element; null where nothing new can be made of the text
 */
record KeptTextPage(ElementKind kind, String back, List<Line> lines, @Nullable String form) {

	private static final String PROGRAMME = "/programme";

	static KeptTextPage of(ElementKind kind, TypedText typed, @Nullable WorkingDossier dossier,
			@Nullable ElementKey element) {
		List<Line> lines = Stream
			.concat(ElementForm.blank(kind).fields().stream(),
					SentFields.asides(typed.fields()).keySet().stream().sorted())
			.filter((field) -> !Optional.ofNullable(typed.fields().get(field)).orElse("").isBlank())
			.filter((field) -> !field.equals("in") && !field.equals("session"))
			.map((field) -> new Line(field, String.valueOf(typed.fields().get(field))))
			.toList();
		if (dossier == null || element == null) {
			return new KeptTextPage(kind, "/edit", lines, null);
		}
		String slug = dossier.content().slug();
		return new KeptTextPage(kind, EditAddress.of(slug), lines,
				kind.isSingle() ? null : EditAddress.of(slug, element));
	}

	/** A line for each session and topic that has a name or a time, as one text. */
	static KeptTextPage ofProgramme(TypedText typed, @Nullable WorkingDossier dossier) {
		Map<String, String> fields = typed.fields();
		List<Line> lines = fields.keySet()
			.stream()
			.filter((field) -> field.endsWith(".title"))
			.map((field) -> field.substring(0, field.indexOf('.')))
			.sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
			.map((row) -> new Line(row, text(row, fields)))
			.filter((line) -> !line.text().isEmpty())
			.toList();
		return new KeptTextPage(ElementKind.SESSION,
				(dossier != null) ? EditAddress.of(dossier.content().slug()) + PROGRAMME : "/edit", lines, null);
	}

	/** Where the way back leads. */
	public String backLabel() {
		return this.back.endsWith(PROGRAMME) ? "edit.kept.programme" : "edit.kept.back";
	}

	private static String text(String row, Map<String, String> fields) {
		String said = Stream.of("title", "start", "end")
			.map((field) -> fields.getOrDefault(row + "." + field, ""))
			.filter((value) -> !value.isBlank())
			.collect(Collectors.joining(", "));
		return said.isEmpty() ? ""
				: said + Stream.ofNullable(fields.get(row + ".date"))
					.filter((date) -> !date.isBlank())
					.map((date) -> ", " + date)
					.findFirst()
					.orElse("");
	}

	/**
	 * A field.
	 *
	 * @param field its name
	 * @param text what was typed in it
	 */
	record Line(String field, String text) {

		/**
		 * What it is called: what is said beside a text is called by what was to be done
		 * with it.
		 */
		public String label() {
			if (this.field.endsWith("]")) {
				return "element." + (this.field.startsWith("topics") ? ElementKind.TOPIC : ElementKind.SESSION);
			}
			return this.field.contains("-") ? "edit.aside." + this.field.substring(0, this.field.indexOf('-'))
					: "field." + this.field;
		}

	}

}
