package org.meetingdossier.citation.grammar.paper;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.part.DossierReader;
import org.meetingdossier.citation.part.NumberReader;
import org.meetingdossier.citation.part.Numbers;
import org.meetingdossier.citation.part.PageReader;
import org.meetingdossier.citation.part.PaperRange;
import org.meetingdossier.citation.part.PaperToken;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.Digits;

/**
 * Reads a further paper of the same dossier behind a paper: {@code ; nr. 7},
 * {@code (MvT), nr. 4}, {@code resp. nr. 6}, {@code ; zie ook nr. 7},
 * {@code , pt. 1a, en nr. 3}, {@code , was nr. 347},
 * {@code , brief van de minister, en nr. 6}, and behind a paper without a word
 * {@code ; C, p. 4} and {@code en 6 (NV)} (Leidraad voor juridische auteurs; practice of
 * debates). It reads a limited number of words.
 */
final class FurtherPaper {

	private static final int MOST_WORDS_BETWEEN = 8;

	private static final int MOST_LOCATORS = 3;

	private static final int MOST_WORDS_IN_NAME = 12;

	private FurtherPaper() {
	}

	/**
	 * Reads the paper with what parts it from the one before.
	 * @param cursor stands behind the paper before and its pages
	 * @param withoutWord whether the paper before has no word such as {@code nr.}
	 * @return the numbers, or nothing if no paper of this dossier follows
	 */
	static @Nullable Numbers read(Cursor cursor, boolean withoutWord) {
		int before = cursor.at();
		Numbers numbers = parted(cursor, withoutWord);
		if (numbers == null) {
			cursor.moveTo(before);
			numbers = behindWords(cursor);
		}
		if (numbers == null || hasOwnDossier(cursor)) {
			cursor.moveTo(before);
			return null;
		}
		return numbers;
	}

	private static @Nullable Numbers parted(Cursor cursor, boolean withoutWord) {
		for (int i = 0; i < MOST_LOCATORS && Locator.skip(cursor); i++) {
			// Each turn passes over one more part of the paper before.
		}
		cursor.gap();
		boolean bracket = !name(cursor) && cursor.eat('(');
		boolean parted = bracket || cursor.eatAny(",;/");
		cursor.gap();
		if (cursor.eatWord(NumberReader.AND)) {
			cursor.eat('.');
			parted = true;
		}
		cursor.gap();
		if (!Formerly.eat(cursor) && (bracket || !parted)) {
			return null;
		}
		see(cursor);
		Numbers numbers = NumberReader.withCue(cursor, cursor.at());
		return (numbers == null && withoutWord) ? bare(cursor) : numbers;
	}

	// C, p. 4 and 6 (NV): a page or a name behind it tells that it is a paper.
	private static @Nullable Numbers bare(Cursor cursor) {
		int start = cursor.at();
		String number = Digits.isDigit(cursor.peek()) ? PaperToken.number(cursor, 3) : PaperToken.letter(cursor);
		int end = cursor.at();
		if (number == null || (PageReader.read(cursor) == null && !cursor.ahead((c) -> c.gap() && name(c)))) {
			return null;
		}
		cursor.moveTo(end);
		return new Numbers(start, end, List.of(PaperRange.of(number)), List.of());
	}

	// (MvT), (nota n.a.v. het verslag): what the paper before is.
	private static boolean name(Cursor cursor) {
		int before = cursor.at();
		if (!cursor.eat('(')) {
			return false;
		}
		for (int i = 0; i < MOST_WORDS_IN_NAME && cursor.skipWord() > 0; i++) {
			cursor.eatAny(".-/");
			cursor.gap();
		}
		if (!cursor.eat(')')) {
			return cursor.backTo(before);
		}
		cursor.gap();
		return true;
	}

	private static void see(Cursor cursor) {
		if (cursor.eatWord("zie")) {
			cursor.gap();
		}
		if (cursor.eatWord("ook")) {
			cursor.gap();
		}
	}

	private static @Nullable Numbers behindWords(Cursor cursor) {
		cursor.gap();
		if (!cursor.eat(',')) {
			return null;
		}
		for (int i = 0; i < MOST_WORDS_BETWEEN; i++) {
			cursor.gap();
			String word = cursor.word();
			cursor.eat(',');
			if (word.equals("en")) {
				cursor.gap();
				return NumberReader.withCue(cursor, cursor.at());
			}
			if (word.isEmpty()) {
				return null;
			}
		}
		return null;
	}

	// nr. 76 (27400-XII) belongs to the dossier behind it.
	private static boolean hasOwnDossier(Cursor cursor) {
		return cursor.ahead((c) -> {
			c.gap();
			boolean bracket = c.eat('(');
			c.gap();
			return bracket && DossierReader.read(c) != null;
		});
	}

}
