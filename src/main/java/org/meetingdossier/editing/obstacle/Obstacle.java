package org.meetingdossier.editing.obstacle;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

import org.meetingdossier.account.Level;
import org.meetingdossier.editing.ElementKey;

/**
 * Something in a dossier that stands in the way of publishing it.
 *
 * @param kind what is the matter
 * @param element where
 * @param level how restricted what it says is
 * @param words the citation it is about; empty where it is about none
 * @param basis what else makes it the same obstacle: the sentence, the text, the revision
 * @param other what is meant instead, or stands there now; empty where that is not told
 */
public record Obstacle(Kind kind, ElementKey element, Level level, String words, String basis, String other) {

	private static final int LONGEST_CODE = 200;

	Obstacle(Kind kind, ElementKey element, Level level, String words, String basis) {
		this(kind, element, level, words, basis, "");
	}

	/**
	 * Names it in the same way at each look, so that a reason to pass over it can be kept
	 * until its own words change.
	 * @return a code of at most 200 characters
	 */
	public String code() {
		String said = this.words + '\n' + this.basis;
		String mark = said.isBlank() ? "" : "/" + UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8));
		String code = this.kind + "/" + this.element.kind() + "/" + this.element.id() + mark;
		return code.substring(0, Math.min(code.length(), LONGEST_CODE));
	}

	/**
	 * What can be the matter.
	 */
	public enum Kind {

		/** A text repeats words of a position with a stricter level. */
		STRICTER_WORDS(true),

		/** Nobody but its authors looked at it, and the office asks for that. */
		NOT_APPROVED(true),

		/** Nobody but its authors looked at it. */
		NOT_REVIEWED(false),

		/** The reader would find no introduction. */
		EMPTY_INTRODUCTION(false),

		/** The reader would not read who goes. */
		EMPTY_DELEGATION(false),

		/** The reader would find no general line. */
		NO_GENERAL_LINE(false),

		/** A clerk found that a citation is wrong, and it stands there still. */
		WRONG_CITATION(false),

		/** A clerk asked the author something, and the question is not closed. */
		OPEN_QUESTION(false),

		/** Somebody remarked on a text, and nobody resolved it. */
		OPEN_REMARK(false),

		/** The reader would find nothing on the agenda. */
		NO_TOPICS(false),

		/** The day of a session is far from those of the meeting. */
		STRAY_SESSION(false),

		/** A topic on the agenda says nothing. */
		EMPTY_TOPIC(false),

		/** A topic on the agenda has a position, but does not say what it is about. */
		NO_BACKGROUND(false),

		/** A topic on the agenda does not say what the Netherlands argues for. */
		NO_POSITION(false),

		/** A position rests on no source, nor does the background of its topic. */
		NO_SOURCE(false),

		/** A position is said to be unchanged, in other words than those of last time. */
		UNCHANGED_CLAIM(false),

		/** Nothing says what an abbreviation stands for. */
		UNKNOWN_ABBREVIATION(false),

		/** A citation does not say which document it means. */
		INCOMPLETE_CITATION(false),

		/** The sentence says something else of a document than the register does. */
		DIFFERING_CITATION(false),

		/** The words of a citation fit another paper better. */
		LIKELIER_CITATION(false),

		/** The register does not confirm a citation, and nobody decided on it. */
		OPEN_CITATION(false);

		private static final Set<String> EMPTY = Set.of("EMPTY_INTRODUCTION", "EMPTY_DELEGATION", "NO_GENERAL_LINE",
				"NO_TOPICS", "EMPTY_TOPIC", "NO_BACKGROUND", "NO_POSITION");

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

		/**
		 * Whether something is empty, which somebody may have meant.
		 * @return true if that is an answer
		 */
		public boolean isEmptiness() {
			return EMPTY.contains(name());
		}

	}

}
