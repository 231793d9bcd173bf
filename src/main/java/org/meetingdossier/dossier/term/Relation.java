package org.meetingdossier.dossier.term;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.term.Span.Part;
import org.meetingdossier.dossier.term.TermReader.Read;

/**
 * How a term stands to the days that it names: before them, in them, after them.
 *
 * @param kind how
 * @param part which part of them is meant; null for the whole
 * @param distance how long before or after; null if nothing is counted
 * @param begins where its words begin
 */
record Relation(Kind kind, @Nullable Part part, @Nullable Duration distance, int begins) {

	private static final String PARTS = "(?:begin|medio|half|halverwege|midden|eind|einde|vroege|late)";

	/** Between the relation and the days: "voor de Raad van", "in de loop van". */
	private static final String BETWEEN = "(?: (?:de|het|een|dit|deze|volgende?|komende?|eerstvolgende?|aanstaande|aankomende?|start|aanvang|maand"
			+ "|afloop|van|aan|naar|op|in|informele|geplande|ministeriele|(?!" + PARTS
			+ ")(?:\\w+ ){0,3}\\w+ (?:van|op)))*";

	private static final Pattern BEFORE_IT = Pattern.compile("(?:(?<distance>" + Duration.FORM
			+ ") )?(?<how>direct na|meteen na|kort na|snel na|onmiddellijk na|vlak na|direct volgend op|na|vanaf|sinds|voor of op|tot en met|t/m"
			+ "|voorafgaand|voor|vooraf|eerder dan|tot|in aanloop|in de aanloop|rond|rondom|omstreeks|uiterlijk|per)"
			+ BETWEEN + "(?: (?<part>" + PARTS + ")(?: (?:van|in))?(?: (?:de|het|deze|dit))?(?: maand)?)? ?$");

	private static final Pattern PART = Pattern.compile(
			"\\b(?<part>" + PARTS + ")" + "(?: (?:van|in))?(?: (?:de|het|deze|dit|komende?|volgende?))?(?: maand)? ?$");

	private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

	private static final int TWO_WEEKS = 14;

	private static final int A_WEEK = 7;

	static Relation of(String words, Anchor anchor) {
		String before = words.substring(0, anchor.start());
		Matcher found = BEFORE_IT.matcher(before);
		if (found.find() && (found.start() == 0 || before.charAt(found.start() - 1) == ' ')) {
			return new Relation(kind(found.group("how")), part(found.group("part")),
					Optional.ofNullable(found.group("distance")).flatMap(Duration::of).orElse(null), found.start());
		}
		Matcher part = PART.matcher(before);
		return part.find() ? new Relation(Kind.IN, part(part.group("part")), null, part.start())
				: new Relation(Kind.IN, null, null, anchor.start());
	}

	private static Kind kind(String how) {
		return switch (how) {
			case "na", "sinds" -> Kind.AFTER;
			case "vanaf" -> Kind.FROM;
			case "rond", "rondom", "omstreeks" -> Kind.AROUND;
			case "uiterlijk", "voor of op", "tot en met", "t/m" -> Kind.BY;
			case "per" -> Kind.IN;
			default -> (how.endsWith(" na") || how.endsWith(" op")) ? Kind.RIGHT_AFTER : Kind.BEFORE;
		};
	}

	private static @Nullable Part part(@Nullable String word) {
		return (word != null) ? switch (word) {
			case "begin", "vroege" -> Part.BEGIN;
			case "eind", "einde", "late" -> Part.END;
			default -> Part.MIDDLE;
		} : null;
	}

	/** What the term says with these days. */
	Read read(Anchor anchor, LocalDate said, TermCalendar calendar) {
		Span days = (this.part != null) ? anchor.span().part(this.part) : anchor.span();
		String about = anchor.words();
		return switch (this.kind) {
			case BEFORE -> before(days, about, said);
			case BY -> within(days, about, said, true);
			case IN -> within(days, about, said, false);
			case AROUND -> new Read(new TermReading(days.last().plusDays(A_WEEK), TermRule.AROUND, about), false);
			case RIGHT_AFTER ->
				new Read(new TermReading(days.last().plusDays(TWO_WEEKS), TermRule.RIGHT_AFTER, about), false);
			case AFTER -> after(days, about, calendar);
			case FROM -> new Read(TermReading.unknown(TermRule.NO_END), false);
		};
	}

	private Read before(Span days, String about, LocalDate said) {
		if (this.distance != null) {
			return new Read(new TermReading(this.distance.before(days.first()), TermRule.COUNTED, about), true);
		}
		LocalDate last = days.first().minusDays(1);
		return last.isBefore(said) ? new Read(TermReading.unknown(TermRule.NOT_READ), false)
				: new Read(new TermReading(last, TermRule.BEFORE, about), true);
	}

	/** Without a year, a part of this month that is over is not the one that is meant. */
	private Read within(Span days, String about, LocalDate said, boolean bound) {
		return (days.last().isBefore(said) && !YEAR.matcher(about).find())
				? new Read(TermReading.unknown(TermRule.NOT_READ), false)
				: new Read(new TermReading(days.last(), ruleOfWhole(days), about), bound);
	}

	private Read after(Span days, String about, TermCalendar calendar) {
		if (this.distance != null) {
			return new Read(new TermReading(this.distance.after(days.last()), TermRule.COUNTED, about), true);
		}
		return Stream.of(days)
			.filter((recess) -> recess.kind() == Span.Kind.RECESS)
			.flatMap((recess) -> calendar.recessAfter(recess.last()).stream())
			.findFirst()
			.map((next) -> new Read(new TermReading(next.first().minusDays(1), TermRule.AFTER_RECESS, about), false))
			.orElseGet(() -> new Read(TermReading.unknown(TermRule.NO_END), false));
	}

	private TermRule ruleOfWhole(Span days) {
		if (this.part != null || days.kind() == Span.Kind.PART) {
			return TermRule.PART;
		}
		return days.first().equals(days.last()) ? TermRule.DAY : TermRule.PERIOD;
	}

	/** How. */
	enum Kind {

		BEFORE, BY, IN, AROUND, RIGHT_AFTER, AFTER, FROM

	}

}
