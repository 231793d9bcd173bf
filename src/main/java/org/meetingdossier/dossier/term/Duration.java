package org.meetingdossier.dossier.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time that is counted, such as three weeks.
 *
 * @param days its days besides
 * @param workdays its working days instead
 */
record Duration(int months, int days, int workdays) {

	/** The longest of "four to six weeks" counts. */
	static final String FORM = "(?:(?:" + TermWords.NUMBER + ") (?:a|tot|of) )?(?<number>" + TermWords.NUMBER
			+ "|anderhalf|anderhalve|een half|half|\\d{1,3}-\\d{1,3}) (?<unit>" + TermWords.UNIT + ")";

	private static final Pattern ALONE = Pattern.compile(FORM);

	private static final int HOURS = 24;

	static Optional<Duration> of(String words) {
		Matcher matcher = ALONE.matcher(words);
		return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
	}

	/** From what fits the form. */
	static Duration of(Matcher matcher) {
		String number = matcher.group("number");
		String unit = matcher.group("unit");
		int halves = switch (number) {
			case "half", "een half" -> 1;
			case "anderhalf", "anderhalve" -> 3;
			default -> 2 * TermWords.number(number.substring(number.indexOf('-') + 1));
		};
		return switch (unit.substring(0, 2)) {
			case "uu", "ur" -> new Duration(0, (halves / 2 + HOURS - 1) / HOURS, 0);
			case "we" ->
				unit.startsWith("werk") ? new Duration(0, 0, halves / 2) : new Duration(0, (halves * 7 + 1) / 2, 0);
			case "da" -> new Duration(0, halves / 2, 0);
			case "ma" -> new Duration(halves / 2, (halves % 2) * 15, 0);
			case "kw" -> new Duration((halves * 3 + 1) / 2, 0, 0);
			default -> new Duration(halves * 6, 0, 0);
		};
	}

	LocalDate after(LocalDate day) {
		LocalDate counted = day.plusMonths(this.months).plusDays(this.days);
		for (int left = this.workdays; left > 0;) {
			counted = counted.plusDays(1);
			if (isWorkday(counted)) {
				left--;
			}
		}
		return counted;
	}

	LocalDate before(LocalDate day) {
		LocalDate counted = day.minusMonths(this.months).minusDays(this.days);
		for (int left = this.workdays; left > 0;) {
			counted = counted.minusDays(1);
			if (isWorkday(counted)) {
				left--;
			}
		}
		return counted;
	}

	private static boolean isWorkday(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

}
