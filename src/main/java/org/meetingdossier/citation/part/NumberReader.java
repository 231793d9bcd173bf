package org.meetingdossier.citation.part;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Irregularity;
import org.meetingdossier.citation.Months;
import org.meetingdossier.citation.PaperNumber;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.Digits;
import org.meetingdossier.citation.text.WordTable;

/**
 * Reads the numbers of papers: {@code 499}, {@code 188b}, {@code 440-n1}, {@code AH},
 * {@code 12 en 13}, {@code 1 t/m 4}, {@code 1–3} (Aanwijzingen voor de regelgeving 3.43).
 * Linear in what it reads; it looks no further than one number ahead.
 */
public final class NumberReader {

	private static final int LONGEST_LIST = 200;

	/** With which those words start, so that most other words are passed over at once. */
	private static final String FIRST_LETTERS = "nosvl";

	/** What joins two papers. */
	public static final WordTable<String> AND = WordTable.of("en alsmede of resp respectievelijk");

	private final Cursor cursor;

	private List<PaperRange> ranges = List.of();

	private List<Irregularity> irregular = List.of();

	private NumberReader(Cursor cursor) {
		this.cursor = cursor;
	}

	/**
	 * Reads {@code nr. 499}, {@code nrs. 12 en 13} or {@code letter B}.
	 * @param cursor stands before the word
	 * @param start where the citation starts
	 * @return the numbers, or nothing if no such word and number follow
	 */
	public static @Nullable Numbers withCue(Cursor cursor, int start) {
		int before = cursor.at();
		if (!mayStart(cursor.peek())) {
			return null;
		}
		NumberCue announced = NumberCue.read(cursor);
		if (announced != null) {
			Numbers numbers = (announced == NumberCue.LETTER) ? letters(cursor, start)
					: numbers(cursor, start, announced == NumberCue.SEVERAL);
			if (numbers != null) {
				return numbers;
			}
		}
		cursor.moveTo(before);
		return null;
	}

	/**
	 * Whether a word for a number can start with a letter.
	 * @return whether one of them does
	 */
	public static boolean mayStart(int letter) {
		return FIRST_LETTERS.indexOf(letter | 0x20) >= 0;
	}

	/**
	 * Reads numbers, or letters where people write {@code nr. C}.
	 * @param cursor stands before the first number
	 * @param start where the citation starts
	 * @param several whether the words announce more than one
	 * @return the numbers, or nothing
	 */
	public static @Nullable Numbers numbers(Cursor cursor, int start, boolean several) {
		NumberReader reader = new NumberReader(cursor);
		PaperRange first = reader.range(several);
		if (first == null) {
			return letters(cursor, start);
		}
		reader.add(first);
		return reader.rest(start, several);
	}

	/**
	 * Reads letters of the Eerste Kamer.
	 * @param cursor stands before the first letter
	 * @param start where the citation starts
	 * @return the letters, or nothing
	 */
	public static @Nullable Numbers letters(Cursor cursor, int start) {
		NumberReader reader = new NumberReader(cursor);
		PaperRange first = reader.letterRange();
		if (first == null) {
			return null;
		}
		reader.add(first);
		return reader.rest(start, true);
	}

	// Nearly all citations have one number.
	private void add(PaperRange range) {
		if (this.ranges.isEmpty()) {
			this.ranges = List.of(range);
			return;
		}
		if (this.ranges.size() == 1) {
			this.ranges = new ArrayList<>(this.ranges);
		}
		this.ranges.add(range);
	}

	private Numbers rest(int start, boolean several) {
		int end = this.cursor.at();
		while (this.ranges.size() < LONGEST_LIST && separator(several)) {
			PaperRange next = this.ranges.get(0).from().isLetter() ? letterRange() : range(several);
			if (next == null || !fitsList(several)) {
				break;
			}
			add(next);
			end = this.cursor.at();
		}
		this.cursor.moveTo(end);
		return new Numbers(start, end, this.ranges, this.irregular);
	}

	private boolean separator(boolean several) {
		boolean blank = this.cursor.gap();
		boolean comma = (several || this.cursor.ahead(NumberReader::isListed)) && this.cursor.eat(',');
		this.cursor.gap();
		boolean and = (blank || comma) && this.cursor.eatWord(AND);
		if (and) {
			this.cursor.eat('.');
		}
		boolean slash = !comma && !and && this.cursor.eatAny("/&");
		this.cursor.gap();
		return comma || and || slash;
	}

	// nr. 5, 6 en 7, (nr. 5, 6) and nr. 5, 6 (28676) are lists though the word says
	// otherwise.
	private static boolean isListed(Cursor cursor) {
		if (!cursor.eat(',') || !cursor.gap() || cursor.digits(1, 4) == null) {
			return false;
		}
		if (cursor.eatAny(");") || cursor.peek() == Cursor.END || BracketedDossier.isAhead(cursor)) {
			return true;
		}
		boolean comma = cursor.eat(',');
		boolean more = cursor.gap() || comma;
		if (cursor.eatWord("en")) {
			cursor.gap();
		}
		return more && cursor.digits(1, 4) != null && !cursor.ahead((c) -> c.gap() && c.digits(3, 3) != null)
				&& cursor.atBoundary();
	}

	// A number that turns out to be a dossier, a day or an amount belongs to no list.
	private boolean fitsList(boolean several) {
		if (this.ranges.get(0).from().isLetter()) {
			return true;
		}
		return !this.cursor.ahead((cursor) -> {
			if (cursor.atLineEnd() || !cursor.gap()) {
				return false;
			}
			if (Digits.isDigit(cursor.peek())) {
				return true;
			}
			String word = cursor.word();
			return several ? Months.isMonth(word) : !word.isEmpty() && !isListWord(word);
		});
	}

	// What may stand behind nr. 12 en 13: not a noun, as in nr. 12 en 13 andere brieven.
	private static boolean isListWord(String word) {
		return switch (word) {
			case "en", "p", "pp", "pag", "blz", "van", "t", "tot", "d", "op", "over", "inzake", "zijn", "worden",
					"waarin", "zoals", "alsmede" ->
				true;
			default -> false;
		};
	}

	private @Nullable PaperRange range(boolean several) {
		String from = PaperToken.number(this.cursor, this.ranges.isEmpty() ? 5 : 4);
		if (from == null) {
			return null;
		}
		int end = this.cursor.at();
		boolean through = through();
		if ((through || this.cursor.eat('-')) && Digits.isNumber(from)) {
			this.cursor.gap();
			if (through && this.cursor.eatWord("nr")) {
				this.cursor.eat('.');
				this.cursor.gap();
			}
			String to = this.cursor.digits(1, 5);
			PaperRange range = (to != null) ? new PaperRange(new PaperNumber(from), new PaperNumber(to)) : null;
			if (range != null && (through || several || range.size() > 0) && !PaperToken.isDecimal(this.cursor)
					&& !this.cursor.ahead(NumberReader::isDossierOrDay)) {
				return range;
			}
		}
		this.cursor.moveTo(end);
		return PaperRange.of(from);
	}

	// nr. 12 – 14 mei and t/m 29754-260 are no ends of a range.
	private static boolean isDossierOrDay(Cursor cursor) {
		return cursor.eat('-') ? Digits.isDigit(cursor.peek()) : cursor.gap() && Months.isMonth(cursor.word());
	}

	private @Nullable PaperRange letterRange() {
		String from = PaperToken.letter(this.cursor);
		if (from == null) {
			return null;
		}
		if (Digits.isDigit(this.cursor.peek()) && this.irregular.isEmpty()) {
			this.irregular = List.of(Irregularity.NOTE_MARK_GLUED);
		}
		int end = this.cursor.at();
		if (from.length() == 1 && through()) {
			this.cursor.gap();
			String to = PaperToken.letter(this.cursor);
			if (to != null && to.length() == 1) {
				return new PaperRange(new PaperNumber(from), new PaperNumber(to));
			}
		}
		this.cursor.moveTo(end);
		return PaperRange.of(from);
	}

	private boolean through() {
		this.cursor.gap();
		if (this.cursor.eatWord("tot")) {
			this.cursor.gap();
			if (this.cursor.eatWord("en")) {
				this.cursor.gap();
				return this.cursor.eatWord("met");
			}
			return true;
		}
		return this.cursor.eatWord("tm") || (this.cursor.eat('t') && this.cursor.eat('/') && this.cursor.eatWord("m"));
	}

}
