package org.meetingdossier.intake.stage.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Months;
import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.intake.proposal.Fact;
import org.meetingdossier.intake.proposal.Words;
import org.meetingdossier.intake.stage.outline.Heading;
import org.meetingdossier.intake.stage.outline.Outline;
import org.meetingdossier.intake.stage.words.Days;
import org.meetingdossier.intake.stage.words.Forums;
import org.meetingdossier.intake.stage.words.MeetingName;
import org.meetingdossier.intake.stage.words.Sentences;

/**
 * Stage: reads the title and the introduction; gives who meets, where and when, and how
 * certain the agenda is, each with the words that say so.
 *
 * @param forum who meets
 * @param place where
 * @param firstDay the first day
 * @param lastDay the last day
 * @param agenda whether the agenda is certain
 * @param words where the letter says so, by what it says
 */
public record Meeting(@Nullable String forum, @Nullable String place, @Nullable LocalDate firstDay,
		@Nullable LocalDate lastDay, @Nullable AgendaStatus agenda, Map<Fact.Field, Words> words) {

	/** As many signs before a day as tell whose day it is. */
	private static final int BEFORE_DAY = 80;

	private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

	/** What is longer is no line of an introduction. */
	private static final int LONGEST_LINE = 4000;

	private static final Pattern MEETING = Pattern.compile("plaats|bijeen|raad|vergader|top|eurogroep|agenda|ministers"
			+ "|gymnich|regeringsleiders|zitting|conferentie|organiseert|samen|gehouden|forum|dialoog|overleg|deel aan|^(?:data|dagen|wanneer):");

	/** The day of a paper, a debate or the letter itself. */
	private static final Pattern OF_OTHER = Pattern.compile(
			"(?:(?:uw kamer|kamerstuk|motie|debat|overleg|brief|verzoek|verslag) van|datum:?|den haag,|’s-gravenhage,|'s-gravenhage,)\\s*$");

	/** The day on which somebody did something, which is told behind it. */
	private static final Pattern DONE = Pattern.compile(
			"(?iu)^,? (?:\\p{L}+ ){0,4}?(?:laten weten|(?:mee|mede)gedeeld|bekendgemaakt|aangekondigd|verspreid|gedeeld|verzonden|(?:toe)?gezonden|(?:toe)?gestuurd|verzocht|gevraagd|toegegaan|aangegeven|bericht)(?!\\p{L})");

	private static final Pattern BEGINS = Pattern
		.compile("(?iu)(?<!\\p{L})(?:begint|start|opent|vangt)(?!\\p{L})[^.;]{0,40}\\d");

	/** What somebody has done on a day, apart from meeting. */
	private static final Pattern HAS = Pattern
		.compile("(?iu)(?<!\\p{L})(?:heeft|hebben|had|hadden)(?!\\p{L})[^.;]{0,60}$");

	private static final Pattern PARTICIPLE = Pattern.compile(
			"(?iu)^[^.;]{0,60}?(?<!\\p{L})(?!plaatsgevonden|gehouden|bijeengekomen|georganiseerd)\\p{L}*ge\\p{L}{3,}(?!\\p{L})");

	/** A place, of which small words may be a part: Rio de Janeiro. */
	private static final String NAME = "((?:'s-|\u2019s-)?\\p{Lu}[\\p{L}'\u2019]+(?:[- ](?:(?:(?:de|la|les|le|aan|den|der|op|del|am|an|sur|do|du)-){1,2}|(?:aan|op|am) (?:(?:de|den|der) )?|(?<=\\b(?:Rio|Santiago|Palma|Cruz) )de )?\\p{Lu}[\\p{L}'\u2019]+){0,8}(?: D\\.C\\.)?)";

	/** In a line of capitals these words begin with one too. */
	private static final Pattern SMALL = Pattern
		.compile("(?u)(?<![\\p{L}-])(?:Van|Voor|Op|Te|In|Tot|En|Met)(?![\\p{L}-])");

	/** Letters that stand for a body: Transportforum (ITF). */
	private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,6}");

	/** In het Noorse Lillehammer, in de Hofburg te Wenen. */
	private static final String ADJECTIVE = "(?:(?:de|het)\\s(?:\\p{L}+\\s){0,3}\\p{Lu}[\\p{L}-]+\\s(?:te|in)\\s)?(?:de\\s|het\\s\\p{Lu}\\p{Ll}+e\\s)?";

	private static final String MONTH = Months.ANY;

	private static final String YEAR = "(?: \\d{4}| aanstaande| a\\.s\\.| jl\\.| jongstleden)?";

	/** A place beside the days: op 12 en 13 september aanstaande in Kopenhagen. */
	private static final Pattern BEHIND_DAYS = Pattern
		.compile("(?u)\\b\\d{1,2} " + MONTH + YEAR + "[^.;,\\n]{0,30}?,? \\b(?:te|in)\\s" + ADJECTIVE + NAME);

	private static final Pattern IN_FRONT = Pattern.compile("(?u)(?:^|\\s)(?:[Tt]e|[Ii]n)\\s" + ADJECTIVE + NAME
			+ "(?!\\p{L})[^.;\\n]{0,40}?\\b(?:op|van|tussen) (?:\\p{L}+dag )?\\d{1,2}(?:[^.;\\n]{0,30}?) " + MONTH);

	private static final Pattern MEETS = Pattern.compile(
			"(?:ontvangt|vond|vindt|plaats(?:vinden|vindt)?|bijeen|gehouden|komen|komt|kwam|kwamen|vergader\\p{L}*|\\p{L}*vergadering\\p{L}*|bijeenkomst\\p{L}*|\\p{L}*conferentie|zitting|Raad|\\p{L}*raad|top|Top|agenda|ministers?|\\d{4})\\b[^;\\n]{0,140}?\\b(?:te|in)\\s"
					+ ADJECTIVE + NAME);

	/** A place behind its label, also behind the days: plaats en datum: Aalborg. */
	private static final Pattern LABELLED = Pattern.compile(
			"(?u)^[\\p{L} ]{0,20}(?:[Pp]laats|[Ll]ocatie|[Ww]aar)[\\p{L} ]{0,20}:\\s*(?:[^,]{0,40}\\d{4},? (?:te |in )?)?"
					+ NAME);

	/** What may stand between who meets and when. */
	private static final Pattern BEHIND = Pattern.compile(
			"(?iu)(?: \\([^()]{1,20}\\))?,? ?(?:(?:die|dat|welke) )?(?:(?:plaatsvindt|wordt gehouden) )?(?:(?:van|op|d\\.d\\.) )?");

	private static final Pattern GATHERS = Pattern
		.compile("(?iu)(?:bijeenkomst|vergadering|conferentie|\\btop\\b|zitting|summit|forum|raad\\b|overleg|dialoog)");

	private static final List<String> NO_PLACES = List.of("Nederland", "Nederlandse", "Europa", "Europese",
			"Oekra\u00EFne", "Gaza", "Rusland", "Kamer", "Kamerstuk", "Raad", "NAVO", "EU", "Den", "Januari", "Mei",
			"Tweede", "Eerste", "Midden-Oosten", "Afrika", "VN", "Isra\u00EBl");

	/** A place right before the days, as in a heading: Limassol, 11-12 maart 2026. */
	private static final Pattern BEFORE_DAYS = Pattern.compile("(?u)(?:[,(\u2013]\\s*|\\s-\\s*)" + NAME
			+ ",?\\s+(?:(?:op|van)\\s+)?(?:\\p{L}+dag\\s+)?\\d{1,2}(?:\\s?[-\u2013]\\s?\\d{1,2}|\\s+en\\s+(?:\\p{L}+dag\\s+)?\\d{1,2})?\\s+\\p{Ll}{3,9}\\b");

	private static final Pattern AT_END = Pattern
		.compile("(?u)(?:,|\\b(?:te|in))\\s+" + ADJECTIVE + NAME + "\\s*$|\\(" + NAME + "\\)\\s*$");

	private static final Pattern THERE = Pattern.compile("(?u)(?:^|\\s)(?:[Tt]e|[Ii]n)\\s" + ADJECTIVE + NAME
			+ "(?!\\p{L})[^.;\\n]{0,90}\\b(?:bijeen|plaats|plaatsvindt|vergader\\w*|gehouden|bijeenkomst|georganiseerd|organiseert|komen|komt|ontvangt)\\b");

	/** Op 7 en 8 juli is Ankara gastheer van de top. */
	private static final Pattern HOSTS = Pattern.compile("(?u)\\b(?:is|zijn|was)\\s" + NAME
			+ "(?!\\p{L})\\s(?:gastheer|gastvrouw|gaststad|het toneel|de locatie)\\s(?:van|voor)\\s");

	private static final Pattern TRAVELS = Pattern
		.compile("(?u)\\b(?:reis|reist|reizen|afreizen)\\b[^.;\\n]{0,40}?\\bnaar\\s" + NAME);

	private static final Pattern ISLAND = Pattern
		.compile("(?u)\\b(?:plaats|bijeen|gehouden|komen|komt|bijeenkomst|Raad)\\b[^;\\n]{0,90}?\\bop\\s" + NAME
				+ "|(?:^|\\s)[Oo]p\\s" + NAME + "(?!\\p{L})[^.;\\n]{0,60}\\b(?:bijeen|plaats|gehouden)\\b");

	/**
	 * Reads a meeting.
	 * @param title how the letter names it, with its words
	 * @param introduction the lines before the topics, the most telling ones first
	 * @param shared the lines before the first of several meetings of a letter
	 * @param letterDate the day of the letter
	 * @return what is said of it
	 */
	public static Meeting of(@Nullable Line title, List<Line> introduction, List<Line> shared,
			@Nullable LocalDate letterDate) {
		List<Line> lines = new ArrayList<>();
		if (title != null) {
			lines.add(title);
		}
		lines.addAll(introduction);
		Map<Fact.Field, Words> words = new EnumMap<>(Fact.Field.class);
		String forum = forum(lines, words);
		// A day in a letter about no meeting is another day.
		boolean meets = forum != null || (title != null && GATHERS.matcher(title.text()).find())
				|| introduction.stream().anyMatch((line) -> MeetingName.tellsWhen(line.text()));
		Days.Span days = meets ? days(lines, title, letterDate, words) : null;
		boolean begins = lines.stream().anyMatch((line) -> BEGINS.matcher(line.text()).find());
		if (forum != null && (days == null || (days.isOne() && begins))) {
			Days.Span told = days(about(forum, shared), title, letterDate, words);
			days = (days == null || (told != null && told.holds(days))) ? told : days;
		}
		lines.addAll((forum != null) ? withoutOthers(forum, shared) : shared);
		return new Meeting(forum, place(lines, title, words), (days != null) ? days.first() : null,
				(days != null) ? days.last() : null, agenda(lines, words), words);
	}

	/** Whether words say that some meet, whoever they are. */
	static boolean gathers(String text) {
		return GATHERS.matcher(text).find();
	}

	/** What is said of several meetings together, and of this one. */
	private static List<Line> withoutOthers(String forum, List<Line> shared) {
		List<Line> lines = new ArrayList<>();
		for (Line line : shared) {
			for (Sentences.Span sentence : Sentences.within(line.text())) {
				String text = line.text().substring(sentence.start(), sentence.end());
				boolean other = Forums.count(text) == 1 && !forum.equals(Forums.in(text));
				if (!other) {
					lines.add(new Line(text, line.words(sentence.start(), sentence.end())));
				}
			}
		}
		return lines;
	}

	/** What is said of one of several meetings, from its name on. */
	private static List<Line> about(String forum, List<Line> shared) {
		List<Line> about = new ArrayList<>();
		List<Line> together = new ArrayList<>();
		for (Line line : shared) {
			for (Sentences.Span sentence : Sentences.within(line.text())) {
				String text = line.text().substring(sentence.start(), sentence.end());
				Forums.Named named = Sentences.isReadable(text) ? Forums.find(text) : null;
				// A sentence that begins with a day names each day before who meets on
				// it.
				boolean before = named != null && !Days.in(text.substring(0, named.start()), SOME_DAY).isEmpty();
				int at = 0;
				while (named != null && !named.forum().equals(forum)) {
					at = named.end();
					named = Forums.find(text, at);
				}
				if (named != null) {
					Forums.Named next = Forums.find(text, named.end());
					String own = text.substring(before ? at : named.start(),
							before ? named.end() : (next != null) ? next.start() : text.length());
					String whole = line.text().substring(sentence.start(), sentence.end());
					boolean ofAll = Forums.count(whole) > 1 && Days.in(whole, SOME_DAY).size() == 1;
					boolean dated = !ofAll && !Days.in(own, SOME_DAY).isEmpty();
					(dated ? about : together).add(new Line(dated ? own : whole, line.words()));
				}
			}
		}
		about.addAll(together);
		return about;
	}

	private static @Nullable String forum(List<Line> lines, Map<Fact.Field, Words> words) {
		for (Line line : lines) {
			Forums.Named named = Forums.find(line.text());
			if (named != null) {
				words.put(Fact.Field.FORUM, line.words(named.start(), named.end()));
				return named.forum();
			}
		}
		return null;
	}

	// The days in the title, else the first in a sentence about the meeting.
	private static Days.@Nullable Span days(List<Line> lines, @Nullable Line title, @Nullable LocalDate letterDate,
			Map<Fact.Field, Words> words) {
		Days.Span day = day(lines, title, letterDate, null, words);
		// A day among those that the letter names for the whole meeting is that of a
		// part.
		Days.Span whole = (day != null && day.isOne()) ? day(lines, title, letterDate, day, words) : null;
		return (whole != null) ? whole : day;
	}

	private static Days.@Nullable Span day(List<Line> lines, @Nullable Line title, @Nullable LocalDate letterDate,
			Days.@Nullable Span within, Map<Fact.Field, Words> words) {
		for (Line line : lines) {
			List<Days.Span> days = Days.in(line.text(), letterDate);
			boolean meets = !days.isEmpty() && (MEETING.matcher(line.text().toLowerCase(Locale.ROOT)).find()
					|| Heading.isWhereAndWhen(line.text()));
			if (within != null) {
				days.removeIf((one) -> one.isOne() || !one.holds(within));
				meets &= !days.isEmpty() && line.text().length() <= LONGEST_LINE && Forums.count(line.text()) <= 1;
			}
			Days.Span behind = (meets && !line.equals(title)) ? behindForum(line.text(), days) : null;
			for (Days.Span span : (behind != null) ? List.of(behind) : days) {
				boolean letters = span.first().equals(letterDate) && days.size() > 1;
				if (!letters && (line.equals(title) || (meets && !isOfOther(line.text(), span)))) {
					words.put(Fact.Field.FIRST_DAY, line.words(span.start(), span.end()));
					words.put(Fact.Field.LAST_DAY, line.words(span.start(), span.end()));
					return span;
				}
			}
		}
		return null;
	}

	/**
	 * The days right behind who meets: de Raad Algemene Zaken van dinsdag 16 december.
	 */
	private static Days.@Nullable Span behindForum(String text, List<Days.Span> days) {
		for (Days.Span span : days) {
			String before = text.substring(Math.max(0, span.start() - BEFORE_DAY), span.start());
			Forums.Named forum = Forums.find(before);
			if (forum != null && BEHIND.matcher(before.substring(forum.end())).matches()) {
				return span;
			}
		}
		return null;
	}

	private static boolean isOfOther(String text, Days.Span span) {
		String before = text.substring(Math.max(0, span.start() - BEFORE_DAY), span.start());
		return OF_OTHER.matcher(before.toLowerCase(Locale.ROOT)).find()
				|| DONE.matcher(text.substring(span.end())).find()
				|| (HAS.matcher(before).find() && PARTICIPLE.matcher(text.substring(span.end())).find());
	}

	private static @Nullable String place(List<Line> lines, @Nullable Line title, Map<Fact.Field, Words> words) {
		for (Line line : lines) {
			boolean names = line.equals(title);
			String place = place(line, names ? List.of(BEFORE_DAYS, BEHIND_DAYS, MEETS, AT_END)
					: List.of(LABELLED, MEETS, THERE, BEHIND_DAYS, IN_FRONT, TRAVELS, HOSTS), words);
			if (place != null) {
				return place;
			}
		}
		for (Line line : lines) {
			String place = place(line, List.of(ISLAND), words);
			if (place != null) {
				return place;
			}
		}
		return null;
	}

	private static @Nullable String place(Line line, List<Pattern> patterns, Map<Fact.Field, Words> words) {
		if (line.text().length() > LONGEST_LINE) {
			return null;
		}
		for (Pattern pattern : patterns) {
			Matcher meets = pattern.matcher(cased(line.text().replace('\n', ' ')));
			while (meets.find()) {
				int group = (meets.group(1) != null) ? 1 : 2;
				String place = meets.group(group);
				if ((!ABBREVIATION.matcher(place).matches() && !NO_PLACES.contains(place.split(" ", 2)[0])
						&& Forums.in(place) == null) || place.startsWith("Den Haag")) {
					words.put(Fact.Field.PLACE, line.words(meets.start(group), meets.end(group)));
					return place;
				}
			}
		}
		return null;
	}

	/** A line of capitals with capitals only where words begin. */
	private static String cased(String text) {
		if (!Outline.isCapitals(text)) {
			return text;
		}
		StringBuilder cased = new StringBuilder(text.toLowerCase(Locale.ROOT));
		for (int i = 0; i < text.length() && cased.length() == text.length(); i++) {
			boolean first = i == 0 || !Character.isLetter(text.charAt(i - 1));
			// The month behind a day keeps its small letters.
			boolean behindDay = i > 1 && Character.isDigit(text.charAt(i - 2)) && text.charAt(i - 1) == ' ';
			if (first && !behindDay) {
				cased.setCharAt(i, text.charAt(i));
			}
		}
		return SMALL.matcher(cased).replaceAll((word) -> word.group().toLowerCase(Locale.ROOT));
	}

	private static @Nullable AgendaStatus agenda(List<Line> lines, Map<Fact.Field, Words> words) {
		for (Line line : lines) {
			AgendaState state = AgendaState.in(line.text());
			if (state != null) {
				words.put(Fact.Field.AGENDA, line.words(state.start(), state.end()));
				return state.status();
			}
		}
		return null;
	}

	/**
	 * A line that may tell of the meeting.
	 *
	 * @param text what it says
	 * @param words where it stands
	 */
	public record Line(String text, Words words) {

		Words words(int start, int end) {
			// A title is written with single blanks, so that only all of it has a place.
			boolean asWritten = this.words.end() - this.words.start() == this.text.length();
			return asWritten ? new Words(this.words.block(), this.words.start() + start, this.words.start() + end)
					: this.words;
		}

	}

}
