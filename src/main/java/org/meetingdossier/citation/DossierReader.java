package org.meetingdossier.citation;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Reads a dossier: {@code 28676}, {@code 28 676} or {@code 28.676}, with
 * {@link Suffixes what may stand behind it}: {@code 21 501-02}, {@code 36 600 V},
 * {@code 36600-XVI}, {@code 19 700 hoofdstuk XV}, {@code 34 158 (R2048)}, and two
 * defects of practice: {@code 21 50102} and {@code 35 200, VII nr. 14}. It reads a
 * limited number of characters.
 */
final class DossierReader {

	private static final int HIGHEST = 49_999;

	private static final int LOWEST = 10_000;

	private static final WordTable<String> CHAPTER = WordTable.of("hoofdstuk hfdst hfst");

	private final Cursor cursor;

	private List<Irregularity> irregular = List.of();

	private @Nullable Reason refusal;

	private DossierReader(Cursor cursor) {
		this.cursor = cursor;
	}

	/**
	 * Reads a dossier.
	 * @param cursor stands before the first digit
	 * @return the dossier, or nothing if no five digits stand there; the cursor may stand
	 * anywhere then
	 */
	static @Nullable DossierReading read(Cursor cursor) {
		return new DossierReader(cursor).dossier(false);
	}

	/**
	 * Reads a dossier that may have four digits, as those before ± 1965 have.
	 * @param cursor stands before the first digit
	 * @return the dossier, or nothing; the cursor may stand anywhere then
	 */
	static @Nullable DossierReading readOld(Cursor cursor) {
		return new DossierReader(cursor).dossier(true);
	}

	private @Nullable DossierReading dossier(boolean old) {
		int before = this.cursor.at();
		int digits = number(old);
		if (digits == 0 || isAmount() || Characters.isSmall(this.cursor.peek())) {
			return null;
		}
		String number = this.cursor.digitsFrom(before, digits);
		String suffix = "";
		if (digits == 7) {
			suffix = number.substring(5);
			number = number.substring(0, 5);
			if (!Suffixes.isCouncil(number, suffix)) {
				return null;
			}
			this.irregular = List.of(Irregularity.HYPHEN_LOST);
		}
		else {
			suffix = suffix(number);
		}
		suffix = withKingdomAct(suffix);
		if (this.refusal == null && number.length() == 5) {
			int value = Integer.parseInt(number);
			this.refusal = (value < LOWEST || value > HIGHEST) ? Reason.DOSSIER_NOT_ISSUED : null;
		}
		return new DossierReading(new DossierNumber(number, suffix), this.cursor.at(), this.irregular, this.refusal);
	}

	// Passes over the number and tells how many digits it has; none if it is no dossier.
	private int number(boolean old) {
		int digits = this.cursor.countDigits();
		return switch (digits) {
			case 2 -> grouped();
			case 4 -> old ? skip(digits) : 0;
			case 5, 7 -> skip(digits);
			case 6 -> {
				this.refusal = Reason.DOSSIER_HAS_SIX_DIGITS;
				yield skip(digits);
			}
			default -> 0;
		};
	}

	// 28 676, 28.676, and 21 50102 for 21 501-02.
	private int grouped() {
		skip(2);
		if (!this.cursor.eat('.') && !this.cursor.gap()) {
			return 0;
		}
		int digits = this.cursor.countDigits();
		return (digits == 3 || digits == 5) ? 2 + skip(digits) : 0;
	}

	private int skip(int digits) {
		this.cursor.skipDigits(digits);
		return digits;
	}

	// 13.525.299 and 13 525,50 are amounts.
	private boolean isAmount() {
		int next = this.cursor.peek();
		return next == '%' || (next == '.' && PaperToken.isDecimal(this.cursor));
	}

	private String suffix(String number) {
		int before = this.cursor.at();
		String suffix = Suffixes.hasCouncils(number) ? council(number) : chapter(number);
		if (suffix == null) {
			this.cursor.moveTo(before);
			return "";
		}
		return suffix;
	}

	private @Nullable String council(String number) {
		this.cursor.gap();
		boolean hyphen = this.cursor.eat('-');
		this.cursor.gap();
		String council = this.cursor.digits(2, 2);
		if (council == null || !isCouncil(number, council, hyphen)) {
			return null;
		}
		if (!hyphen) {
			this.irregular = List.of(Irregularity.HYPHEN_LOST);
		}
		return council;
	}

	// Two digits that no council has yet are a paper, unless a paper follows.
	private boolean isCouncil(String number, String council, boolean hyphen) {
		boolean known = Suffixes.isCouncil(number, council);
		return (known && hyphen) || ((known || hyphen) && PaperReader.isAhead(this.cursor));
	}

	private @Nullable String chapter(String number) {
		boolean blank = this.cursor.gap();
		if (this.cursor.eatWord(CHAPTER)) {
			this.cursor.eat('.');
			this.cursor.gap();
			String chapter = this.cursor.capitals(5);
			return (chapter != null && Suffixes.isChapter(chapter)) ? chapter : null;
		}
		boolean hyphen = this.cursor.eat('-');
		boolean comma = !hyphen && this.cursor.eat(',');
		if (!blank && !hyphen && !comma) {
			this.cursor.eat('.');
		}
		else {
			this.cursor.gap();
		}
		String capitals = romanCapitals(hyphen);
		if (capitals == null || !Suffixes.isSuffix(number, capitals)) {
			return null;
		}
		if (comma) {
			return isBehindComma(number, capitals) ? capitals : null;
		}
		boolean letter = isLetter(capitals, hyphen) && !Suffixes.isBudget(number) && !PaperReader.isAhead(this.cursor);
		return letter ? null : capitals;
	}

	// 35403-A and 36151-X name papers of the Eerste Kamer unless a number follows.
	private static boolean isLetter(String capitals, boolean hyphen) {
		return Suffixes.isFund(capitals) || (hyphen && capitals.length() == 1);
	}

	// 35 200, VII nr. 14; of a budget also 36 600, V, nr. 70.
	private boolean isBehindComma(String number, String capitals) {
		boolean budget = Suffixes.isBudget(number);
		if (Suffixes.isFund(capitals) && !budget) {
			return false;
		}
		boolean paper = this.cursor.ahead((cursor) -> {
			boolean comma = budget && cursor.eat(',');
			return (cursor.gap() || comma) && NumberReader.withCue(cursor, 0) != null;
		});
		if (paper) {
			this.irregular = List.of(Irregularity.SUFFIX_BEHIND_COMMA);
		}
		return paper;
	}

	// After a hyphen a chapter may be in small letters.
	private @Nullable String romanCapitals(boolean hyphen) {
		String capitals = this.cursor.capitals(5);
		if (capitals != null || !hyphen) {
			return capitals;
		}
		String word = this.cursor.word().toUpperCase(Locale.ROOT);
		return (word.length() > 1 && Suffixes.isChapter(word)) ? word : null;
	}

	private String withKingdomAct(String suffix) {
		int before = this.cursor.at();
		this.cursor.gap();
		this.cursor.eat('-');
		this.cursor.gap();
		if (this.cursor.eat('(') && this.cursor.eat('R')) {
			this.cursor.gap();
			String number = this.cursor.digits(1, 4);
			if (number != null && this.cursor.eat(')')) {
				return (suffix.isEmpty() ? "" : suffix + '-') + "(R" + number + ')';
			}
		}
		this.cursor.moveTo(before);
		return suffix;
	}

}
