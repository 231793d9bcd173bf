package org.meetingdossier.dossier.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * Which theme the words of a topic suggest. A theme that is used elsewhere suggests
 * itself by its own name; a list of words does so for the usual ones.
 */
public final class ThemeWords {

	private static final Map<String, List<String>> USUAL = read();

	/** One word of a title tells as much as this many of a background. */
	private static final int IN_TITLE = 3;

	private ThemeWords() {
	}

	/**
	 * Proposes a theme.
	 * @param title name of the topic
	 * @param background what it is about
	 * @param known the names of the themes that are used elsewhere
	 * @return a name, as it is used elsewhere if it is; empty when the words say too
	 * little
	 */
	public static Optional<String> propose(String title, String background, Collection<String> known) {
		String heading = " " + Theme.folded(title);
		String text = " " + Theme.folded(background);
		Map<String, Integer> found = new LinkedHashMap<>();
		known.forEach((name) -> count(name, List.of(Theme.folded(name)), heading, text, found));
		USUAL.forEach((name, words) -> count(as(name, known), words, heading, text, found));
		return found.entrySet()
			.stream()
			.filter((one) -> one.getValue() >= IN_TITLE)
			.max(Map.Entry.<String, Integer>comparingByValue().thenComparing((one) -> one.getKey().length()))
			.map(Map.Entry::getKey);
	}

	private static void count(String name, List<String> words, String heading, String text,
			Map<String, Integer> found) {
		int times = words.stream().mapToInt((word) -> IN_TITLE * times(word, heading) + times(word, text)).sum();
		found.merge(name, times, Math::max);
	}

	/** How often a word begins somewhere. */
	private static int times(String word, String text) {
		Matcher found = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word)).matcher(text);
		int times = 0;
		while (found.find()) {
			times++;
		}
		return times;
	}

	/** The name under which a theme is used already. */
	private static String as(String name, Collection<String> known) {
		Optional<Theme> theme = Theme.named(name);
		return known.stream()
			.filter((one) -> Theme.named(one).map(Theme::slug).equals(theme.map(Theme::slug)))
			.findFirst()
			.orElse(name);
	}

	private static Map<String, List<String>> read() {
		Map<String, List<String>> usual = new LinkedHashMap<>();
		try {
			new ClassPathResource("dossier/themes.tsv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t"))
				.forEach((cells) -> usual.put(cells[0],
						Arrays.stream(cells[1].split(", ")).map(Theme::folded).toList()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The words of themes could not be read", ex);
		}
		return usual;
	}

}
