package org.meetingdossier.dossier.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads by which day a promise is to be kept from the words of its term. Where words
 * leave room the latest day counts: nobody is late before the promise's own term. What
 * the words do not say is not guessed.
 */
public final class TermReader {

	private static final Pattern DEADLINE = Pattern
		.compile("\\b(?:uiterlijk|in ieder geval|in elk geval|niet later dan|op zijn laatst)\\b");

	private static final Pattern RECURRING = Pattern
		.compile("\\b(?:(?:half)?jaarlijks|maandelijks|wekelijks|periodiek|doorlopend"
				+ "|voortdurend|regelmatig|structureel|elk|elke|ieder|iedere|per (?:jaar|kwartaal|maand))\\b");

	private static final Pattern CONDITION = Pattern
		.compile("\\b(?:zodra|wanneer|nadat|indien|mits|als|na besluitvorming)\\b");

	private static final Pattern COUNTED = Pattern
		.compile("\\b(?<how>binnen|over|in de komende|de komende|in)(?: uiterlijk| de| maximaal| ten hoogste)* "
				+ Duration.FORM + "\\b");

	/**
	 * After or before something, which is no day of the calendar unless it is that of the
	 * promise.
	 */
	private static final Pattern RELATIVE = Pattern
		.compile("^ (?<how>na|voor|voorafgaand|volgend op)\\b(?! (?:de |het )?"
				+ "(?:dagtekening|ontvangst|heden|vandaag|nu|verzending|verschijnen|publicatie|deze brief|dezen|toezegging|dit debat)\\b)");

	private static final Pattern VAGUE = Pattern
		.compile("\\b(?:mogelijk|spoedig|snel|binnenkort|tijdig|termijn|enkele|paar"
				+ "|zijner tijd|ter zijner|komende|nader|nog te bepalen|afzienbare)\\b");

	private static final Comparator<Anchor> IN_ORDER = Comparator.comparingInt(Anchor::start)
		.thenComparing(Comparator.comparingInt(Anchor::end).reversed());

	private final NamedDays names;

	private final TermCalendar calendar;

	/**
	 * A reader that knows a calendar.
	 * @param calendar the recesses and meetings that terms refer to
	 */
	public TermReader(TermCalendar calendar) {
		this.calendar = calendar;
		this.names = new NamedDays(calendar);
	}

	/**
	 * Reads a term.
	 * @param term the words
	 * @param said the day of the promise: that of the letter or of the edition
	 * @return the last day that keeps the promise with the rule that gave it, or why
	 * there is none
	 */
	public TermReading read(String term, LocalDate said) {
		String words = TermWords.plain(term);
		if (words.isEmpty()) {
			return TermReading.unknown(TermRule.NOTHING);
		}
		Matcher deadline = DEADLINE.matcher(words);
		if (deadline.find()) {
			TermReading reading = part(words.substring(deadline.end()), said);
			if (reading.last() != null) {
				return reading;
			}
		}
		if (RECURRING.matcher(words).find()) {
			return TermReading.unknown(TermRule.RECURRING);
		}
		if (CONDITION.matcher(words).find()) {
			return TermReading.unknown(TermRule.CONDITION);
		}
		return part(words, said);
	}

	private TermReading part(String words, LocalDate said) {
		List<Read> read = new ArrayList<>();
		List<Anchor> anchors = anchors(words, said);
		anchors.forEach((anchor) -> read.add(Relation.of(words, anchor).read(anchor, said, this.calendar)));
		counted(words, said, anchors, read);
		boolean bound = read.stream().anyMatch(Read::bound);
		return read.stream()
			.filter((one) -> one.bound() == bound)
			.map(Read::reading)
			.max(Comparator.comparing(TermReading::last, Comparator.nullsFirst(Comparator.naturalOrder())))
			.orElseGet(() -> TermReading.unknown(VAGUE.matcher(words).find() ? TermRule.VAGUE : TermRule.NOT_READ));
	}

	/** What names days; of two in one place the one that begins first. */
	private List<Anchor> anchors(String words, LocalDate said) {
		List<Anchor> apart = new ArrayList<>();
		Stream.concat(this.names.in(words, said).stream(), CalendarDays.in(words, said).stream())
			.sorted(IN_ORDER)
			.filter((anchor) -> apart.stream().noneMatch(anchor::overlaps))
			.forEach(apart::add);
		return apart;
	}

	/** What is counted from the day of the promise, and not from something else. */
	private static void counted(String words, LocalDate said, List<Anchor> anchors, List<Read> read) {
		Matcher matcher = COUNTED.matcher(words);
		while (matcher.find()) {
			boolean taken = anchors.stream()
				.anyMatch((anchor) -> Relation.of(words, anchor).begins() <= matcher.start("number")
						&& matcher.end() <= anchor.start());
			if (!taken) {
				TermReading reading = RELATIVE.matcher(words.substring(matcher.end())).find()
						? TermReading.unknown(TermRule.CONDITION)
						: new TermReading(Duration.of(matcher).after(said), TermRule.COUNTED, matcher.group());
				read.add(new Read(reading, reading.last() != null && matcher.group("how").equals("binnen")));
			}
		}
	}

	/**
	 * What one place of the words says.
	 *
	 * @param bound whether it says by when, and not only around when
	 */
	record Read(TermReading reading, boolean bound) {

	}

}
