package org.meetingdossier.search.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What abbreviations of the trade stand for.
 */
public final class Abbreviations {

	private static final Map<String, List<String>> KNOWN = read();

	private Abbreviations() {
	}

	/**
	 * The words that an abbreviation stands for.
	 * @param form the abbreviation in lower case
	 * @return the words; none if it is no abbreviation that is known
	 */
	public static List<String> of(String form) {
		return KNOWN.getOrDefault(form, List.of());
	}

	private static Map<String, List<String>> read() {
		try (InputStream file = Objects
			.requireNonNull(Abbreviations.class.getResourceAsStream("/search/abbreviations.txt"));
				BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			return lines.lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> List.of(line.split(" ")))
				.collect(Collectors.toUnmodifiableMap((words) -> words.get(0),
						(words) -> words.subList(1, words.size())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The abbreviations that ship cannot be read", ex);
		}
	}

}
