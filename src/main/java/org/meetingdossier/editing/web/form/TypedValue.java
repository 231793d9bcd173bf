package org.meetingdossier.editing.web.form;

import java.beans.PropertyEditorSupport;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.DataBinder;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.ElementField;
import org.meetingdossier.dossier.text.LineEnds;
import org.meetingdossier.editing.web.UnreadableValues;

/**
 * What the fields of a form hold beside what an element holds: a value that is not there
 * is an empty line, and what people write in words is typed as words.
 */
public final class TypedValue {

	private static final CitationFinder FINDER = new CitationFinder();

	private TypedValue() {
	}

	/** How a binder reads and writes the fields of a form. */
	public static void initialize(DataBinder binder) {
		binder.initDirectFieldAccess();
		binder.setBindingErrorProcessor(new UnreadableValues());
		binder.registerCustomEditor(String.class, new Words());
		if (binder.getTarget() instanceof ElementForm form) {
			// What a form knows besides is nobody's to send.
			binder.setAllowedFields(Stream.concat(form.fields().stream(), Stream.of("startedFrom", "ticket", "in"))
				.toArray(String[]::new));
		}
	}

	/** A value as a field of a form holds it. */
	public static @Nullable Object shown(@Nullable Object value, @Nullable Class<?> type) {
		if (type != String.class) {
			return value;
		}
		return (value instanceof OfficialId id) ? id.display() : (value != null) ? value.toString() : "";
	}

	/** What a field of a form holds as a value of an element. */
	public static @Nullable Object read(ElementField field, @Nullable Object typed) {
		Class<?> type = field.component().getType();
		if (!(typed instanceof String words)) {
			return typed;
		}
		if (type == ZoneId.class) {
			return ZoneId.of(words);
		}
		if (type == OfficialId.class) {
			return officialId(words).orElse(null);
		}
		return (words.isEmpty() && field.isOptional()) ? null : words;
	}

	/**
	 * A document may be typed as people write it, or as the id that the register uses.
	 */
	public static Optional<OfficialId> officialId(String words) {
		return OfficialId.tryParse(words).or(() -> FINDER.findCited(words).stream().findFirst().flatMap(Citation::id));
	}

	/** Words as they are stored: browsers send line breaks as two characters. */
	private static final class Words extends PropertyEditorSupport {

		@Override
		public void setAsText(@Nullable String typed) {
			setValue((typed != null) ? LineEnds.of(typed).strip() : "");
		}

		@Override
		public String getAsText() {
			return (getValue() != null) ? getValue().toString() : "";
		}

	}

}
