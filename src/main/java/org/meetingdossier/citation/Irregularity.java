package org.meetingdossier.citation;

import java.util.ArrayList;
import java.util.List;

/**
 * A way in which a citation departs from official practice though it can be read. A clerk
 * sees it beside the citation.
 */
public enum Irregularity {

	/** {@code Kamerstuk, 28 828, nr. 70}. */
	COMMA_AFTER_CUE("comma-after-cue"),

	/** {@code Kamerstuk 26 643. nr 641} or {@code 26 643/nr. 641}. */
	DOT_BEFORE_NUMBER("dot-before-number"),

	/** {@code Kamerstuk 22112 , nr. 2830}. */
	SPACE_BEFORE_COMMA("space-before-comma"),

	/** {@code Kamerstuk 26643 455} and {@code Kamerstuk 26643, 455}. */
	NUMBER_WITHOUT_CUE("number-without-cue"),

	/** {@code Kamerstuk 35 200, VII nr. 14}. */
	SUFFIX_BEHIND_COMMA("suffix-behind-comma"),

	/** {@code Kamerstuk 21 50102, nr. 3135}, where 21 501-02 is meant. */
	HYPHEN_LOST("hyphen-lost"),

	/** {@code Kamerstukken 11}, {@code ll} or {@code Il}, where II is meant. */
	CHAMBER_MISREAD("chamber-misread"),

	/** A session that is none: {@code 2014-2014} or {@code 2014}. */
	SESSION_UNCLEAR("session-unclear"),

	/** A letter with the mark of a footnote glued to it: {@code 36 410, C1}. */
	NOTE_MARK_GLUED("note-mark-glued"),

	/**
	 * A number with a digit too few: {@code 2020D0791}, or {@code 21 501-4} before a
	 * paper.
	 */
	DIGIT_MISSING("digit-missing"),

	/** A letter O where a zero belongs: {@code TO3357}. */
	LETTER_FOR_DIGIT("letter-for-digit");

	private final String code;

	Irregularity(String code) {
		this.code = code;
	}

	public static List<Irregularity> both(List<Irregularity> first, List<Irregularity> second) {
		if (first.isEmpty() || second.isEmpty()) {
			return first.isEmpty() ? second : first;
		}
		List<Irregularity> both = new ArrayList<>(first);
		both.addAll(second);
		return both;
	}

	/** The stable code; the text for people is in the message bundles. */
	public String code() {
		return this.code;
	}

}
