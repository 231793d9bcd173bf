package org.meetingdossier.reading.glossary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.dossier.text.DossierText;
import org.meetingdossier.dossier.text.PlainWords;

/**
 * Finds the abbreviations that a reader is told nothing of: not defined, and not written
 * out at their first use. Capitals say what an abbreviation is; footnotes, citations and
 * Roman numbers are left alone.
 */
public final class UnknownAbbreviations {

	private static final CitationFinder FINDER = new CitationFinder();

	private static final Pattern WORD = Pattern
		.compile("(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}\\p{N}]{1,11}(?![\\p{L}\\p{N}])");

	private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]+");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Pd}'’]+");

	/** Words such as "en" and "van" give no letter. */
	private static final int WORDS_FOR_A_LETTER = 2;

	private UnknownAbbreviations() {
	}

	/**
	 * The abbreviations of a dossier that nothing explains.
	 * @param texts its texts, in the order in which they are read
	 * @param definitions what is defined
	 * @return each once, in that order
	 */
	public static Set<String> in(List<String> texts, Definitions definitions) {
		List<String> read = texts.stream()
			.flatMap((text) -> PlainWords.ofBlocks(DossierText.parse(text)).stream())
			.toList();
		Set<String> unknown = new LinkedHashSet<>();
		read.forEach(
				(text) -> abbreviations(text).filter((form) -> definitions.of(form).isEmpty()).forEach(unknown::add));
		unknown.removeIf((form) -> read.stream().anyMatch((text) -> isWrittenOut(form, text)));
		return unknown;
	}

	/**
	 * Whether an abbreviation stands in a text.
	 * @param form the abbreviation
	 * @param text the text
	 * @return true if it does, as a word
	 */
	public static boolean stands(String form, String text) {
		return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(form) + "(?![\\p{L}\\p{N}])").matcher(text).find();
	}

	private static Stream<String> abbreviations(String text) {
		StringBuilder open = new StringBuilder(text);
		FINDER.find(text).forEach((citation) -> blank(open, citation.start(), citation.end()));
		return WORD.matcher(open)
			.results()
			.map((result) -> result.group())
			.filter(UnknownAbbreviations::isAbbreviation);
	}

	private static void blank(StringBuilder text, int start, int end) {
		for (int place = start; place < end; place++) {
			text.setCharAt(place, ' ');
		}
	}

	/** At least two capitals, and no fewer than other letters. */
	private static boolean isAbbreviation(String word) {
		long capitals = word.chars().filter(Character::isUpperCase).count();
		return capitals >= 2 && capitals * 2 >= word.length() && !ROMAN.matcher(word).matches();
	}

	/** "Noord-Atlantische Raad (NAR)": the words before begin with its letters. */
	private static boolean isWrittenOut(String form, String text) {
		Matcher between = Pattern.compile("\\(" + Pattern.quote(form) + "\\)").matcher(text);
		while (between.find()) {
			String[] words = BETWEEN_WORDS.split(text.substring(0, between.start()).strip());
			int next = form.length() - 1;
			int first = Math.max(0, words.length - form.length() * WORDS_FOR_A_LETTER);
			for (int word = words.length - 1; word >= first && next >= 0; word--) {
				if (begins(words[word], form.charAt(next))) {
					next--;
				}
			}
			if (next < 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean begins(String word, char letter) {
		return !word.isEmpty() && Character.toLowerCase(word.charAt(0)) == Character.toLowerCase(letter);
	}

}
