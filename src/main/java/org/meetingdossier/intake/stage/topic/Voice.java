package org.meetingdossier.intake.stage.topic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.meetingdossier.intake.stage.promise.Commitments;
import org.meetingdossier.intake.stage.words.Phrases;
import org.meetingdossier.intake.stage.words.Sentences;

/**
 * Whose a sentence is, in a paragraph that says what is so and what the Netherlands makes
 * of it.
 */
enum Voice {

	/** The Netherlands says what it wants, thinks, does or will tell. */
	OURS,

	/** Others say or do something. */
	OTHERS,

	/**
	 * It says what should be, or leans on the sentence before: it is on that one's side.
	 */
	GOES_ON,

	/** It tells what is so. */
	FACT;

	private static final Phrases WORDS = Stance.WORDS;

	/** The countries as Dutch names them, but for those of the Kingdom. */
	private static final Set<String> COUNTRIES = Arrays.stream(Locale.getISOCountries())
		.filter((code) -> !code.matches("NL|AW|CW|SX|BQ"))
		.map((code) -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.forLanguageTag("nl")))
		.collect(Collectors.toUnmodifiableSet());

	/** Names of one word or two at the start of a sentence. */
	private static final Pattern NAME = Pattern
		.compile("(?u)^(?:(?:Ook|De|Het|Alleen) )?(?<one>\\p{Lu}[\\p{L}-]+)(?<two> \\p{Lu}[\\p{L}-]+)?(?![\\p{L}-])");

	private static final Pattern BEGUN_BY_OTHERS = Pattern.compile("(?iu)^" + WORDS.of("others") + "(?![\\p{L}-])");

	private static final Pattern VERB_OF_OTHERS = Pattern.compile("(?iu)^" + WORDS.of("behind") + "(?!\\p{L})");

	private static final Pattern ASKED = WORDS.pattern("asked");

	private static final Pattern ON_THE_TABLE = WORDS.pattern("table");

	private static final Pattern DEMANDS = WORDS.pattern("demands");

	private static final Pattern LEANS = Pattern.compile("(?iu)^" + WORDS.of("opens") + "|(?<!\\p{L})(?:"
			+ WORDS.of("judges") + '|' + WORDS.of("leans") + ")(?!\\p{L})");

	static Voice of(String sentence) {
		if (!Sentences.isReadable(sentence)) {
			return FACT;
		}
		if (Stance.isIn(sentence) || Commitments.isOurPromise(sentence)) {
			return OURS;
		}
		if (DEMANDS.matcher(sentence).find() || Commitments.isPromise(sentence)) {
			return GOES_ON;
		}
		if (isBegunByOthers(sentence)) {
			return OTHERS;
		}
		boolean leans = Stance.names(sentence)
				|| (LEANS.matcher(sentence).find() && !ON_THE_TABLE.matcher(sentence).find());
		if (!leans) {
			return FACT;
		}
		return VERB_OF_OTHERS.matcher(sentence).find() ? OTHERS : GOES_ON;
	}

	/**
	 * Whether words end with the name of another country: de minister van Oekra\u00EFne.
	 */
	static boolean endsWithCountry(String words) {
		return COUNTRIES.contains(words.substring(words.lastIndexOf(' ') + 1));
	}

	private static boolean isBegunByOthers(String sentence) {
		Matcher name = NAME.matcher(sentence);
		boolean country = name.find() && (COUNTRIES.contains(name.group("one"))
				|| (name.group("two") != null && COUNTRIES.contains(name.group("one") + name.group("two"))));
		return country || BEGUN_BY_OTHERS.matcher(sentence).find() || ASKED.matcher(sentence).find();
	}

}
