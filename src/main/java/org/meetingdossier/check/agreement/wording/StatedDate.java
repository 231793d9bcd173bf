package org.meetingdossier.check.agreement.wording;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A date as a sentence writes it: whole, or without its year or its day.
 *
 * @param day the day of the month; null when only a month or year is written
 * @param month the month; null when only a year is written
 * @param year the year; null when it is not written
 * @param recent whether it is the last such day: {@code jl.}, {@code afgelopen}
 * @param yearsAgo how many years ago, when that is written: {@code vorig jaar}; else null
 */
public record StatedDate(@Nullable Integer day, @Nullable Integer month, @Nullable Integer year, boolean recent,
		@Nullable Integer yearsAgo) {

	/**
	 * A text is written some weeks before or after the meeting from which it looks back.
	 */
	private static final int WEEKS = 6;

	StatedDate(@Nullable Integer day, @Nullable Integer month, @Nullable Integer year, boolean recent) {
		this(day, month, year, recent, null);
	}

	/**
	 * Whether a day can be meant.
	 * @param today from where {@code jl.} looks back
	 * @return whether all that is written fits
	 */
	public boolean fits(LocalDate date, LocalDate today) {
		if ((this.day != null && this.day != date.getDayOfMonth())
				|| (this.month != null && this.month != date.getMonthValue())
				|| (this.year != null && this.year != date.getYear()) || !fitsYearsAgo(date, today)) {
			return false;
		}
		// A letter of May may come before parliament in August and still say jl.
		return !this.recent || this.year != null || this.month == null
				|| (!date.isAfter(today) && date.isAfter(today.minusYears(1)));
	}

	private boolean fitsYearsAgo(LocalDate date, LocalDate today) {
		if (this.yearsAgo == null) {
			return true;
		}
		int year = date.getYear() + this.yearsAgo;
		return year == today.minusWeeks(WEEKS).getYear() || year == today.plusWeeks(WEEKS).getYear();
	}

	/**
	 * Whether two written dates can mean one day.
	 * @return whether nothing in one excludes the other
	 */
	public boolean fits(StatedDate other) {
		return sameOrOpen(this.day, other.day) && sameOrOpen(this.month, other.month)
				&& sameOrOpen(this.year, other.year);
	}

	StatedDate in(@Nullable Integer otherMonth, @Nullable Integer otherYear) {
		return new StatedDate(this.day, (this.month != null) ? this.month : otherMonth,
				(this.year != null) ? this.year : otherYear, this.recent, this.yearsAgo);
	}

	StatedDate asRecent() {
		return new StatedDate(this.day, this.month, this.year, true, this.yearsAgo);
	}

	private static boolean sameOrOpen(@Nullable Integer one, @Nullable Integer other) {
		return one == null || other == null || one.equals(other);
	}

}
