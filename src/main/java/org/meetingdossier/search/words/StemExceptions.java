package org.meetingdossier.search.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the rules do not bring together, or bring together wrongly.
 *
 * @param words whole words with their stems
 * @param endings the last part of compounds, with its stem
 * @param verbs forms of verbs that may have something before them, with their stem
 */
record StemExceptions(Map<String, String> words, Map<String, String> endings, Map<String, String> verbs) {

	private static final String SHIPPED = "/search/stems.txt";

	/** What stands before an ending that is an exception has at least so many letters. */
	private static final int BEFORE_ENDING = 3;

	/** Before a verb stand as few as in besproken. */
	private static final int BEFORE_VERB = 2;

	/** The stem of an exception, or of a word that ends in one. */
	Optional<String> of(String word) {
		String whole = this.words.get(word);
		if (whole != null) {
			return Optional.of(whole);
		}
		for (int start = BEFORE_VERB; start < word.length() - 2; start++) {
			String ending = word.substring(start);
			String stem = this.verbs.get(ending);
			if (stem == null && start >= BEFORE_ENDING) {
				stem = this.endings.get(ending);
			}
			if (stem != null) {
				return Optional.of(word.substring(0, start) + stem);
			}
		}
		return Optional.empty();
	}

	static StemExceptions read() {
		StemExceptions read = new StemExceptions(new HashMap<>(), new HashMap<>(), new HashMap<>());
		try (InputStream file = Objects.requireNonNull(StemExceptions.class.getResourceAsStream(SHIPPED));
				BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
			lines.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).forEach(read::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The exceptions that ship cannot be read", ex);
		}
		return read;
	}

	private void add(String line) {
		String[] forms = line.split("\\s+");
		String stem = withoutSign(forms[0]);
		for (String form : forms) {
			String word = withoutSign(form);
			this.words.put(word, stem);
			if (form.startsWith("-")) {
				this.endings.put(word, stem);
			}
			if (form.startsWith("+")) {
				this.verbs.put(word, stem);
			}
		}
	}

	private static String withoutSign(String form) {
		return (form.startsWith("-") || form.startsWith("+")) ? form.substring(1) : form;
	}

}
