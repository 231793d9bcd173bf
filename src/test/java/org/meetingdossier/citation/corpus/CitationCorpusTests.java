package org.meetingdossier.citation.corpus;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.meetingdossier.citation.CitationFinder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Measures the finder on the tables of examples, and on the directory in the system
 * property {@code citation.corpus}.
 */
class CitationCorpusTests {

	private static final String GIVEN = System.getProperty("citation.corpus", "");

	private final CitationFinder finder = new CitationFinder();

	@Test
	void findsWhatTheTablesOfExamplesMark() throws IOException, URISyntaxException {
		URL tables = Objects.requireNonNull(getClass().getResource("/citation"));
		reachesEveryThreshold("tables of examples", new ExampleTables(tables.toURI()).texts());
	}

	@Test
	void findsWhatReadersMarked() throws IOException {
		// A build without the corpus shows this test as skipped, with the reason, and
		// says so again in its last lines.
		assumeThat(GIVEN).as("NOT MEASURED: the citation corpus, -Dcitation.corpus=DIR is not given").isNotEmpty();
		reachesEveryThreshold("corpus", new LabelledDirectory(Path.of(GIVEN)).texts());
	}

	private void reachesEveryThreshold(String title, List<LabelledText> texts) {
		assertThat(texts).as(title).isNotEmpty();
		List<Outcome> outcomes = texts.stream().map((text) -> Outcome.of(text, this.finder)).toList();
		System.out.println(new CorpusReport(title, outcomes));
		assertThat(Threshold.notReachedBy(outcomes)).isEmpty();
	}

}
