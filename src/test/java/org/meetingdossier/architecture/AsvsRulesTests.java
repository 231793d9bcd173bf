package org.meetingdossier.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of what is met of the ASVS is no paper: the tests that it names exist, and no
 * requirement of its chapters is passed over.
 */
@Tag("sources")
class AsvsRulesTests {

	private static final Path TABLE = Path.of("src/docs/asvs.md");

	private static final Pattern TEST = Pattern.compile("`(\\w+Tests)#(\\w+)`");

	/** Number, what is asked, state, and what shows it. */
	private static final Pattern ROW = Pattern.compile("\\| (\\d+\\.\\d+\\.\\d+) \\| (.+) \\| (.+) \\| (.+) \\|");

	/** How many requirements of levels 1 and 2 each section has. */
	private static final Map<String, Integer> SECTIONS = Map.ofEntries(Map.entry("6.1", 3), Map.entry("6.2", 11),
			Map.entry("6.3", 3), Map.entry("6.4", 4), Map.entry("6.5", 5), Map.entry("6.6", 3), Map.entry("6.8", 4),
			Map.entry("7.1", 3), Map.entry("7.2", 4), Map.entry("7.3", 2), Map.entry("7.4", 5), Map.entry("7.5", 2),
			Map.entry("7.6", 2), Map.entry("8.1", 2), Map.entry("8.2", 3), Map.entry("8.3", 1), Map.entry("8.4", 1),
			Map.entry("16.1", 1), Map.entry("16.2", 5), Map.entry("16.3", 4), Map.entry("16.4", 3),
			Map.entry("16.5", 3));

	@Test
	void namesOnlyTestsThatExist() throws IOException {
		Map<String, String> sources = new HashMap<>();
		for (String folder : List.of("src/test/java", "src/browser-test/java")) {
			try (Stream<Path> files = Files.walk(Path.of(folder))) {
				for (Path file : files.filter((path) -> path.toString().endsWith("Tests.java")).toList()) {
					sources.merge(file.getFileName().toString().replace(".java", ""), Files.readString(file),
							String::concat);
				}
			}
		}
		List<MatchResult> named = TEST.matcher(Files.readString(TABLE)).results().toList();
		assertThat(named).hasSizeGreaterThan(50)
			.allSatisfy((test) -> assertThat(sources.getOrDefault(test.group(1), "")).as(test.group())
				.containsPattern("(void|ArchRule) " + test.group(2) + "\\b"));
	}

	@Test
	void passesNoRequirementOver() throws IOException {
		Map<String, Integer> counted = new HashMap<>();
		rows().filter((row) -> !row.group(2).startsWith("(level 3)"))
			.map((row) -> row.group(1).replaceFirst("\\.\\d+$", ""))
			.forEach((section) -> counted.merge(section, 1, Integer::sum));
		assertThat(counted).isEqualTo(SECTIONS);
		assertThat(rows().map((row) -> row.group(1))).doesNotHaveDuplicates();
	}

	@Test
	void namesATestForWhatIsMetAndAReasonForWhatIsNot() throws IOException {
		assertThat(rows()).allSatisfy((row) -> {
			assertThat(row.group(3)).as(row.group()).isIn("met", "partly", "not met", "not here");
			if (row.group(3).equals("met")) {
				assertThat(row.group(4)).as(row.group()).containsPattern(TEST);
			}
			else {
				assertThat(row.group(4)).as(row.group()).containsPattern("^[a-z`].{6,}");
			}
		});
	}

	private static Stream<MatchResult> rows() throws IOException {
		return ROW.matcher(Files.readString(TABLE)).results();
	}

}
