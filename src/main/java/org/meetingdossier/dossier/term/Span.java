package org.meetingdossier.dossier.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * The days that words name.
 *
 * @param first the first day
 * @param last the last day
 * @param kind what sort of time it is
 */
record Span(LocalDate first, LocalDate last, Kind kind) {

	private static final int BEGIN = 10;

	private static final int MIDDLE = 20;

	private static final int HALF = 15;

	static Span day(LocalDate day) {
		return new Span(day, day, Kind.DAY);
	}

	static Span month(YearMonth month) {
		return new Span(month.atDay(1), month.atEndOfMonth(), Kind.MONTH);
	}

	static Span months(YearMonth first, int number) {
		return new Span(first.atDay(1), first.plusMonths(number - 1L).atEndOfMonth(), Kind.MONTHS);
	}

	static Span year(int year) {
		return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Kind.YEAR);
	}

	/** The week of a day. */
	static Span week(LocalDate day) {
		LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return new Span(monday, monday.plusDays(6), Kind.WEEK);
	}

	/** A half of it, the first or the second. */
	Span half(boolean second) {
		LocalDate middle = (this.kind == Kind.MONTH) ? this.first.withDayOfMonth(HALF)
				: this.first.plusMonths(6).minusDays(1);
		return second ? new Span(middle.plusDays(1), this.last, Kind.PART) : new Span(this.first, middle, Kind.PART);
	}

	/**
	 * Its beginning, middle or end, as late as anybody would still call it so. Before the
	 * middle is before the very middle, and before the end is before it is over.
	 */
	Span part(Part part) {
		return switch (part) {
			case BEGIN -> new Span(this.first, lastOfBegin(), Kind.PART);
			case MIDDLE -> new Span(middle(), lastOfMiddle(), Kind.PART);
			case END -> new Span(this.last.plusDays(1), this.last, Kind.PART);
		};
	}

	private LocalDate lastOfBegin() {
		return switch (this.kind) {
			case MONTH -> this.first.withDayOfMonth(BEGIN);
			case YEAR -> LocalDate.of(this.first.getYear(), 3, 31);
			case MONTHS, SEASON -> this.first.plusMonths(1).minusDays(1);
			default -> this.last;
		};
	}

	private LocalDate lastOfMiddle() {
		return switch (this.kind) {
			case MONTH -> this.first.withDayOfMonth(MIDDLE);
			case YEAR -> LocalDate.of(this.first.getYear(), 7, 31);
			case MONTHS, SEASON -> this.first.plusMonths(2).minusDays(1);
			default -> this.last;
		};
	}

	private LocalDate middle() {
		return switch (this.kind) {
			case MONTH -> this.first.withDayOfMonth(HALF);
			case YEAR -> LocalDate.of(this.first.getYear(), 7, 1);
			case MONTHS, SEASON -> this.first.plusMonths(1);
			default -> this.first;
		};
	}

	/** What sort of time it is. */
	enum Kind {

		DAY, WEEK, MONTH, MONTHS, SEASON, YEAR, PART, RECESS, MEETING

	}

	/** Where in it. */
	enum Part {

		BEGIN, MIDDLE, END

	}

}
