package org.meetingdossier.check.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.meetingdossier.check.agreement.Row;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.check.verdict.SamplePapers;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.letter.LetterText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * How sentences about the papers of the sample are judged that somebody wrote who has not
 * seen the rules: lines of id, label (RIGHT, WRONG, THIN), sort and sentence between
 * tabs, in the file of {@code -Dverdicts.sentences}. A sentence counts by its most
 * doubtful citation. {@code -Dverdicts.written} names a file for the verdict of each.
 */
class GivenSentencesTests {

	private static final Logger logger = LoggerFactory.getLogger(GivenSentencesTests.class);

	private static final String GIVEN = System.getProperty("verdicts.sentences", "");

	private static final String WRITTEN = System.getProperty("verdicts.written", "");

	private static final CitationFinder FINDER = new CitationFinder();

	private final SamplePapers papers = SamplePapers.read();

	@Test
	void judgesWhatSomebodyElseWrote() throws IOException {
		assumeThat(GIVEN).as("NOT RUN: the sentences, -Dverdicts.sentences=FILE is not given").isNotEmpty();
		Map<String, Map<String, Integer>> table = new TreeMap<>();
		List<String> written = new ArrayList<>();
		for (String line : Files.readAllLines(Path.of(GIVEN))) {
			String[] cells = line.split("\t", -1);
			if (cells.length < 4 || cells[0].equals("id") || line.startsWith("#")) {
				continue;
			}
			List<Outcome> outcomes = judged(cells[3]);
			String verdict = verdict(outcomes);
			table.computeIfAbsent(cells[1] + ' ' + cells[2], (key) -> new TreeMap<>()).merge(verdict, 1, Integer::sum);
			table.computeIfAbsent(cells[1] + " in all", (key) -> new TreeMap<>()).merge(verdict, 1, Integer::sum);
			written.add(String.join("\t", cells[0], cells[1], cells[2], verdict, cells[3], outcomes.toString()));
		}
		table.forEach((sort, verdicts) -> logger.info("Sentences {}: {}", sort, verdicts));
		if (!WRITTEN.isEmpty()) {
			Files.write(Path.of(WRITTEN), written);
		}
		assertThat(table).containsKey("RIGHT in all");
		assertThat(table.getOrDefault("RIGHT in all", Map.of())).doesNotContainKey(Verdict.DIFFERS.name());
	}

	private List<Outcome> judged(String sentence) {
		CitingSentences sentences = new CitingSentences(LetterText.of(sentence), Row.DAY);
		List<Outcome> outcomes = new ArrayList<>();
		for (Citation citation : FINDER.findCited(sentence)) {
			outcomes.add(this.papers.judge(sentences.around(citation, citation.id().orElseThrow())));
		}
		return outcomes;
	}

	private static String verdict(List<Outcome> outcomes) {
		return outcomes.stream()
			.map(Outcome::verdict)
			.min(Comparator.naturalOrder())
			.map(Verdict::name)
			.orElse("no citation");
	}

}
