package org.meetingdossier.intake.stage.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences. The dot of an abbreviation ends none.
 */
public final class Sentences {

	private static final Pattern END = Pattern
		.compile("[.!?][\u201D\"')\\]]*\\s+(?=[\\p{Lu}\u201C\"(\u2018']|\u2019s )");

	private static final Pattern ABBREVIATION = Pattern.compile(
			"(?<![\\p{L}\\p{N}])(?:(?i:nr|nrs|art|dhr|mevr|mr|dr|drs|ir|prof|blz|p|resp|vgl|jl|a\\.s|c\\.s|t\\.a\\.v|d\\.d|m\\.b\\.t|o\\.a|bijv|i\\.c|z\\.g|sr|st|no|co)|\\p{Lu})$");

	/** With a sign before it. */
	private static final int LONGEST_ABBREVIATION = 12;

	/** What is longer is no sentence of a letter. */
	private static final int LONGEST = 1000;

	private Sentences() {
	}

	/**
	 * Whether words may be a sentence that somebody wrote, and not whatever a file holds.
	 */
	public static boolean isReadable(String words) {
		return words.length() <= LONGEST;
	}

	public static List<String> of(String paragraph) {
		return within(paragraph).stream().map((span) -> paragraph.substring(span.start(), span.end())).toList();
	}

	/**
	 * Where the sentences of a paragraph stand.
	 * @param paragraph the paragraph
	 * @return the places in reading order, without the blanks between them
	 */
	public static List<Span> within(String paragraph) {
		List<Span> sentences = new ArrayList<>();
		Matcher ends = END.matcher(paragraph);
		int start = 0;
		for (int at = mark(paragraph, 0); at < paragraph.length(); at = mark(paragraph, at + 1)) {
			if (!ends.region(at, paragraph.length()).lookingAt()) {
				continue;
			}
			int from = Math.max(start, ends.start() - LONGEST_ABBREVIATION);
			if (!endsWithAbbreviation(paragraph.substring(from, ends.start()), paragraph.charAt(ends.end()))) {
				add(sentences, paragraph, start, ends.end());
				start = ends.end();
			}
		}
		add(sentences, paragraph, start, paragraph.length());
		return sentences;
	}

	/** Words that may have begun a sentence, as they stand within one. */
	public static String withinOne(String words) {
		return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
	}

	private static int mark(String paragraph, int from) {
		int at = from;
		while (at < paragraph.length() && ".!?".indexOf(paragraph.charAt(at)) < 0) {
			at++;
		}
		return at;
	}

	private static void add(List<Span> sentences, String paragraph, int start, int end) {
		String words = paragraph.substring(start, end);
		if (!words.isBlank()) {
			int from = start + words.length() - words.stripLeading().length();
			sentences.add(new Span(from, from + words.strip().length()));
		}
	}

	private static boolean endsWithAbbreviation(String words, char next) {
		boolean last = next != '(' && (words.endsWith("a.s") || words.endsWith("jl") || words.endsWith("c.s"));
		return !last && ABBREVIATION.matcher(words).find();
	}

	/**
	 * A stretch of a text.
	 *
	 * @param start where it starts
	 * @param end where it ends, exclusive
	 */
	public record Span(int start, int end) {
	}

}
