package org.meetingdossier.citation;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every table as a whole, also one that nobody named elsewhere. Mutation testing runs
 * these instead of {@link CitationExampleTests}: a test for each line would be started a
 * million times.
 */
class CitationTableTests {

	private static final String EXTENSION = ".examples";

	private final CitationFinder finder = new CitationFinder();

	@ParameterizedTest
	@MethodSource("tables")
	void findsExactlyWhatTheTableSays(String table) {
		List<Example> examples = Example.table(table).toList();
		assertThat(examples).isNotEmpty();
		for (Example example : examples) {
			List<String> found = this.finder.find(example.text()).stream().map(Example::print).toList();
			assertThat(found).as(example.line()).isEqualTo(example.expected());
		}
	}

	static List<String> tables() throws IOException, URISyntaxException {
		URL directory = Objects.requireNonNull(CitationTableTests.class.getResource("/citation"));
		try (Stream<Path> files = Files.list(Path.of(directory.toURI()))) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(EXTENSION))
				.map((name) -> name.substring(0, name.length() - EXTENSION.length()))
				.sorted()
				.toList();
		}
	}

}
