package org.meetingdossier.intake.stage.promise;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Months;
import org.meetingdossier.intake.stage.words.Phrases;
import org.meetingdossier.intake.stage.words.Sentences;

/**
 * Reads by when something is promised. What sets a day or a stretch says more than what
 * it comes after; by when at the latest says most.
 */
final class Terms {

	private static final Phrases WORDS = Phrases.in("terms", Map.of("month", Months.ANY));

	/** From the most telling ones on. */
	private static final List<Pattern> RANKS = Stream.of("latest", "set", "after", "weak")
		.map((rank) -> Pattern.compile("(?iu)(?<![\\p{L}-])(?:nog )?" + WORDS.of(rank) + "(?!\\p{L})"))
		.toList();

	/** A note, a debate or a motion of some day is no term. */
	private static final Pattern OF_OTHERS = Pattern.compile(
			"(?su).*(?:debat|overleg|brief|motie|verslag|vraag|vragen|lid \\p{L}+|Kamerstuk|verzoek) (?:van|d\\.d\\.)\\s*$|(?sui).*\\b(?:toegezegd|gevraagd|verzocht|gemeld|aangekondigd),?\\s*$");

	private Terms() {
	}

	/**
	 * Finds the term.
	 * @param sentence a promise
	 * @return by when, in its words; null when it does not say
	 */
	static @Nullable String in(String sentence) {
		for (Pattern rank : RANKS) {
			Matcher term = rank.matcher(sentence);
			while (term.find()) {
				String before = sentence.substring(Math.max(0, term.start() - 40), term.start());
				if (!OF_OTHERS.matcher(before).matches()) {
					return Sentences.withinOne(term.group().strip());
				}
			}
		}
		return null;
	}

}
