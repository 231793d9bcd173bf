package org.meetingdossier.check.agreement;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.agreement.wording.Words;

/**
 * Numbers that belong to a word: the percentages of a text, the numbers of parts, phases
 * and rounds, and what is the first or the second of a series. Where a sentence and a
 * title both have some and none in common, the sentence speaks of another.
 */
final class NumberedParts {

	private static final Pattern SHARE = Pattern.compile("\\b(?<number>\\d+(?:[.,]\\d+)?) ?(?<word>%|procent\\b)");

	private static final Pattern PART = Pattern
		.compile("\\b(?<word>deel|fase|tranche|ronde|versie|stap|artikel|bijlage|pijler) (?<number>\\d+|[ivx]+)\\b");

	/** The season of a paper that comes twice a year. */
	private static final Pattern SEASON = Pattern
		.compile("\\b(?<number>voorjaar|najaar|zomer|winter|lente|herfst)(?<word>)\\b");

	/**
	 * What comes before and after: "tussenrapport", "eindrapport"; "jaarplan",
	 * "jaarverslag".
	 */
	private static final Pattern STAGE = Pattern
		.compile("\\b(?<number>tussen|eind)(?<word>rapport|verslag|evaluatie|meting|balans)");

	private static final Pattern YEARLY = Pattern.compile("\\b(?<word>jaar)(?<number>plan|verslag)\\b");

	private static final List<String> ORDINALS = List.of("eerste", "tweede", "derde", "vierde", "vijfde", "zesde",
			"zevende", "achtste", "negende", "tiende", "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende",
			"zestiende", "zeventiende", "achttiende", "negentiende", "twintigste", "eenentwintigste",
			"tweeentwintigste", "drieentwintigste", "vierentwintigste", "vijfentwintigste");

	private static final Pattern SERIES = Pattern.compile("\\b(?<number>" + String.join("|", ORDINALS)
			+ "|\\d{1,2}(?=e|de|ste))(?:e|de|ste)? (?<word>[\\p{L}-]{5,})");

	/** "het tweede deel" is deel 2; "een vierde deel" is none. */
	private static final Pattern ORDINAL_PART = Pattern.compile("(?<!\\been )\\b(?<number>" + String.join("|", ORDINALS)
			+ "|\\d{1,2}(?=e|de|ste))(?:e|de|ste)? (?<word>deel|fase|tranche|ronde|stap|pijler)\\b");

	private static final List<Pattern> PATTERNS = List.of(SHARE, PART, SEASON, STAGE, YEARLY, SERIES);

	private NumberedParts() {
	}

	static @Nullable Evidence otherThan(String text, String title) {
		String said = plain(text);
		Map<Pattern, Set<String>> titled = Words.of(title).once(Parts.class, Parts::of).byPattern();
		for (Pattern pattern : PATTERNS) {
			Set<String> registered = titled.getOrDefault(pattern, Set.of());
			Map<String, String> stated = registered.isEmpty() ? new TreeMap<>() : parts(said, pattern);
			Set<String> words = registered.stream().map(NumberedParts::word).collect(Collectors.toSet());
			stated.keySet().removeIf((one) -> !words.contains(word(one)));
			if (!stated.isEmpty() && Collections.disjoint(stated.keySet(), registered)) {
				return Evidence.of(Field.TITLE, String.join(", ", stated.values()), title, Comparison.DIFFERENT);
			}
		}
		return null;
	}

	private static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replace("halfjaar", "helft").replace('ë', 'e').replace("één", "een");
	}

	private static String word(String part) {
		return part.substring(0, part.indexOf(' '));
	}

	private static Map<String, String> parts(String text, Pattern pattern) {
		Map<String, String> found = in(text, pattern);
		if (pattern.equals(PART)) {
			found.putAll(in(text, ORDINAL_PART));
		}
		return found;
	}

	private static Map<String, String> in(String text, Pattern pattern) {
		Map<String, String> found = new TreeMap<>();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			int ordinal = ORDINALS.indexOf(matcher.group("number")) + 1;
			String number = (ordinal > 0) ? String.valueOf(ordinal) : matcher.group("number").replace('.', ',');
			found.put(matcher.group("word").replace("procent", "%") + ' ' + number, matcher.group());
		}
		return found;
	}

	/**
	 * The parts of a title, which is compared with many sentences.
	 *
	 * @param byPattern what each pattern finds
	 */
	private record Parts(Map<Pattern, Set<String>> byPattern) {

		static Parts of(Words title) {
			String titled = plain(title.whole());
			return new Parts(PATTERNS.stream()
				.collect(Collectors.toUnmodifiableMap(Function.identity(),
						(pattern) -> Set.copyOf(parts(titled, pattern).keySet()))));
		}

	}

}
