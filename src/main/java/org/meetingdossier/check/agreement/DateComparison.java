package org.meetingdossier.check.agreement;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Description;
import org.meetingdossier.check.agreement.wording.Frames;
import org.meetingdossier.check.agreement.wording.Meetings;
import org.meetingdossier.check.agreement.wording.PaperKind;
import org.meetingdossier.check.agreement.wording.StatedDate;
import org.meetingdossier.check.agreement.wording.Told;
import org.meetingdossier.check.agreement.wording.Words;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Compares the date of a paper. What is said to be of a day may also be meant for the
 * meeting that the paper is about; then the days in its title count as well.
 */
final class DateComparison {

	private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM yyyy", TheHague.LANGUAGE);

	/** The report of a consultation comes out within half a year. */
	private static final int LONGEST = 200;

	private DateComparison() {
	}

	static @Nullable Evidence of(Description stated, Facts facts, LocalDate day) {
		if (stated.dates().isEmpty()) {
			return null;
		}
		LocalDate date = facts.document().date();
		Comparison comparison = compare(stated, facts, date, day);
		boolean ofDebate = stated.kind().is("debate");
		boolean byTitle = comparison != Comparison.NOT_COMPARABLE && (date == null || ofDebate);
		String registered = byTitle ? facts.document().title() : (date != null) ? WORDS.format(date) : null;
		return Evidence.of(Field.DATE, stated.dateWords(), registered, comparison);
	}

	/** The whole day of the paper, wherever a sentence names it. */
	static @Nullable Evidence named(Words text, RegisteredDocument document) {
		LocalDate date = document.date();
		boolean named = date != null && Meetings.in(text)
			.days()
			.stream()
			.anyMatch((day) -> day.year() != null && day.month() != null && day.fits(date, date));
		return (named && date != null)
				? Evidence.of(Field.DATE, WORDS.format(date), WORDS.format(date), Comparison.EQUAL) : null;
	}

	/**
	 * Another day than that of the paper, where its subject is known. A day that may be
	 * that of something else is not comparable, but for a slip of the pen.
	 */
	static @Nullable Evidence ofDay(Told told, Words text, RegisteredDocument document, LocalDate today) {
		LocalDate date = document.date();
		List<StatedDate> titled = Meetings.dates(Words.of(String.valueOf(document.title())));
		if (date == null || Meetings.in(text).days().stream().anyMatch((one) -> one.fits(date, today))) {
			return null;
		}
		boolean ofOther = String.valueOf(document.title()).contains("Kamerstuk ");
		// A reply is of the day on which somebody replied.
		boolean replied = !ofOther && told.days().size() == 1 && Frames.in("replied", text) != null
				&& String.valueOf(document.title()).toLowerCase(Locale.ROOT).startsWith("reactie");
		Evidence open = null;
		for (Told.Claim<StatedDate> day : told.days()) {
			if (day.values().stream().anyMatch((one) -> one.fits(date, date) || titled.stream().anyMatch(one::fits))) {
				continue;
			}
			boolean differs = (day.sure() && !ofOther) || replied
					|| (day.values().size() == 1 && isSlip(day.values().get(0), date));
			Evidence one = Evidence.of(Field.DATE, day.words(), WORDS.format(date),
					differs ? Comparison.DIFFERENT : Comparison.NOT_COMPARABLE);
			open = (open == null || differs) ? one : open;
		}
		return open;
	}

	static String words(LocalDate date) {
		return WORDS.format(date);
	}

	static String words(StatedDate stated) {
		String day = (stated.day() != null) ? stated.day() + " " : "";
		String month = (stated.month() != null)
				? Month.of(stated.month()).getDisplayName(TextStyle.FULL, WORDS.getLocale()) : "";
		return day + month + ((stated.year() != null) ? " " + stated.year() : "");
	}

	private static boolean isSlip(StatedDate stated, LocalDate date) {
		boolean day = Integer.valueOf(date.getDayOfMonth()).equals(stated.day());
		int same = (day ? 1 : 0) + (Integer.valueOf(date.getMonthValue()).equals(stated.month()) ? 1 : 0)
				+ (Integer.valueOf(date.getYear()).equals(stated.year()) ? 1 : 0);
		boolean digit = String.valueOf(stated.day()).endsWith(String.valueOf(date.getDayOfMonth()))
				|| String.valueOf(date.getDayOfMonth()).endsWith(String.valueOf(stated.day()));
		boolean turned = new StringBuilder(String.valueOf(stated.day())).reverse()
			.toString()
			.equals(String.valueOf(date.getDayOfMonth()));
		return same == 2 && (day || digit || turned);
	}

	private static Comparison compare(Description stated, Facts facts, @Nullable LocalDate date, LocalDate day) {
		if (date != null && stated.dates().stream().anyMatch((one) -> one.fits(date, day))) {
			return Comparison.EQUAL;
		}
		PaperKind kind = stated.kind();
		List<StatedDate> days = (facts.title() != null) ? facts.title().meetings().days() : List.of();
		boolean inTitle = days.stream().anyMatch((one) -> stated.dates().stream().anyMatch(one::fits));
		if (kind.is("dated-meeting") && inTitle) {
			return Comparison.EQUAL;
		}
		boolean ofMeeting = inTitle && facts.kinds().stream().anyMatch((one) -> one.is("dated-meeting"));
		if (!isPaper(facts) || (kind.isMadeBefore() && !isItself(stated, facts)) || ofMeeting) {
			return Comparison.NOT_COMPARABLE;
		}
		if (kind.is("debate")) {
			boolean report = facts.kinds().contains(PaperKind.DEBATVERSLAG);
			return (report && !days.isEmpty()) ? Comparison.DIFFERENT : Comparison.NOT_COMPARABLE;
		}
		if (date == null) {
			return Comparison.NOT_COMPARABLE;
		}
		// The report of a consultation holds the letter with the answers, of an earlier
		// day.
		boolean inReport = facts.kinds().contains(PaperKind.SCHRIFTELIJK_OVERLEG) && !facts.isLetter()
				&& (kind == PaperKind.BRIEF || kind == PaperKind.ANTWOORD);
		if ((kind == PaperKind.SCHRIFTELIJK_OVERLEG || inReport)
				&& stated.dates().stream().anyMatch((one) -> isNear(one, date))) {
			return Comparison.NOT_COMPARABLE;
		}
		return Comparison.DIFFERENT;
	}

	/** "Hoofdlijnennota Europawet": the letter is what it is called, and of its day. */
	private static boolean isItself(Description stated, Facts facts) {
		String name = stated.kindWords().toLowerCase(Locale.ROOT);
		return facts.isLetter() && facts.title() != null
				&& (stated.kind() == PaperKind.NOTA || name.endsWith("rapportage"))
				&& facts.title().text().toLowerCase(Locale.ROOT).startsWith(name)
				&& stated.dates().stream().allMatch((one) -> one.day() != null);
	}

	private static boolean isPaper(Facts facts) {
		CitationKind kind = facts.document().id().kind();
		return kind == CitationKind.KAMERSTUK || kind == CitationKind.AANHANGSEL;
	}

	private static boolean isNear(StatedDate stated, LocalDate date) {
		if (stated.day() == null || stated.month() == null) {
			return true;
		}
		int year = (stated.year() != null) ? stated.year() : date.getYear();
		LocalDate meant = LocalDate.of(year, stated.month(), 1).plusDays(stated.day() - 1L);
		return Math.abs(ChronoUnit.DAYS.between(meant, date)) <= LONGEST;
	}

}
