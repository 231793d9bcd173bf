package org.meetingdossier.intake.stage.program;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.meetingdossier.intake.stage.words.Gathering;

/**
 * Topics that a sentence counts: het eerste en tweede onderwerp, de eerste drie
 * agendapunten, agendapunten 4 en 5.
 */
final class CountedTopics {

	private static final List<String> ORDER = List.of("eerste", "tweede", "derde", "vierde", "vijfde", "zesde",
			"zevende", "achtste");

	private static final List<String> COUNTS = List.of("een", "twee", "drie", "vier", "vijf", "zes");

	private static final String ONE = "(?:" + String.join("|", ORDER) + ')';

	private static final Pattern COUNTED = Pattern.compile("(?iu)(?<!\\p{L})(?:de|het) (?<order>" + ONE
			+ "(?:(?:,| en|, en)? (?:het )?" + ONE + "){0,5})(?: (?<count>" + String.join("|", COUNTS)
			+ "))? (?:agenda|bespreek|gespreks)?(?:onderwerp|punt|thema)(?:en|'s|\u2019s)?(?!\\p{L})");

	private CountedTopics() {
	}

	/** The parts of a sentence that may each speak of other topics. */
	static List<String> clauses(String sentence) {
		return List.of(sentence.split(
				"[,;] (?=(?:het|de|agendapunt)\\b)| en (?=(?:het|de) \\p{L}+ (?:agenda|bespreek|gespreks)?(?:onderwerp|punt|thema))| terwijl "));
	}

	/** The numbers of the topics, parted by commas; empty where none is counted. */
	static String in(String clause) {
		Matcher counted = COUNTED.matcher(clause);
		if (!counted.find()) {
			return Gathering.itemsIn(clause);
		}
		String count = counted.group("count");
		if (count != null) {
			int first = number(counted.group("order"));
			return IntStream.rangeClosed(first, first + COUNTS.indexOf(count.toLowerCase(Locale.ROOT)))
				.mapToObj(Integer::toString)
				.collect(Collectors.joining(", "));
		}
		return Pattern.compile(ONE, Pattern.CASE_INSENSITIVE)
			.matcher(counted.group("order"))
			.results()
			.map((one) -> Integer.toString(number(one.group())))
			.collect(Collectors.joining(", "));
	}

	private static int number(String order) {
		return ORDER.indexOf(order.toLowerCase(Locale.ROOT)) + 1;
	}

}
