package org.meetingdossier.citation.grammar.back;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.CitationParts;
import org.meetingdossier.citation.CitationState;
import org.meetingdossier.citation.Reason;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.part.NumberReader;
import org.meetingdossier.citation.part.Numbers;
import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.Digits;
import org.meetingdossier.citation.text.WordTable;

/**
 * References back that have no digit: {@code idem}, {@code ibid.},
 * {@code voornoemde brief}, {@code in datzelfde Kamerstuk}. A form is found by a letter
 * that is rare in prose. It reads a fixed number of characters.
 */
public final class BackWords {

	/** Each form has one of these pairs of letters, which are rare in prose. */
	public static final List<String> RARE_PAIRS = List.of("em", "ib", "tz");

	private static final WordTable<String> LETTER = WordTable.of("brief motie kamerstuk");

	private static final WordTable<String> PAPER = WordTable.of("kamerstuk stuk");

	/** The first words; each has one of the rare pairs. */
	private static final WordTable<Form> FORMS = new WordTable<Form>().with(new Form(null), "idem ibid ibidem")
		.with(new Form(LETTER), "voornoemde bovengenoemde")
		.with(new Form(PAPER), "datzelfde hetzelfde");

	/** The most letters before the rare pair. */
	private static final int LONGEST_BEGINNING = 9;

	private BackWords() {
	}

	/**
	 * Reads the reference back around a rare pair of letters.
	 * @param cursor reads the text; stands behind the reference afterwards
	 * @param at where the second letter stands
	 * @param findings takes what was found
	 * @return whether there was one
	 */
	public static boolean read(Cursor cursor, int at, FoundCitations findings) {
		char[] text = cursor.characters();
		int start = at - 1;
		while (start > 0 && Characters.isLetter(text[start - 1])) {
			if (at - start > LONGEST_BEGINNING) {
				return false;
			}
			start--;
		}
		if (isPart(text, start - 1, start - 2)) {
			return false;
		}
		cursor.moveTo(start);
		Form form = cursor.readWord(FORMS);
		if (form == null || isPart(text, cursor.at(), cursor.at() + 1) || !form.isComplete(cursor)) {
			return false;
		}
		CitationParts parts = otherNumber(cursor);
		findings.open(CitationKind.KAMERSTUK, CitationState.UNRESOLVED_BACK, Reason.SAME_PLACE, start, cursor.at(),
				parts);
		return true;
	}

	/**
	 * What is glued to a digit, or by a dash to more, is a part of an id:
	 * kv-idem025Z01234.
	 */
	private static boolean isPart(char[] text, int beside, int beyond) {
		if (beside < 0 || beside >= text.length) {
			return false;
		}
		return Digits.isDigit(text[beside]) || (text[beside] == '-' && beyond >= 0 && beyond < text.length
				&& (Characters.isLetter(text[beyond]) || Digits.isDigit(text[beyond])));
	}

	// idem, nr. 7 and idem, P: another paper of the same dossier.
	private static CitationParts otherNumber(Cursor cursor) {
		int before = cursor.at();
		cursor.eat('.');
		boolean comma = cursor.eat(',');
		cursor.gap();
		Numbers numbers = NumberReader.withCue(cursor, before);
		if (numbers == null && comma) {
			numbers = letter(cursor, before);
		}
		if (numbers == null || numbers.size() != 1) {
			cursor.moveTo(before);
			return CitationParts.NONE;
		}
		return CitationParts.NONE.with(numbers.ranges().get(0).from());
	}

	private static @Nullable Numbers letter(Cursor cursor, int start) {
		Numbers letters = NumberReader.letters(cursor, start);
		boolean ends = cursor.ahead((c) -> c.eatAny(");,") || c.atLineEnd() || (c.eat('.') && c.atLineEnd()));
		return ends ? letters : null;
	}

	/**
	 * A way to refer back.
	 *
	 * @param nouns what must follow the first word; nothing when it stands by itself
	 */
	private record Form(@Nullable WordTable<String> nouns) {

		boolean isComplete(Cursor cursor) {
			return this.nouns == null || (cursor.gap() && cursor.eatWord(this.nouns));
		}

	}

}
