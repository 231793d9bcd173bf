package org.meetingdossier.citation.heading;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.part.DossierReader;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.WordTable;

/**
 * Reads the House: {@code II}, {@code 2}, {@code TK}, {@code (van de) Tweede Kamer (der
 * Staten-Generaal)}, and misread numerals such as {@code 11} and {@code ll}.
 */
final class ChamberReader {

	private static final WordTable<Chamber> SHORT = new WordTable<Chamber>().with(Chamber.TWEEDE_KAMER, "ii tk")
		.with(Chamber.EERSTE_KAMER, "i ek")
		.with(Chamber.VERENIGDE_VERGADERING, "vv");

	private static final WordTable<Chamber> FIRST_WORD = new WordTable<Chamber>().with(Chamber.TWEEDE_KAMER, "tweede")
		.with(Chamber.EERSTE_KAMER, "eerste")
		.with(Chamber.VERENIGDE_VERGADERING, "verenigde");

	/** What a scan makes of one stroke of the numeral II. */
	private static final String STROKES = "Il1T";

	private ChamberReader() {
	}

	/**
	 * Reads a House.
	 * @param cursor stands before it
	 * @return the House, or nothing
	 */
	static @Nullable Chamber read(Cursor cursor) {
		states(cursor);
		int before = cursor.at();
		if (cursor.eatWord("van") || cursor.eatWord("der")) {
			cursor.gap();
		}
		cursor.eatWord("de");
		cursor.gap();
		Chamber chamber = word(cursor);
		if (chamber == null) {
			cursor.moveTo(before);
		}
		return chamber;
	}

	/**
	 * Reads a House whose numeral II was misread.
	 * @param cursor stands before it
	 * @return whether {@code 11}, {@code ll}, {@code Il} or {@code IT} stands there, with
	 * a session behind it
	 */
	static boolean readMisread(Cursor cursor) {
		int before = cursor.at();
		if (twoStrokes(cursor) && cursor.atBoundary()) {
			boolean session = cursor.ahead((c) -> {
				c.eat(',');
				c.gap();
				return SessionReader.read(c) != null;
			});
			if (session) {
				return true;
			}
		}
		return cursor.backTo(before);
	}

	private static boolean twoStrokes(Cursor cursor) {
		boolean first = cursor.eatAny(STROKES);
		return first && cursor.eatAny(STROKES);
	}

	private static @Nullable Chamber word(Cursor cursor) {
		Chamber chamber = cursor.readWord(SHORT);
		if (chamber != null) {
			return chamber;
		}
		if (isNumeral(cursor, '2')) {
			return Chamber.TWEEDE_KAMER;
		}
		if (isNumeral(cursor, '1')) {
			return Chamber.EERSTE_KAMER;
		}
		chamber = cursor.readWord(FIRST_WORD);
		cursor.gap();
		if (chamber == null || !cursor.eatWord((chamber == Chamber.VERENIGDE_VERGADERING) ? "vergadering" : "kamer")) {
			return null;
		}
		states(cursor);
		return chamber;
	}

	private static boolean isNumeral(Cursor cursor, char digit) {
		int before = cursor.at();
		if (cursor.eat(digit) && cursor.atBoundary() && cursor.ahead((c) -> {
			c.eat(',');
			c.gap();
			return SessionReader.read(c) != null || DossierReader.read(c) != null;
		})) {
			return true;
		}
		return cursor.backTo(before);
	}

	private static void states(Cursor cursor) {
		int before = cursor.at();
		cursor.gap();
		if (cursor.eatWord("der") && cursor.gap() && cursor.eatWord("staten") && cursor.eat('-')
				&& cursor.eatWord("generaal")) {
			cursor.gap();
			return;
		}
		cursor.moveTo(before);
	}

}
