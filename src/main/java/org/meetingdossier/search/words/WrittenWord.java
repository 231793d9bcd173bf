package org.meetingdossier.search.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A word where it stands in a text.
 *
 * @param form the word in lower case, without accents; a number without what parts its
 * thousands
 * @param start where it starts, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record WrittenWord(String form, int start, int end) {

	/** Longer words are none; the index would refuse the longest. */
	private static final int LONGEST = 100;

	private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");

	private static final Pattern POINTED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+");

	private static final Pattern BEGIN = Pattern.compile("\\d{1,3}");

	private static final Pattern THOUSANDS = Pattern.compile("\\d{3}");

	/**
	 * The words of a text. {@code 28 676}, {@code 28.676} and {@code 28676} are one word.
	 * @param text the text
	 * @return its words, in order
	 */
	public static List<WrittenWord> in(String text) {
		List<WrittenWord> words = new ArrayList<>();
		try (StandardTokenizer tokens = new StandardTokenizer()) {
			tokens.setMaxTokenLength(LONGEST);
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
			tokens.setReader(new StringReader(text));
			tokens.reset();
			while (tokens.incrementToken()) {
				add(new WrittenWord(fold(term.toString()), offset.startOffset(), offset.endOffset()), text, words);
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A text in memory", ex);
		}
		return words;
	}

	private static void add(WrittenWord word, String text, List<WrittenWord> words) {
		WrittenWord before = words.isEmpty() ? null : words.get(words.size() - 1);
		if (before != null && THOUSANDS.matcher(word.form).matches() && isBegin(before, word, text)) {
			words.set(words.size() - 1, new WrittenWord(before.form + word.form, before.start, word.end));
		}
		else {
			words.add(word);
		}
	}

	/** A blank of any width parts thousands, once. */
	private static boolean isBegin(WrittenWord before, WrittenWord word, String text) {
		return word.start == before.end + 1 && Character.isSpaceChar(text.charAt(before.end))
				&& before.end - before.start == before.form.length() && BEGIN.matcher(before.form).matches()
				&& before.form.length() > 1;
	}

	/**
	 * A word as all its spellings are compared.
	 * @param word the word as written
	 * @return it in lower case and without accents
	 */
	public static String fold(String word) {
		char[] letters = word.toCharArray();
		char[] folded = new char[4 * letters.length];
		int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
		String lower = new String(folded, 0, length).toLowerCase(Locale.ROOT);
		return POINTED.matcher(lower).matches() ? lower.replace(".", "") : POSSESSIVE.matcher(lower).replaceFirst("");
	}

	/**
	 * Whether it has letters only.
	 * @return false for numbers and what has one in it
	 */
	public boolean isOfLetters() {
		return this.form.chars().allMatch(Character::isLetter);
	}

	/**
	 * Whether a hyphen and nothing else joins it with another word.
	 * @param next the word behind it
	 * @param text the text of both
	 * @return true if they are written as one
	 */
	public boolean isJoined(WrittenWord next, String text) {
		return next.start == this.end + 1 && "-\u2010\u2011".indexOf(text.charAt(this.end)) >= 0;
	}

}
