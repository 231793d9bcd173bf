package org.meetingdossier.check.agreement;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Numbers that belong to a word: the percentages of a text, and the numbers of parts,
 * phases and rounds. Where a sentence and a title both have some and none in common, the
 * sentence speaks of another.
 */
final class NumberedParts {

	private static final Pattern SHARE = Pattern.compile("\\b(?<number>\\d+(?:[.,]\\d+)?) ?(?<word>%|procent\\b)");

	private static final Pattern PART = Pattern
		.compile("\\b(?<word>deel|fase|tranche|ronde|versie|stap|artikel|bijlage|pijler) (?<number>\\d+|[ivx]+)\\b");

	/** The season of a paper that comes twice a year. */
	private static final Pattern SEASON = Pattern
		.compile("\\b(?<number>voorjaar|najaar|zomer|winter|lente|herfst)(?<word>)\\b");

	private NumberedParts() {
	}

	static @Nullable Evidence otherThan(String text, String title) {
		for (Pattern pattern : new Pattern[] { SHARE, PART, SEASON }) {
			Set<String> stated = in(text, pattern);
			Set<String> registered = in(title, pattern);
			Set<String> words = registered.stream().map(NumberedParts::word).collect(Collectors.toSet());
			stated.removeIf((one) -> !words.contains(word(one)));
			if (!stated.isEmpty() && stated.stream().noneMatch(registered::contains)) {
				return Evidence.of(Field.TITLE, String.join(", ", stated), title, Comparison.DIFFERENT);
			}
		}
		return null;
	}

	private static String word(String part) {
		return part.substring(0, part.indexOf(' '));
	}

	private static Set<String> in(String text, Pattern pattern) {
		Set<String> found = new TreeSet<>();
		Matcher matcher = pattern.matcher(text.toLowerCase(Locale.ROOT));
		while (matcher.find()) {
			found.add(matcher.group("word").replace("procent", "%") + ' ' + matcher.group("number").replace('.', ','));
		}
		return found;
	}

}
