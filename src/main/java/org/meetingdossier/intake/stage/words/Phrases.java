package org.meetingdossier.intake.stage.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * Turns of phrase by what they do, from a table. A line has a name and what goes by it,
 * as a regular expression; {@code {name}} stands for what lines above it say. Lines with
 * one name are alternatives.
 */
public final class Phrases {

	private static final Pattern NAMED = Pattern.compile("\\{([a-z]{2,})}");

	private final Map<String, List<String>> phrases = new HashMap<>();

	private Phrases() {
	}

	/**
	 * Reads a table.
	 * @param table its name
	 * @param known what its lines may name besides
	 * @return what it says
	 */
	public static Phrases in(String table, Map<String, String> known) {
		Phrases phrases = new Phrases();
		known.forEach((name, words) -> phrases.phrases.put(name, List.of(words)));
		for (String line : text(table).split("\n")) {
			int tab = line.indexOf('\t');
			if (tab > 0 && !line.startsWith("#")) {
				String words = NAMED.matcher(line.substring(tab + 1).strip())
					.replaceAll((name) -> Matcher.quoteReplacement(phrases.of(name.group(1))));
				phrases.phrases.computeIfAbsent(line.substring(0, tab), (name) -> new ArrayList<>()).add(words);
			}
		}
		return phrases;
	}

	/** The words of a table. */
	public static String text(String table) {
		try {
			return new ClassPathResource("intake/" + table + ".tsv").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What goes by a name, as a part of an expression.
	 * @param name the name
	 * @return a group that captures nothing
	 */
	public String of(String name) {
		return "(?:" + String.join("|", lines(name)) + ')';
	}

	private List<String> lines(String name) {
		return Objects.requireNonNull(this.phrases.get(name), name);
	}

	/** Finds what goes by a name, as whole words in small letters or others. */
	public Pattern pattern(String name) {
		return Pattern.compile("(?iu)(?<![\\p{L}-])" + of(name) + "(?!\\p{L})");
	}

	/** Each line of a name by itself, from the first on. */
	public List<Pattern> patterns(String name) {
		return lines(name).stream().map((line) -> Pattern.compile("(?iu)" + line)).toList();
	}

}
