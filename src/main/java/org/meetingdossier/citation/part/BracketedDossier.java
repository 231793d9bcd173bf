package org.meetingdossier.citation.part;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.WordTable;

/**
 * The dossier in brackets behind the number of a paper, as the official report writes it:
 * {@code (28676)}, {@code (Kamerstuk 31200-VI)}, {@code (36410, 36200)}. It reads a
 * limited number of characters.
 */
public final class BracketedDossier {

	/** Of several dossiers in the brackets the first owns the paper. */
	private static final int MOST_OTHERS = 3;

	private static final WordTable<String> KAMERSTUK = WordTable.of("kamerstuk kamerstukken dossier");

	private BracketedDossier() {
	}

	/** Whether brackets with only dossiers follow. */
	static boolean isAhead(Cursor cursor) {
		return cursor.ahead((c) -> read(c) != null);
	}

	/**
	 * Reads brackets with one or more dossiers.
	 * @param cursor stands before the bracket; may stand anywhere if nothing was read
	 * @return the dossier that owns the paper, or nothing
	 */
	public static @Nullable DossierReading read(Cursor cursor) {
		cursor.gap();
		if (!cursor.eat('(')) {
			return null;
		}
		cursor.gap();
		if (cursor.eatWord(KAMERSTUK)) {
			cursor.gap();
		}
		DossierReading dossier = DossierReader.read(cursor);
		for (int i = 0; i < MOST_OTHERS && separator(cursor); i++) {
			if (DossierReader.read(cursor) == null) {
				return null;
			}
		}
		Others.eat(cursor);
		cursor.gap();
		return cursor.eat(')') ? dossier : null;
	}

	private static boolean separator(Cursor cursor) {
		boolean blank = cursor.gap();
		boolean separator = cursor.eatAny(",;/") || (blank && cursor.eatWord("en"));
		cursor.gap();
		return separator;
	}

}
