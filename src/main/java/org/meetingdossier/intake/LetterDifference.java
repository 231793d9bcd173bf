package org.meetingdossier.intake;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.ElementKind;

/**
 * Where a newer letter differs from a dossier.
 *
 * @param key where: {@code introduction}, {@code topics/<id>/background}; the same for
 * each comparison of the same two
 * @param section the name of the topic or session; empty for the meeting itself
 * @param field which of its fields, by its name, or which kind of element as a whole, by
 * the name of that; {@link #DAYS} for both days of the meeting
 * @param kind what the letter would do
 * @param base what the letter before said; null when that is not known or said nothing
 * @param theirs what the dossier says now; null when it says nothing
 * @param mine what the letter says; null when it says nothing
 */
public record LetterDifference(String key, String section, String field, Kind kind, @Nullable String base,
		@Nullable String theirs, @Nullable String mine) {

	/** The first and the last day, which only go together. */
	static final String DAYS = "days";

	/**
	 * What the place is called, as everywhere.
	 * @return the key of a message
	 */
	public String label() {
		if (this.field.equals(DAYS)) {
			return "intake.merge.days";
		}
		boolean whole = Arrays.stream(ElementKind.values()).anyMatch((kind) -> kind.name().equals(this.field));
		return (whole ? "element." : "field.") + this.field;
	}

	/**
	 * Whether its values are names of constants, which a page says in words.
	 * @return true for such a field
	 */
	public boolean isCode() {
		return ElementKind.MEETING.fields()
			.stream()
			.anyMatch((known) -> known.name().equals(this.field) && known.kind().isCode());
	}

	/**
	 * What a letter would do to a dossier.
	 */
	public enum Kind {

		/** Only the letter changed it. */
		CHANGE,

		/** Both changed it, or nobody knows who did. */
		CONFLICT,

		/** The letter has something more. */
		ADDITION,

		/** The letter has it no more. */
		REMOVAL;

		/**
		 * Whether the editor has to say what is to be done.
		 * @return true for what has no usual answer
		 */
		public boolean isAsked() {
			return this == CONFLICT;
		}

		/**
		 * What is done unless the editor says otherwise.
		 * @return true when what the letter says is taken
		 */
		public boolean isTaken() {
			return this == CHANGE || this == ADDITION;
		}

	}

}
