package org.meetingdossier.check.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.Months;
import org.meetingdossier.citation.OfficialId;

/**
 * A sentence that says of two papers in a row what it says of each: "op 3 respectievelijk
 * 4 april", "over de woonplaats en over de monitoring". Of each citation only its own
 * half is left, and no other citation.
 */
final class Respectively {

	private static final CitationFinder FINDER = new CitationFinder();

	private static final Pattern IN_ORDER = Pattern.compile("\\b(?:respectievelijk|resp\\.?|achtereenvolgens)(?=\\s|,)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SINGLY = Pattern.compile("\\bachtereenvolgens\\b", Pattern.CASE_INSENSITIVE);

	/** Two who wrote one paper: "en de staatssecretaris". */
	private static final Pattern WHO = Pattern.compile(
			"^ en (?:de|het|een) (?:\\p{Ll}+ )?(?:minister|staatssecretaris|regering|kabinet|premier|leden|commissie|lid)");

	/** What stands between two citations of one row. */
	private static final Pattern ROW = Pattern
		.compile("(?:[\\s,;()]|en|zie|ook|in|respectievelijk|resp\\.?|achtereenvolgens)*", Pattern.CASE_INSENSITIVE);

	private static final String MONTH = Months.ANY;

	private static final Pattern DAYS = Pattern.compile(
			"\\b(\\d{1,2}(?: " + MONTH + ")?(?: \\d{4})?|" + MONTH
					+ "(?: \\d{4})?) (?:respectievelijk|resp\\.?|en) ((?:\\d{1,2} )?" + MONTH + "(?: \\d{4})?)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern NAMES = Pattern
		.compile("(\\p{Lu}[\\p{L}-]+) (?:respectievelijk|resp\\.?) ((?:\\p{Lu}[\\p{L}-]+))");

	private static final Pattern AND = Pattern
		.compile(" (?:en|respectievelijk|resp\\.?) (?:(?:de|het|een|die|dat) )?(\\p{L}+)");

	private static final Set<String> PREPOSITIONS = Set.of("over", "van", "op", "in", "naar", "voor", "door", "met",
			"aan", "uit", "bij", "inzake");

	private static final Set<String> ARTICLES = Set.of("de", "het", "een");

	private static final Pattern PREPOSITION_OF_DAY = Pattern.compile(" (?:op|van|dd\\.?|d\\.d\\.)? ?$");

	private Respectively() {
	}

	/**
	 * The half of a sentence that speaks of the cited paper.
	 * @param citing the citation among its words
	 * @return the same words, or those of its half
	 */
	static Citing own(Citing citing) {
		String text = citing.sentence();
		if (citing.footnote() != null || !IN_ORDER.matcher(text).find()) {
			return citing;
		}
		List<Citation> row = FINDER.findCited(text);
		List<OfficialId> cited = row.stream().flatMap((one) -> one.id().stream()).toList();
		int own = cited.indexOf(citing.document());
		if (row.size() != 2 || cited.size() != 2 || own < 0) {
			return citing;
		}
		int start = row.get(0).start();
		int end = row.get(1).end();
		boolean inRow = row.get(0).end() > row.get(1).start()
				|| ROW.matcher(text.substring(row.get(0).end(), row.get(1).start())).matches();
		String said = halves(text.substring(0, start), own);
		if (!inRow || said.equals(text.substring(0, start))) {
			return citing;
		}
		String number = citing.document().display();
		return new Citing(said + number + text.substring(end), null, Citing.UNKNOWN, List.of(), citing.document(),
				said.length(), said.length() + number.length(), citing.day());
	}

	private static String halves(String written, int own) {
		String said = NAMES.matcher(written).replaceAll("$" + (own + 1));
		boolean behind = SINGLY.matcher(said).find();
		StringBuilder chosen = new StringBuilder();
		int at = 0;
		int day = -1;
		Matcher days = DAYS.matcher(said);
		while (days.find()) {
			// "7 en 8 juni" are the days of one meeting, unless an order is told of both.
			if (!behind && days.group().contains(" en ")) {
				continue;
			}
			chosen.append(said, at, days.start());
			day = chosen.length();
			chosen.append((own == 0) ? whole(days.group(1), days.group(2)) : days.group(2));
			at = days.end();
		}
		chosen.append(said.substring(at));
		return IN_ORDER.matcher(things(chosen.toString(), day, own)).replaceAll("");
	}

	/** "3 respectievelijk 4 april 2018": the first day is in that month as well. */
	private static String whole(String first, String second) {
		List<String> parts = new ArrayList<>(List.of(second.split(" ")));
		boolean day = Character.isDigit(first.charAt(0));
		int given = first.split(" ").length + (day ? 0 : 1);
		if (Character.isDigit(second.charAt(0))) {
			parts.remove(0);
		}
		List<String> missing = parts.subList(Math.min(parts.size(), given - 1), parts.size());
		return missing.isEmpty() ? first : first + ' ' + String.join(" ", missing);
	}

	/** Two things of one form, joined by "en". */
	private static String things(String said, int day, int own) {
		Matcher and = AND.matcher(said);
		int half = -1;
		int first = -1;
		int second = -1;
		while (and.find()) {
			String word = said.substring(and.start()).strip().split(" ")[1].toLowerCase(Locale.ROOT);
			int before = PREPOSITIONS.contains(word) ? lastWord(said, word, and.start())
					: (ARTICLES.contains(word) && !WHO.matcher(said.substring(and.start())).find())
							? startOfThing(said, and.start()) : -1;
			if (before >= 0) {
				first = before;
				half = and.start();
				second = and.start() + said.substring(and.start()).strip().indexOf(' ') + 2;
			}
		}
		if (half < 0) {
			return said;
		}
		int end = said.length();
		if (day > half) {
			Matcher preposition = PREPOSITION_OF_DAY.matcher(said.substring(0, day));
			end = preposition.find() ? preposition.start() : day;
		}
		return (own == 0)
				? said.substring(0, half)
						+ ((end < said.length()) ? said.substring(end) : said.endsWith("(") ? " (" : " ")
				: said.substring(0, first) + said.substring(second);
	}

	private static int lastWord(String said, String word, int before) {
		Matcher found = Pattern.compile("\\b" + word + "\\b", Pattern.CASE_INSENSITIVE)
			.matcher(said.substring(0, before));
		int last = -1;
		while (found.find()) {
			last = found.start();
		}
		return last;
	}

	private static int startOfThing(String said, int before) {
		int comma = Math.max(said.lastIndexOf(", ", before), said.lastIndexOf("; ", before));
		boolean whole = ARTICLES.contains(said.split(" ", 2)[0].toLowerCase(Locale.ROOT));
		return (comma >= 0) ? comma + 2 : whole ? 0 : -1;
	}

}
