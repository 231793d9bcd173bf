package org.meetingdossier.citation.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/**
 * A directory of texts: {@code NNN.txt} in UTF-8 beside {@code NNN.gold.json} with its
 * labels, and {@code index.tsv} that tells how each was labelled.
 */
final class LabelledDirectory {

	private static final String LABELS = ".gold.json";

	private static final Set<String> INDEPENDENT = Set.of("extref", "independent-link");

	private final Path directory;

	private final JsonMapper json = new JsonMapper();

	LabelledDirectory(Path directory) {
		this.directory = directory;
	}

	List<LabelledText> texts() throws IOException {
		Set<String> independent = independent();
		try (Stream<Path> files = Files.list(this.directory)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(LABELS))
				.map((name) -> name.substring(0, name.length() - LABELS.length()))
				.sorted()
				.map((name) -> read(name, independent.contains(name)))
				.toList();
		}
	}

	private LabelledText read(String name, boolean independent) {
		Label[] labels = this.json.readValue(this.directory.resolve(name + LABELS), Label[].class);
		return new LabelledText(name, text(name), Arrays.asList(labels), independent);
	}

	private String text(String name) {
		try {
			return Files.readString(this.directory.resolve(name + ".txt"));
		}
		catch (IOException ex) {
			throw new IllegalStateException("The text of " + name + LABELS + " cannot be read", ex);
		}
	}

	private Set<String> independent() throws IOException {
		Path index = this.directory.resolve("index.tsv");
		Set<String> names = new HashSet<>();
		if (Files.exists(index)) {
			List<List<String>> rows = Files.readAllLines(index)
				.stream()
				.map((row) -> List.of(row.split("\t", -1)))
				.toList();
			int file = rows.get(0).indexOf("file");
			int method = rows.get(0).indexOf("label_method");
			rows.stream()
				.filter((row) -> INDEPENDENT.contains(row.get(method)))
				.map((row) -> row.get(file))
				.forEach(names::add);
		}
		return names;
	}

}
