package org.meetingdossier.dossier.document;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;

/**
 * A field of an element, read off the component of its record: nothing about a field is
 * written down anywhere else.
 *
 * @param kind what its value is
 */
public record ElementField(RecordComponent component, Kind kind) {

	private static final ClassValue<List<ElementField>> KNOWN = new ClassValue<>() {

		@Override
		protected List<ElementField> computeValue(Class<?> content) {
			return read(content);
		}

	};

	static List<ElementField> of(Class<? extends Record> content) {
		return KNOWN.get(content);
	}

	private static List<ElementField> read(Class<?> content) {
		return Arrays.stream(content.getRecordComponents())
			.filter((component) -> !component.getName().equals("id"))
			.map((component) -> new ElementField(component, kind(component)))
			.toList();
	}

	private static Kind kind(RecordComponent component) {
		Class<?> type = component.getType();
		if (component.isAnnotationPresent(Cites.class)) {
			return Kind.TEXT;
		}
		if (type == Level.class) {
			return Kind.LEVEL;
		}
		if (type.isEnum() || type == boolean.class) {
			return Kind.CODE;
		}
		if (type == LocalDate.class) {
			return Kind.DAY;
		}
		if (type == UUID.class) {
			return Kind.ELEMENT;
		}
		return (type == String.class) ? Kind.LINE : Kind.VALUE;
	}

	/** Its name, as in the canonical JSON, the forms and the message that labels it. */
	public String name() {
		return this.component.getName();
	}

	/**
	 * Whether an element may be without it.
	 * @return true if its value may be null
	 */
	public boolean isOptional() {
		return this.component.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	/**
	 * Where its text stands.
	 * @return which text of the dossier it is; null if it holds no text that cites
	 */
	public Passage.@Nullable Part part() {
		Cites cites = this.component.getAnnotation(Cites.class);
		return (cites != null) ? cites.value() : null;
	}

	/**
	 * How much it holds.
	 * @return the number of characters of the longest words or text; without meaning for
	 * other values
	 */
	public int longest() {
		AtMost most = this.component.getAnnotation(AtMost.class);
		return (most != null) ? most.value() : Integer.MAX_VALUE;
	}

	/**
	 * What it holds.
	 * @param content the record of an element
	 * @return its value; null where there is none
	 */
	public @Nullable Object in(Record content) {
		try {
			return this.component.getAccessor().invoke(content);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("A field cannot be read: " + name(), ex);
		}
	}

	/**
	 * What it holds, written out as people read it.
	 * @param content the record of an element
	 * @return the words; names of constants and days as in the canonical JSON, and
	 * nothing where there is no value
	 */
	public String wordsIn(Record content) {
		Object value = in(content);
		if (value instanceof OfficialId id) {
			return id.display();
		}
		return (value != null) ? value.toString() : "";
	}

	/** What a field holds. */
	public enum Kind {

		/** A line of words. */
		LINE,

		/** A text with citations. */
		TEXT,

		/** The name of a constant, which a page says in the language of its reader. */
		CODE,

		/** How restricted the element is. */
		LEVEL,

		/** A day. */
		DAY,

		/** Something else that is read as a whole, such as a time. */
		VALUE,

		/** Another element, by its identity. */
		ELEMENT;

		/**
		 * Whether it is compared word by word.
		 * @return true for lines, texts, and the names of other elements
		 */
		public boolean isWords() {
			return this == LINE || this == TEXT || this == ELEMENT;
		}

		/**
		 * Whether it is the name of a constant.
		 * @return true for such a field
		 */
		public boolean isCode() {
			return this == CODE || this == LEVEL;
		}

	}

}
