package org.meetingdossier.dossier.theme;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.meetingdossier.citation.Months;

/**
 * A text in parts of sentences, without its notes and marks, and those parts as they are
 * compared.
 */
final class SaidParts {

	/** Possessive: a note that is not closed is given up at once. */
	private static final Pattern NOTE = Pattern.compile("\\^\\[(?:[^\\[\\]]++|\\[[^\\[\\]]*+\\])*+\\]");

	private static final Pattern BLANKS = Pattern.compile("[\\s&&[^\\n]]++");

	private static final Pattern LINES = Pattern.compile("(?: ?+\\n ?+)++");

	private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*+)\\]\\([^)]*+\\)");

	private static final Pattern MARK = Pattern.compile("[*_`#>]+");

	private static final Pattern END = Pattern.compile("(?<=[.!?;:])\\s|\\s[\u2013\u2014-]\\s|\\R");

	/** Words that say when or that it is said again, not what. */
	private static final Pattern FILLER = Pattern.compile(
			"\\b(?:nog steeds|nog altijd|zoals bekend|zoals eerder gemeld|ook nu|ook|nu|nog|dus|daarmee|wederom|opnieuw|hierbij|namelijk)\\b");

	private static final String DAY = "\\d{1,2}(?:\\s+" + Months.ANY + ")?";

	/**
	 * On which day they meet is another one each time; days that matter are not said of
	 * the meeting.
	 */
	private static final Pattern MEETING_DAY = Pattern.compile(
			"\\b((?:tijdens|op|bij|in)\\s+(?:de|het|deze|dit)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:[\\p{L}-]*bijeenkomst|[\\p{L}-]*raad|[\\p{L}-]*top|[\\p{L}-]*vergadering|ministeriele|overleg|diner)(?:\\s+buitenlandse zaken|\\s+algemene zaken)?)\\s+(?:van|op)\\s+"
					+ DAY + "(?:\\s+(?:en|tot en met)\\s+" + DAY + ")?(?:\\s+\\d{4})?\\b");

	private static final Pattern LEADING = Pattern.compile("^(?:(?:en|want|dat|maar)\\s+)+");

	private SaidParts() {
	}

	static List<String> of(String text) {
		String words = NOTE.matcher(text).replaceAll("");
		words = LINES.matcher(BLANKS.matcher(words).replaceAll(" ")).replaceAll("\n");
		words = MARK.matcher(LINK.matcher(words).replaceAll("$1")).replaceAll("");
		return Arrays.stream(END.split(words)).map(String::strip).filter((part) -> !plain(part).isEmpty()).toList();
	}

	/** A part as it is compared: without capitals, marks and words that add nothing. */
	static String plain(String part) {
		String words = Theme.folded(part)
			.replaceAll("\u20ac\\s*([\\d.,]*\\d)(\\s+(?:miljard|miljoen))?", "$1$2 euro")
			.replaceAll("\\s*%", " procent")
			.replaceAll("(?<=\\d)[.](?=\\d{3})", "")
			.replaceAll("(?<!\\d)[.,]|[.,](?!\\d)", " ")
			.replaceAll("[^\\p{L}\\p{N}.,-]+", " ");
		words = MEETING_DAY.matcher(words.replaceAll("\\s+", " ")).replaceAll("$1");
		words = FILLER.matcher(words).replaceAll(" ").replaceAll("\\s+", " ").strip();
		return LEADING.matcher(words).replaceFirst("");
	}

}
