package org.meetingdossier.letter;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Something in the file that is not among the blocks and notes.
 *
 * @param code what it is
 * @param count how many there are
 * @param words the words of one that readers see; null where they see none, or too many
 */
public record Unplaced(Code code, int count, @Nullable String words) {

	/**
	 * What was not placed. The codes in small letters with hyphens are stable.
	 */
	public enum Code {

		/** Text in the head of pages. */
		HEADER,

		/** Text at the foot of pages. */
		FOOTER,

		/** Remarks in the margin. */
		COMMENT,

		/** Text in a box without a place in the running text. */
		TEXT_BOX,

		/** Pictures, charts and objects of other programs. */
		IMAGE,

		/** Another file within the file that could not be read. */
		EMBEDDED_FILE,

		/** Passages that were removed or moved away while changes were tracked. */
		DELETION,

		/** Hidden text. */
		HIDDEN_TEXT,

		/** Empty fields that show what to fill in. */
		PLACEHOLDER,

		/** Tables of contents and other indexes. */
		CONTENTS,

		/** Marks of which the note is missing. */
		NOTE_MISSING,

		/** Notes on which no mark in the text stands. */
		NOTE_WITHOUT_MARK;

		/**
		 * The stable code.
		 * @return for instance {@code text-box}
		 */
		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
