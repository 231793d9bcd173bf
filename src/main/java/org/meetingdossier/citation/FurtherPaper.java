package org.meetingdossier.citation;

import org.jspecify.annotations.Nullable;

/**
 * Reads a further paper of the same dossier behind a paper: {@code ; nr. 7},
 * {@code (MvT), nr. 4}, {@code resp. nr. 6}, {@code ; zie ook nr. 7},
 * {@code , was nr. 347} and {@code , brief van de minister, en nr. 6} (Leidraad voor
 * juridische auteurs; practice of debates). It reads a limited number of words.
 */
final class FurtherPaper {

	private static final int MOST_WORDS_BETWEEN = 8;

	private static final int MOST_WORDS_IN_NAME = 12;

	private static final WordTable<String> AND = WordTable.of("en alsmede of resp respectievelijk");

	private FurtherPaper() {
	}

	/**
	 * Reads the paper with what parts it from the one before.
	 * @param cursor stands behind the paper before and its pages
	 * @return the numbers, or nothing if no paper of this dossier follows
	 */
	static @Nullable Numbers read(Cursor cursor) {
		int before = cursor.at();
		Numbers numbers = parted(cursor);
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

	private static @Nullable Numbers parted(Cursor cursor) {
		cursor.gap();
		boolean bracket = !name(cursor) && cursor.eat('(');
		boolean parted = bracket || cursor.eatAny(",;/");
		cursor.gap();
		if (cursor.eatWord(AND)) {
			cursor.eat('.');
			parted = true;
		}
		cursor.gap();
		if (!Formerly.eat(cursor) && (bracket || !parted)) {
			return null;
		}
		see(cursor);
		return NumberReader.withCue(cursor, cursor.at());
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
