package org.meetingdossier.citation;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the text, the finder answers and its answer fits the text. The seeds run in
 * every build; with {@code JAZZER_FUZZ=1} in the environment Jazzer makes texts of its
 * own for a minute.
 */
class CitationFinderFuzzTests {

	private final CitationFinder finder = new CitationFinder();

	// JUnit holds the limit for the whole minute, Jazzer for each text of it: a scan that
	// does not end is a find like an exception.
	@FuzzTest(maxDuration = "60s")
	@Timeout(120)
	@DictionaryFile(resourcePath = "words.dict")
	void fitsTheText(byte[] data) {
		String text = text(data);
		List<Citation> citations = this.finder.find(text);
		int previous = 0;
		for (Citation citation : citations) {
			assertThat(citation.start()).isBetween(previous, text.length() - 1);
			assertThat(citation.end()).isBetween(citation.start() + 1, text.length());
			assertThat(citation.text()).isEqualTo(text.substring(citation.start(), citation.end()));
			previous = citation.start();
		}
		assertThat(this.finder.findCited(text)).map(Citation::toString)
			.isEqualTo(citations.stream()
				.filter((citation) -> citation.state() == CitationState.FOUND)
				.map(Citation::toString)
				.toList());
	}

	// UTF-8 cannot carry a lone surrogate but a String can: one stands in for each
	// malformed byte.
	private static String text(byte[] data) {
		return new String(data, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83D');
	}

}
