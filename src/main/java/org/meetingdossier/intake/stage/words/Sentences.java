package org.meetingdossier.intake.stage.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences. The dot of an abbreviation ends none.
 */
public final class Sentences {

	private static final Pattern END = Pattern
		.compile("[.!?][\u201D\"')\\]]*\\s+(?=[\\p{Lu}\u201C\"(\u2018']|\u2019s )");

	private static final Set<String> ABBREVIATIONS = Set.of("nr", "nrs", "art", "dhr", "mevr", "mr", "dr", "drs", "ir",
			"prof", "blz", "p", "resp", "vgl", "jl", "a.s", "c.s", "t.a.v", "d.d", "m.b.t", "o.a", "bijv", "i.c", "z.g",
			"sr", "st", "no", "co");

	/** After which a sentence may begin none the less. */
	private static final Set<String> LAST = Set.of("a.s", "jl", "c.s");

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
			if (!isAbbreviation(lastWord(paragraph, start, ends.start()), paragraph.charAt(ends.end()))) {
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

	/** The letters and dots before a sign. */
	private static String lastWord(String paragraph, int start, int end) {
		int from = end;
		while (from > start
				&& (Character.isLetterOrDigit(paragraph.charAt(from - 1)) || paragraph.charAt(from - 1) == '.')) {
			from--;
		}
		return paragraph.substring(from, end);
	}

	private static boolean isAbbreviation(String word, char next) {
		String small = word.toLowerCase(Locale.ROOT);
		if (next != '(' && LAST.contains(small)) {
			return false;
		}
		String last = word.substring(word.lastIndexOf('.') + 1);
		boolean initial = last.length() == 1 && Character.isUpperCase(last.charAt(0));
		return initial || ABBREVIATIONS.contains(small) || ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT));
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
