package org.meetingdossier.citation.part;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.PaperNumber;
import org.meetingdossier.citation.Reason;

/**
 * Some numbers in a row, such as {@code 1-3}, {@code 1 t/m 4} or {@code A t/m C}; mostly
 * a single number.
 *
 * @param from the first number
 * @param to the last number
 */
public record PaperRange(PaperNumber from, PaperNumber to) {

	/** The most members of a range that people mean. */
	static final int MOST_MEMBERS = 500;

	/** A single number. */
	public static PaperRange of(String number) {
		PaperNumber paper = new PaperNumber(number);
		return new PaperRange(paper, paper);
	}

	boolean isSingle() {
		return this.from.equals(this.to);
	}

	/** How many members there are; none if the range descends. */
	public int size() {
		return isSingle() ? 1 : Math.max(0, this.to.ordinal() - this.from.ordinal() + 1);
	}

	/**
	 * Why the range cannot be expanded.
	 * @return the reason, or nothing
	 */
	public @Nullable Reason refusal() {
		if (this.from.ordinal() == 0) {
			return Reason.NUMBER_NOT_ISSUED;
		}
		if (isSingle()) {
			return null;
		}
		if (size() == 0) {
			return Reason.RANGE_DESCENDS;
		}
		return (size() > MOST_MEMBERS) ? Reason.RANGE_TOO_LONG : null;
	}

	/**
	 * One member.
	 * @param index its place, from 0
	 * @return the number at that place
	 */
	public PaperNumber get(int index) {
		if (index == 0) {
			return this.from;
		}
		int ordinal = this.from.ordinal() + index;
		return new PaperNumber(this.from.isLetter() ? String.valueOf((char) ordinal) : String.valueOf(ordinal));
	}

}
