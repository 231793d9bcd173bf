package org.meetingdossier.citation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One line of a table of examples: a sentence and what must be found in it.
 *
 * @param line the line as it stands in the table
 * @param text the sentence
 * @param expected what must be found, as {@link #print(Citation)} prints it
 */
record Example(String line, String text, List<String> expected) {

	/**
	 * Reads a table.
	 * @param name the name of the file without its extension
	 * @return its examples
	 */
	static Stream<Example> table(String name) {
		String path = "/citation/" + name + ".examples";
		try (var stream = Objects.requireNonNull(Example.class.getResourceAsStream(path), path)) {
			String table = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			return table.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).map(Example::of);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Example of(String line) {
		int arrow = line.lastIndexOf("=>");
		String marked = plain(line.substring(0, arrow).stripTrailing());
		StringBuilder text = new StringBuilder();
		List<int[]> spans = new ArrayList<>();
		for (int i = 0; i < marked.length(); i++) {
			char character = marked.charAt(i);
			if (character == '{') {
				spans.add(new int[] { text.length(), 0 });
			}
			else if (character == '}') {
				spans.get(spans.size() - 1)[1] = text.length();
			}
			else {
				text.append(character);
			}
		}
		return new Example(line, text.toString(), expected(line.substring(arrow + 2).strip(), spans));
	}

	private static List<String> expected(String places, List<int[]> spans) {
		if (places.equals("-")) {
			return List.of();
		}
		List<String> expected = new ArrayList<>();
		String[] all = places.split(";", -1);
		for (int i = 0; i < all.length; i++) {
			for (String one : all[i].strip().split(" ", -1)) {
				expected.add(spans.get(i)[0] + "-" + spans.get(i)[1] + " " + one);
			}
		}
		return expected;
	}

	private static String plain(String written) {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < written.length(); i++) {
			if (written.startsWith("\\u", i)) {
				plain.append((char) Integer.parseInt(written.substring(i + 2, i + 6), 16));
				i += 5;
			}
			else if (written.startsWith("\\n", i) || written.startsWith("\\t", i)) {
				plain.append((written.charAt(i + 1) == 'n') ? '\n' : '\t');
				i++;
			}
			else {
				plain.append(written.charAt(i));
			}
		}
		return plain.toString();
	}

	/**
	 * Prints a citation as the tables write it.
	 * @param citation what was found
	 * @return place and id, or place and reason
	 */
	static String print(Citation citation) {
		StringBuilder printed = new StringBuilder();
		printed.append(citation.start()).append('-').append(citation.end()).append(' ');
		if (citation.state() == CitationState.RESOLVED_BACK) {
			printed.append('~');
		}
		printed.append(citation.id().map(OfficialId::value).orElseGet(() -> "?" + citation.reason().orElseThrow()));
		citation.irregular().forEach((irregularity) -> printed.append('!').append(irregularity.code()));
		return printed.toString();
	}

	@Override
	public String toString() {
		return this.line;
	}

}
