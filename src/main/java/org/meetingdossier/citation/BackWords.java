package org.meetingdossier.citation;

import java.util.List;

/**
 * References back that have no digit: {@code idem}, {@code ibid.},
 * {@code voornoemde brief}, {@code in datzelfde Kamerstuk}. A form is found by a letter
 * that is rare in prose. It reads a fixed number of characters.
 */
final class BackWords {

	private static final String[] ALONE = {};

	private static final String[] LETTER = { "brief", "motie", "kamerstuk" };

	private static final String[] PAPER = { "kamerstuk", "stuk" };

	private static final List<Form> FORMS = List.of(new Form("idem", 3, ALONE), new Form("ibid", 1, ALONE),
			new Form("ibidem", 1, ALONE), new Form("voornoemde", 7, LETTER), new Form("bovengenoemde", 10, LETTER),
			new Form("datzelfde", 3, PAPER), new Form("hetzelfde", 3, PAPER));

	private BackWords() {
	}

	/**
	 * Whether a letter is the rare one of a form.
	 * @param character a character of the text
	 * @return whether it is
	 */
	static boolean isRare(char character) {
		return character == 'm' || character == 'b' || character == 'z' || character == 'M' || character == 'B';
	}

	/**
	 * Reads the reference back around a rare letter.
	 * @param cursor reads the text; stands behind the reference afterwards
	 * @param at where the letter stands
	 * @param findings takes what was found
	 * @return whether there was one
	 */
	static boolean read(Cursor cursor, int at, Findings findings) {
		if (at == 0 || !mayPrecede(cursor.text().charAt(at - 1), cursor.text().charAt(at))) {
			return false;
		}
		for (Form form : FORMS) {
			int start = at - form.rare();
			if (form.isAt(cursor, start)) {
				CitationParts parts = otherNumber(cursor);
				findings.open(CitationKind.KAMERSTUK, CitationState.UNRESOLVED_BACK, Reason.SAME_PLACE, start,
						cursor.at(), parts);
				return true;
			}
		}
		return false;
	}

	// idem, nr. 7: another paper of the same dossier.
	private static CitationParts otherNumber(Cursor cursor) {
		int before = cursor.at();
		cursor.eat('.');
		cursor.eat(',');
		cursor.gap();
		Numbers numbers = NumberReader.withCue(cursor, before);
		if (numbers == null || numbers.size() != 1) {
			cursor.moveTo(before);
			return CitationParts.NONE;
		}
		return CitationParts.NONE.with(numbers.ranges().get(0).from());
	}

	private static boolean mayPrecede(char before, char rare) {
		return switch (rare | 0x20) {
			case 'm' -> (before | 0x20) == 'e';
			case 'b' -> (before | 0x20) == 'i';
			default -> (before | 0x20) == 't';
		};
	}

	/**
	 * A way to refer back.
	 *
	 * @param word the first word
	 * @param rare where its rare letter stands
	 * @param nouns what must follow; none when the word stands by itself
	 */
	@SuppressWarnings("ArrayRecordComponent")
	private record Form(String word, int rare, String[] nouns) {

		boolean isAt(Cursor cursor, int start) {
			if (start < 0 || (start > 0 && Characters.isLetterOrDigit(cursor.text().charAt(start - 1)))) {
				return false;
			}
			cursor.moveTo(start);
			return cursor.eatWord(this.word)
					&& (this.nouns.length == 0 || (cursor.gap() && cursor.eatWord(this.nouns)));
		}

	}

}
