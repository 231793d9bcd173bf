package org.meetingdossier.register.file;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads rows that were collected by hand, with a column that tells where each was seen.
 * Their kind holds more than the kind ({@code Brief; minister van Defensie},
 * {@code Motie (verworpen); 2025Z09157 / 2025D21084}), and marks such as
 * {@code (paraphrase)} say that a title is not the document's own.
 */
final class RowInWords {

	private static final Pattern KIND = Pattern.compile("([^;(]+?)\\s*(?:\\(([^)]*)\\))?\\s*(?:;\\s*(.*))?");

	private static final Pattern OFFICE = Pattern
		.compile("^(?:de )?(?:minister|staatssecretaris|president|voorzitter)\\b.*");

	private static final Pattern CASE = Pattern.compile("\\b\\d{4}Z\\d{4,5}\\b");

	private static final Pattern DOCUMENT = Pattern.compile("\\b\\d{4}D\\d{4,5}\\b");

	private static final Pattern PARAPHRASE = Pattern.compile("\\s*\\(paraphrase\\)\\s*$");

	private RowInWords() {
	}

	static void read(Map<RegisterColumn, String> values) {
		String source = values.getOrDefault(RegisterColumn.SOURCE, "");
		String title = values.getOrDefault(RegisterColumn.TITLE, "");
		String kind = values.getOrDefault(RegisterColumn.KIND, "");
		boolean described = source.startsWith("described in") || kind.contains("as described")
				|| PARAPHRASE.matcher(title).find();
		put(values, RegisterColumn.TITLE, PARAPHRASE.matcher(title).replaceAll(""));
		if (described) {
			values.put(RegisterColumn.LITERAL, "false");
		}
		Matcher parts = KIND.matcher(kind);
		if (parts.matches()) {
			put(values, RegisterColumn.KIND, parts.group(1));
			put(values, RegisterColumn.STATUS, status(parts.group(2)));
			behind((parts.group(3) != null) ? parts.group(3) : "", values);
		}
	}

	private static @Nullable String status(@Nullable String mark) {
		return (mark != null && mark.matches("verworpen|aangenomen|gewijzigd|ingetrokken|aangehouden|vervallen")) ? mark
				: null;
	}

	private static void behind(String words, Map<RegisterColumn, String> values) {
		if (OFFICE.matcher(words).matches()) {
			put(values, RegisterColumn.AUTHOR, words.replaceFirst("^de ", ""));
		}
		put(values, RegisterColumn.CASE_NUMBER, first(CASE, words));
		put(values, RegisterColumn.DOCUMENT_NUMBER, first(DOCUMENT, words));
	}

	private static @Nullable String first(Pattern pattern, String words) {
		Matcher found = pattern.matcher(words);
		return found.find() ? found.group() : null;
	}

	private static void put(Map<RegisterColumn, String> values, RegisterColumn column, @Nullable String value) {
		if (value != null && !value.isEmpty()) {
			values.put(column, value);
		}
	}

}
