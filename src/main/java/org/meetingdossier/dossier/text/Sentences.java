package org.meetingdossier.dossier.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.meetingdossier.platform.TheHague;

/**
 * Finds the sentence around a place in Dutch running text. The JDK knows where a sentence
 * can end; the abbreviations of parliamentary prose, after which none does, are ours.
 */
public final class Sentences {

	private static final Set<String> ABBREVIATIONS = Set.of("nr", "nrs", "no", "p", "pp", "blz", "pag", "jl", "d.d",
			"c.s", "o.a", "m.b.t", "i.v.m", "t.a.v", "t.v.v", "t/m", "bijv", "resp", "art", "lid", "mr", "dr", "drs",
			"ir", "prof", "dhr", "mevr", "stb", "stcrt", "trb", "jo", "e.v", "incl", "excl", "max", "min", "ca",
			"zr.ms", "hr.ms");

	/**
	 * How far from a place its sentence is looked for. What goes on longer is a list, of
	 * which each place would repeat the whole.
	 */
	private static final int FAR = 2_000;

	private Sentences() {
	}

	/**
	 * The sentences of a text.
	 * @param text running text
	 * @return each without white space around it
	 */
	public static List<String> in(String text) {
		List<String> sentences = new ArrayList<>();
		BreakIterator breaks = BreakIterator.getSentenceInstance(TheHague.LANGUAGE);
		breaks.setText(text);
		int start = 0;
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			if (end == text.length() || !endsInAbbreviation(text.substring(start, end))) {
				sentences.add(text.substring(start, end).strip());
				start = end;
			}
		}
		sentences.removeIf(String::isEmpty);
		return List.copyOf(sentences);
	}

	/**
	 * The sentence that holds a place, and where in that sentence the place is.
	 * @param text running text
	 * @param offset a place in it; the end of the text belongs to the last sentence
	 * @return the place in its sentence
	 */
	public static Place placeIn(String text, int offset) {
		int from = wordStart(text, offset - FAR);
		return placeInPart(text.substring(from, wordStart(text, offset + FAR)), offset - from);
	}

	private static int wordStart(String text, int near) {
		int start = Math.min(Math.max(near, 0), text.length());
		while (start > 0 && start < text.length() && !Character.isWhitespace(text.charAt(start - 1))
				&& start > near - FAR / 2) {
			start--;
		}
		boolean split = start > 0 && start < text.length() && Character.isLowSurrogate(text.charAt(start));
		return split ? start - 1 : start;
	}

	private static Place placeInPart(String text, int offset) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(TheHague.LANGUAGE);
		breaks.setText(text);
		int start = 0;
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			if (end == text.length() || !endsInAbbreviation(text.substring(start, end))) {
				if (offset < end) {
					return Place.of(text.substring(start, end), offset - start);
				}
				start = (end < text.length()) ? end : start;
			}
		}
		return Place.of(text.substring(start), offset - start);
	}

	private static boolean endsInAbbreviation(String segment) {
		String words = segment.strip();
		if (!words.endsWith(".")) {
			return false;
		}
		int wordStart = Math.max(words.lastIndexOf(' '), words.lastIndexOf('(')) + 1;
		String word = words.substring(wordStart, words.length() - 1);
		boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
		return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
	}

	/**
	 * A place in a sentence.
	 *
	 * @param sentence the sentence, without white space around it and with single spaces
	 * @param offset the place in it
	 */
	public record Place(String sentence, int offset) {

		private static Place of(String raw, int offset) {
			String sentence = raw.strip().replaceAll("\\s+", " ");
			String before = raw.substring(0, Math.min(Math.max(offset, 0), raw.length()));
			int place = before.stripLeading().replaceAll("\\s+", " ").length();
			return new Place(sentence, Math.min(place, sentence.length()));
		}

	}

}
