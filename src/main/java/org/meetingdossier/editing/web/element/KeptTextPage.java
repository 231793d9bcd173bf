package org.meetingdossier.editing.web.element;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.editing.TypedText;
import org.meetingdossier.editing.web.EditAddress;

/**
 * What was typed in the form of an element that is not there.
 *
 * @param kind what it is the form of
 * @param back where to go on: the dossier, or all of them
 * @param lines what the fields hold
 * @param form the address of the element; null where nothing new can be made of the text
 */
record KeptTextPage(ElementKind kind, String back, List<Line> lines, @Nullable String form) {

	static KeptTextPage of(ElementKind kind, TypedText typed, @Nullable WorkingDossier dossier,
			@Nullable ElementKey element) {
		List<Line> lines = Stream
			.concat(EditedElement.blank(kind).fields().stream(), SentFields.asides(typed.fields()).keySet().stream().sorted())
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

	/**
	 * A field.
	 *
	 * @param field its name
	 * @param text what was typed in it
	 */
	record Line(String field, String text) {

		/** What it is called: what is said beside a text is called by what was to be done with it. */
		public String label() {
			return this.field.contains("-") ? "edit.aside." + this.field.substring(0, this.field.indexOf('-'))
					: "field." + this.field;
		}

	}

}
