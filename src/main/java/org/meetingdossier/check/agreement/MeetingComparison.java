package org.meetingdossier.check.agreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Meetings;
import org.meetingdossier.check.agreement.wording.PaperKind;
import org.meetingdossier.check.agreement.wording.StatedDate;
import org.meetingdossier.check.agreement.wording.Title;
import org.meetingdossier.check.agreement.wording.ToldMeetings;
import org.meetingdossier.check.agreement.wording.Words;
import org.meetingdossier.register.RegisteredDocument;

/**
 * Compares the meeting that a sentence names, by its days and its place, with the one in
 * the title of a paper that comes with a meeting.
 */
final class MeetingComparison {

	static final Set<PaperKind> OF_A_MEETING = EnumSet.of(PaperKind.AGENDA, PaperKind.VERSLAG,
			PaperKind.SCHRIFTELIJK_OVERLEG, PaperKind.DEBATVERSLAG, PaperKind.DEBAT);

	/** Papers that a sentence names by the meeting of which they are. */
	private static final Set<PaperKind> OF_A_BODY = EnumSet.of(PaperKind.AGENDA, PaperKind.VERSLAG);

	/** And where the cited one is the report of a debate, by what was debated. */
	private static final Set<PaperKind> DEBATED = EnumSet.of(PaperKind.AGENDA, PaperKind.VERSLAG, PaperKind.DEBAT,
			PaperKind.DEBATVERSLAG);

	/** The sentence tells of more meetings than one. */
	private static final Pattern MORE = Pattern.compile("\\b(?:vorige|volgende|eerdere|daaropvolgende|sinds)\\b");

	private static final int ALIKE = 4;

	private MeetingComparison() {
	}

	/**
	 * Compares the meeting.
	 * @return that it is another one; null when it is not, or may not be
	 */
	static @Nullable Evidence of(Statement read, RegisteredDocument document) {
		Facts facts = Facts.of(document);
		if (facts.title() == null || !read.others().isEmpty() || MORE.matcher(read.text()).find()) {
			return null;
		}
		Words words = read.words();
		Meetings titled = facts.title().meetings();
		boolean meeting = facts.kinds().stream().anyMatch(OF_A_MEETING::contains) || isAgenda(words, facts.title())
				|| !Collections.disjoint(Meetings.named(words).keySet(), titled.bodies());
		if (!meeting) {
			return null;
		}
		ToldMeetings told = ToldMeetings.in(words);
		LocalDate date = document.date();
		List<StatedDate> days = titled.days().stream().filter((day) -> day.day() != null).toList();
		boolean known = told.days()
			.stream()
			.flatMap((one) -> one.values().stream())
			.anyMatch((one) -> days.stream().anyMatch(one::fits)
					|| (date != null && one.fits(date, read.citing().day())));
		List<Meetings> dated = Meetings.dated(words);
		boolean otherDays = !days.isEmpty() && dated.size() == 1
				&& dated.stream()
					.filter((one) -> one.bodies().stream().anyMatch(titled.bodies()::contains))
					.flatMap((one) -> one.days().stream())
					.anyMatch((day) -> day.month() != null);
		if (otherDays && dated.get(0)
			.days()
			.stream()
			.noneMatch((day) -> days.stream().anyMatch(day::fits) || (date != null && day.fits(date, date)))) {
			return different(DateComparison.words(dated.get(0).days().get(0)), document);
		}
		boolean ofBody = dated.stream()
			.allMatch((one) -> titled.bodies().isEmpty() || one.bodies().stream().anyMatch(titled.bodies()::contains));
		Meetings named = Meetings.in(words);
		Set<String> bodies = ToldMeetings.bodiesOfPapers(words,
				facts.kinds().contains(PaperKind.DEBATVERSLAG) ? DEBATED : OF_A_BODY);
		if (!titled.bodies().isEmpty() && (!bodies.isEmpty() || isOnDays(named, days)) && !named.bodies().isEmpty()
				&& named.bodies().stream().noneMatch(titled.bodies()::contains)) {
			return different(String.join(", ", Meetings.named(words).values()), document);
		}
		if (!bodies.isEmpty() && titled.bodies().isEmpty() && ToldMeetings.isNamed(facts.title().text())) {
			return Evidence.of(Field.TITLE, String.join(", ", Meetings.named(words).values()), document.title(),
					Comparison.NOT_COMPARABLE);
		}
		String formation = Meetings.formation(words);
		String registered = Meetings.formation(Words.of(facts.title().text()));
		if (formation != null && registered != null && !formation.equals(registered)) {
			return different(formation, document);
		}
		if (!known && !days.isEmpty() && told.days().size() == 1 && ofBody) {
			return different(told.days().get(0).words(), document);
		}
		Set<String> places = ToldMeetings.placesOf(facts.title().text());
		String elsewhere = told.places()
			.stream()
			.filter((one) -> places.stream().noneMatch((place) -> isAlike(one, place)))
			.findFirst()
			.orElse(null);
		boolean moved = elsewhere != null && !places.isEmpty() && told.places().size() == 1;
		return moved ? different(String.valueOf(elsewhere), document) : null;
	}

	/** Both name the agenda of a meeting, under whatever kind a letter with it stands. */
	private static boolean isAgenda(Words words, Title title) {
		return words.text(0, words.size()).contains("agenda") && title.text().contains("agenda")
				&& ToldMeetings.isNamed(title.text());
	}

	/** Whether a named meeting is told with the very days of the title. */
	private static boolean isOnDays(Meetings named, List<StatedDate> days) {
		return named.days().stream().anyMatch((day) -> days.stream().anyMatch(day::fits));
	}

	/**
	 * Where a sentence tells something to be that is not where the title has it; null
	 * when it does not.
	 */
	static @Nullable String elsewhere(Words words, RegisteredDocument document) {
		Facts facts = Facts.of(document);
		if (facts.title() == null || facts.kinds().stream().noneMatch(OF_A_MEETING::contains)) {
			return null;
		}
		Set<String> titled = ToldMeetings.placesOf(facts.title().text());
		Set<String> told = ToldMeetings.townsOf(words);
		boolean apart = !titled.isEmpty()
				&& told.stream().noneMatch((one) -> titled.stream().anyMatch((place) -> isAlike(one, place)));
		return apart ? told.stream().findFirst().orElse(null) : null;
	}

	private static boolean isAlike(String one, String other) {
		int shorter = Math.min(Math.min(one.length(), other.length()), ALIKE);
		return one.substring(0, shorter).equals(other.substring(0, shorter));
	}

	private static Evidence different(String stated, RegisteredDocument document) {
		return Evidence.of(Field.TITLE, stated, document.title(), Comparison.DIFFERENT);
	}

}
