package org.meetingdossier.citation.part;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.Irregularity;
import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.Digits;
import org.meetingdossier.citation.text.WordTable;

/**
 * Reads what names the paper behind a dossier: {@code , nr. 499}, {@code -499},
 * {@code , letter B}, {@code , B}, {@code A/ Nr. 1}, and after the word Kamerstuk also
 * the defects {@code . nr 641}, {@code  455} and {@code , 455}. It reads a limited number
 * of characters.
 */
public final class PaperReader {

	/** What ends a citation; the last are marks of notes. */
	private static final String ENDS = "()[];,.\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

	private static final char ELLIPSIS = '\u2026';

	private static final WordTable<String> BEHIND_LETTER = WordTable.of("van waarin waarvan");

	private static final WordTable<String> BEHIND_NUMBER = WordTable.of("p pag blz en");

	private static final WordTable<String> HOUSES = WordTable.of("ek tk");

	/** Names that letters of the Eerste Kamer are mistaken for. */
	private static final Set<String> NAMES = Set.of("EU", "VN", "VS", "VK", "EK", "TK");

	private final Cursor cursor;

	private final int start;

	private final boolean announced;

	private @Nullable Chamber chamber;

	private List<Irregularity> irregular;

	/**
	 * Creates a reader.
	 * @param cursor stands behind the dossier
	 * @param start where the citation starts
	 * @param announced whether a word says that this is a parliamentary paper
	 * @param irregular how the words before depart from practice
	 */
	public PaperReader(Cursor cursor, int start, boolean announced, List<Irregularity> irregular) {
		this.cursor = cursor;
		this.start = start;
		this.announced = announced;
		this.irregular = irregular;
	}

	/**
	 * Tells which House is written: of the Eerste Kamer letters are expected.
	 * @param written the House, or nothing
	 * @return this reader
	 */
	public PaperReader in(@Nullable Chamber written) {
		this.chamber = written;
		return this;
	}

	/** Whether a paper number follows, with or without a word. */
	public static boolean isAhead(Cursor cursor) {
		return cursor.ahead((c) -> new PaperReader(c, 0, false, List.of()).read() != null);
	}

	/**
	 * Reads the numbers.
	 * @return the numbers, or nothing if none follow
	 */
	public @Nullable Numbers read() {
		int before = this.cursor.at();
		Numbers numbers = null;
		if (mayFollow()) {
			numbers = behindHyphen();
			if (numbers == null) {
				this.cursor.moveTo(before);
				numbers = behindPunctuation();
			}
		}
		if (numbers == null) {
			this.cursor.moveTo(before);
			return null;
		}
		note(numbers.irregular());
		return numbers.within(this.start, numbers.end(), this.irregular);
	}

	// Most dossiers in prose are followed by something else: one look tells.
	private boolean mayFollow() {
		int before = this.cursor.at();
		this.cursor.gap();
		int next = this.cursor.peek();
		this.cursor.moveTo(before);
		return ",-.;:/".indexOf(next) >= 0 || Characters.isCapital(next) || NumberReader.mayStart(next)
				|| (this.announced && (next == '(' || Digits.isDigit(next)));
	}

	private @Nullable Numbers behindHyphen() {
		this.cursor.gap();
		if (!this.cursor.eat('-')) {
			return null;
		}
		boolean blank = this.cursor.gap();
		if (blank && !this.announced) {
			return null;
		}
		int start = this.cursor.at();
		String number = PaperToken.number(this.cursor, this.announced ? 5 : 4);
		if (number != null) {
			boolean plain = PaperToken.endsPlainly(this.cursor);
			if (plain && this.announced) {
				this.cursor.moveTo(start);
				return NumberReader.numbers(this.cursor, this.start, false);
			}
			return plain ? single(number) : null;
		}
		String letter = this.cursor.capitals(2);
		if (letter != null) {
			return PaperToken.endsPlainly(this.cursor) ? single(letter) : null;
		}
		return NumberReader.withCue(this.cursor, this.start);
	}

	private Numbers single(String number) {
		return new Numbers(this.start, this.cursor.at(), List.of(PaperRange.of(number)), List.of());
	}

	private @Nullable Numbers behindPunctuation() {
		boolean blank = this.cursor.gap();
		boolean comma = this.cursor.eat(',');
		boolean other = !comma && this.cursor.eatAny(".;:/");
		if (comma) {
			this.cursor.eat(',');
		}
		this.cursor.gap();
		houseNumber();
		Numbers joint = jointLetter();
		Numbers numbers = (joint != null) ? joint : NumberReader.withCue(this.cursor, this.start);
		if (numbers != null) {
			note(comma && blank, Irregularity.SPACE_BEFORE_COMMA);
			note(other, Irregularity.DOT_BEFORE_NUMBER);
			return numbers;
		}
		if (other) {
			return null;
		}
		if (this.announced && this.cursor.eat('(')) {
			return bracketed();
		}
		if (comma || (this.announced && blank)) {
			numbers = letters(comma);
			if (numbers != null) {
				note(comma && blank, Irregularity.SPACE_BEFORE_COMMA);
				return numbers;
			}
		}
		return (this.announced && (comma || blank)) ? withoutCue() : null;
	}

	// Kamerstuk 29 362 (nr. 284).
	private @Nullable Numbers bracketed() {
		Numbers numbers = NumberReader.withCue(this.cursor, this.start);
		return (numbers != null && this.cursor.eat(')'))
				? numbers.within(this.start, this.cursor.at(), numbers.irregular()) : null;
	}

	private void note(boolean holds, Irregularity irregularity) {
		if (holds) {
			note(List.of(irregularity));
		}
	}

	private void note(List<Irregularity> more) {
		this.irregular = Irregularity.both(this.irregular, more);
	}

	// EK 87, nr. 87b: the House with the number that all its papers on a matter share.
	private void houseNumber() {
		int before = this.cursor.at();
		if (this.cursor.eatWord(HOUSES)) {
			this.cursor.gap();
			this.cursor.digits(1, 4);
			this.cursor.eat(',');
			this.cursor.gap();
			if (this.cursor.ahead((c) -> NumberReader.withCue(c, 0) != null)) {
				return;
			}
		}
		this.cursor.moveTo(before);
	}

	// A/ Nr. 1: one paper of both Houses, known by its number.
	private @Nullable Numbers jointLetter() {
		int before = this.cursor.at();
		if (this.cursor.capitals(2) != null) {
			this.cursor.gap();
			if (this.cursor.eat('/')) {
				this.cursor.gap();
				Numbers numbers = NumberReader.withCue(this.cursor, this.start);
				if (numbers != null) {
					return numbers;
				}
			}
		}
		this.cursor.moveTo(before);
		return null;
	}

	private @Nullable Numbers letters(boolean comma) {
		int before = this.cursor.at();
		Numbers letters = NumberReader.letters(this.cursor, this.start);
		if (letters != null && isMeant(letters, comma)) {
			return letters;
		}
		this.cursor.moveTo(before);
		return null;
	}

	private boolean isMeant(Numbers letters, boolean comma) {
		String letter = letters.ranges().get(0).from().value();
		if (NAMES.contains(letter) && (letters.size() > 1 || this.cursor.ahead((c) -> c.gap() && c.eatWord("en")))) {
			return false;
		}
		return endsCitation() || goesOnBehindLetter()
				|| (this.announced && comma && (letter.length() == 1 || this.chamber == Chamber.EERSTE_KAMER));
	}

	// B van 3 mei 2024, B (zie hierna): words that go on behind any paper.
	private boolean goesOnBehindLetter() {
		return this.cursor.ahead((c) -> c.eat(ELLIPSIS) || (c.gap() && c.eatWord(BEHIND_LETTER)));
	}

	// Kamerstuk 26643 455, or 24 800, 154a; a day or a year does not count.
	private @Nullable Numbers withoutCue() {
		String number = PaperToken.number(this.cursor, 4);
		if (number == null || isYear(number) || !endsCitation()) {
			return null;
		}
		note(true, Irregularity.NUMBER_WITHOUT_CUE);
		return single(number);
	}

	private static boolean isYear(String number) {
		return number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
	}

	private boolean endsCitation() {
		if (Digits.isDigit(this.cursor.peek())) {
			return this.announced;
		}
		return this.cursor.ahead((c) -> {
			boolean line = c.atLineEnd();
			c.gap();
			return line || c.peek() == Cursor.END || c.eatAny(ENDS) || c.eatWord(BEHIND_NUMBER);
		});
	}

}
