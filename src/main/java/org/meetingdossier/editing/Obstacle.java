package org.meetingdossier.editing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.meetingdossier.account.Level;

/**
 * Something in a dossier that stands in the way of publishing it.
 *
 * @param kind what is the matter
 * @param element where
 * @param level how restricted what it says is
 * @param words the citation it is about; empty where it is about none
 */
public record Obstacle(Kind kind, ElementKey element, Level level, String words) {

	private static final int LONGEST_CODE = 200;

	/**
	 * Names it in the same way at each look, so that a reason to pass over it can be kept.
	 * @return a code of at most 200 characters
	 */
	public String code() {
		String mark = this.words.isEmpty() ? "" : "/" + UUID.nameUUIDFromBytes(this.words.getBytes(StandardCharsets.UTF_8));
		String code = this.kind + "/" + this.element.kind() + "/" + this.element.id() + mark;
		return code.substring(0, Math.min(code.length(), LONGEST_CODE));
	}

	/**
	 * What can be the matter.
	 */
	public enum Kind {

		/** A text repeats words of a position with a stricter level. */
		STRICTER_WORDS(true),

		/** A clerk asked the author something, and the question is not closed. */
		OPEN_QUESTION(false),

		/** A topic on the agenda says nothing. */
		EMPTY_TOPIC(false),

		/** A position rests on no source, nor does the background of its topic. */
		NO_SOURCE(false),

		/** A citation does not say which document it means. */
		INCOMPLETE_CITATION(false),

		/** The sentence says something else of a document than the register does. */
		DIFFERING_CITATION(false),

		/** The words of a citation fit another paper better. */
		LIKELIER_CITATION(false),

		/** The register does not confirm a citation, and nobody decided on it. */
		OPEN_CITATION(false);

		private final boolean blocking;

		Kind(boolean blocking) {
			this.blocking = blocking;
		}

		/**
		 * Whether no reason may pass over it.
		 * @return true if it has to be repaired
		 */
		public boolean isBlocking() {
			return this.blocking;
		}

	}

}
