package org.meetingdossier.dossier;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the sentence around a place in Dutch running text. The JDK knows where a sentence
 * can end; the abbreviations of parliamentary prose, after which none does, are ours.
 */
final class Sentences {

	private static final Set<String> ABBREVIATIONS = Set.of("nr", "nrs", "no", "p", "pp", "blz", "pag", "jl", "d.d",
			"c.s", "o.a", "m.b.t", "i.v.m", "t.a.v", "t.v.v", "t/m", "bijv", "resp", "art", "lid", "mr", "dr", "drs",
			"ir", "prof", "dhr", "mevr", "stb", "stcrt", "trb", "jo", "e.v", "incl", "excl", "max", "min", "ca");

	private Sentences() {
	}

	/**
	 * The sentence that holds a place.
	 * @param text running text
	 * @param offset a place in it; the end of the text belongs to the last sentence
	 * @return the sentence, without white space around it and with single spaces
	 */
	static String around(String text, int offset) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.forLanguageTag("nl"));
		breaks.setText(text);
		int start = 0;
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			if (end == text.length() || !endsInAbbreviation(text.substring(start, end))) {
				if (offset < end) {
					return text.substring(start, end).strip().replaceAll("\\s+", " ");
				}
				start = (end < text.length()) ? end : start;
			}
		}
		return text.substring(start).strip().replaceAll("\\s+", " ");
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

}
