package org.meetingdossier.citation.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.meetingdossier.citation.CitationFinder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Measures the finder on the directory in the system property {@code citation.corpus}.
 */
class CitationCorpusTests {

	private static final String GIVEN = System.getProperty("citation.corpus", "");

	private final CitationFinder finder = new CitationFinder();

	@Test
	void findsWhatReadersMarked() throws IOException {
		// A build without the corpus shows this test as skipped, with the reason, and
		// says so again in its last lines.
		assumeThat(GIVEN).as("NOT MEASURED: the citation corpus, -Dcitation.corpus=DIR is not given").isNotEmpty();
		List<LabelledText> texts = new LabelledDirectory(Path.of(GIVEN)).texts();
		assertThat(texts).as("labelled texts in %s", GIVEN).isNotEmpty();
		List<Outcome> outcomes = texts.stream().map((text) -> Outcome.of(text, this.finder)).toList();
		System.out.println(new CorpusReport("corpus", outcomes));
		assertThat(Threshold.notReachedBy(outcomes)).isEmpty();
	}

}
