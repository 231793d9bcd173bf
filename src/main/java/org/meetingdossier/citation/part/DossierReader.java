package org.meetingdossier.citation.part;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.DossierNumber;
import org.meetingdossier.citation.Irregularity;
import org.meetingdossier.citation.Reason;
import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.RomanNumeral;

/**
 * Reads a dossier: {@code 28676}, {@code 28 676} or {@code 28.676}, with
 * {@link SuffixReader what may stand behind it}: {@code 21 501-02}, {@code 36 600 V},
 * {@code 34 158 (R2048)}, and where a conversion lost the hyphen {@code 21 50102}. It
 * reads a limited number of characters.
 */
public final class DossierReader {

	private static final int HIGHEST = 49_999;

	private static final int LOWEST = 10_000;

	/** Below are internal dossiers such as 00 012 (registers). */
	private static final int HIGHEST_INTERNAL = 99;

	private static final int LONGEST_NUMERAL = 9;

	private final Cursor cursor;

	private final boolean announced;

	private List<Irregularity> irregular = List.of();

	private @Nullable Reason refusal;

	private DossierReader(Cursor cursor, boolean announced) {
		this.cursor = cursor;
		this.announced = announced;
	}

	/**
	 * Reads a dossier.
	 * @param cursor stands before the first digit
	 * @return the dossier, or nothing if no five digits stand there; the cursor may stand
	 * anywhere then
	 */
	public static @Nullable DossierReading read(Cursor cursor) {
		return new DossierReader(cursor, false).dossier(false);
	}

	/**
	 * Reads a dossier behind a word that announces it.
	 * @param cursor stands before the first digit
	 * @param old whether it may have four digits, as those before ± 1965 have
	 * @return the dossier, or nothing; the cursor may stand anywhere then
	 */
	public static @Nullable DossierReading readAnnounced(Cursor cursor, boolean old) {
		return new DossierReader(cursor, true).dossier(old);
	}

	/**
	 * Reads an internal dossier of the Eerste Kamer.
	 * @param cursor stands before the numeral; stays there if it is none
	 * @return the dossier, or nothing
	 */
	public static @Nullable DossierReading readRoman(Cursor cursor) {
		int before = cursor.at();
		String numeral = cursor.capitals(LONGEST_NUMERAL);
		if (numeral == null || !RomanNumeral.isDossier(numeral) || !cursor.atBoundary()) {
			cursor.moveTo(before);
			return null;
		}
		return new DossierReading(DossierNumber.of(numeral), cursor.at(), List.of(), null);
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
			SuffixReader reader = new SuffixReader(this.cursor, this.announced);
			suffix = reader.read(number);
			this.irregular = suffix.isEmpty() ? List.of() : reader.irregular();
		}
		suffix = withKingdomAct(suffix);
		if (this.refusal == null && number.length() == 5) {
			int value = Integer.parseInt(number);
			boolean internal = value > 0 && value <= HIGHEST_INTERNAL;
			this.refusal = ((value < LOWEST && !internal) || value > HIGHEST) ? Reason.DOSSIER_NOT_ISSUED : null;
		}
		return new DossierReading(new DossierNumber(number, suffix), this.cursor.at(), this.irregular, this.refusal);
	}

	// Passes over the number and tells how many digits it has; none if it is no dossier.
	private int number(boolean old) {
		int digits = this.cursor.countDigits();
		return switch (digits) {
			case 1 -> old ? groupedOld() : 0;
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

	// 6 000, as it was written before there were five digits.
	private int groupedOld() {
		skip(1);
		boolean parted = this.cursor.eat('.') || this.cursor.gap();
		return (parted && this.cursor.countDigits() == 3) ? 1 + skip(3) : 0;
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
