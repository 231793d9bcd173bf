package org.meetingdossier.intake;

import org.jspecify.annotations.Nullable;

/**
 * Where a newer letter differs from a dossier.
 *
 * @param key where: {@code introduction}, {@code topics/<id>/background}; the same for each
 * comparison of the same two
 * @param section the name of the topic or session; empty for the meeting itself
 * @param field which of its fields, as messages name it
 * @param kind what the letter would do
 * @param base what the letter before said; null when that is not known or said nothing
 * @param theirs what the dossier says now; null when it says nothing
 * @param mine what the letter says; null when it says nothing
 */
public record LetterDifference(String key, String section, String field, Kind kind, @Nullable String base,
		@Nullable String theirs, @Nullable String mine) {

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
