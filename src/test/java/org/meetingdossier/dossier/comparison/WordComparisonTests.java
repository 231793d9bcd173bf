package org.meetingdossier.dossier.comparison;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.meetingdossier.dossier.comparison.WordRun.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class WordComparisonTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			De minister gaat.       | De ministers gaan.      | De [-minister gaat-][+ministers gaan+].
			Eén twee.               | Eén twee drie.          | Eén twee [+drie+].
			Eén twee drie           | Eén drie                | Eén [-twee -]drie
			''                      | Nieuw.                  | [+Nieuw.+]
			Oud.                    | ''                      | [-Oud.-]
			Met 3,5 miljard.        | Met 3,8 miljard.        | Met 3,[-5 -][+8 +]miljard.
			Gelijk, ook dit.        | Gelijk,   ook dit.      | Gelijk, ook dit.
			""")
	void marksTheWordsThatDiffer(String before, String after, String marked) {
		assertThat(marked(WordComparison.of(before, after))).isEqualTo(marked);
	}

	@Test
	void keepsAFootnoteApartFromItsSentence() {
		List<WordRun> runs = WordComparison.of("De brief.^[Kamerstuk 28676, nr. 499] Verder.",
				"De brief.^[Kamerstuk 28676, nr. 500] Verder.");
		assertThat(runs).containsExactly(new WordRun(Kind.KEPT, "De brief.", false),
				new WordRun(Kind.KEPT, "Kamerstuk 28676, nr. ", true), new WordRun(Kind.DELETED, "499", true),
				new WordRun(Kind.INSERTED, "500", true), new WordRun(Kind.KEPT, " Verder.", false));
	}

	@Test
	void readsAFootnoteWithBracketsToItsEnd() {
		assertThat(WordComparison.of("", "Zie^[de [brief](/x)] verder")).containsExactly(
				new WordRun(Kind.INSERTED, "Zie", false), new WordRun(Kind.INSERTED, "de [brief](/x)", true),
				new WordRun(Kind.INSERTED, " verder", false));
	}

	@Test
	void tellsThatTheSameWordsMovedIntoAFootnote() {
		assertThat(marked(WordComparison.of("Zie Kamerstuk", "Zie^[Kamerstuk]"))).contains("[-Kamerstuk-]",
				"[+Kamerstuk+]");
	}

	@Test
	void keepsParagraphsApart() {
		assertThat(marked(WordComparison.of("Een.\n\nTwee.", "Een.\r\n\r\nTwee. Drie.")))
			.isEqualTo("Een.\n\nTwee. [+Drie.+]");
	}

	@Test
	void showsLongTextsWithLittleInCommonOneAfterTheOther() {
		String before = words("oud", 4000);
		String after = words("nieuw", 4000);
		assertThat(WordComparison.of(before, after)).containsExactly(new WordRun(Kind.DELETED, before, false),
				new WordRun(Kind.INSERTED, after, false));
	}

	@Test
	void comparesLongTextsThatDifferLittle() {
		String text = words("woord", 9000);
		assertThat(marked(WordComparison.of(text, text.replace("woord4500 ", "anders "))))
			.contains("woord4499 [-woord4500 -][+anders +]woord4501");
	}

	@Test
	void givesBothTextsBack() {
		String before = "De *lijn* is: samen verder.^[Eigen noot] En nu?";
		String after = "De **lijn** was: samen! Verder.^[Andere noot] Nu dus.";
		List<WordRun> runs = WordComparison.of(before, after);
		assertThat(without(runs, Kind.DELETED)).isEqualTo(plain(after));
		assertThat(without(runs, Kind.INSERTED)).isEqualTo(plain(before));
	}

	private static String plain(String text) {
		return text.replace("^[", "").replace("]", "").replaceAll("\\s", "");
	}

	private static String without(List<WordRun> runs, Kind kind) {
		return runs.stream()
			.filter((run) -> run.kind() != kind)
			.map(WordRun::text)
			.collect(Collectors.joining())
			.replaceAll("\\s", "");
	}

	private static String marked(List<WordRun> runs) {
		return runs.stream().map((run) -> switch (run.kind()) {
			case KEPT -> run.text();
			case DELETED -> "[-" + run.text() + "-]";
			case INSERTED -> "[+" + run.text() + "+]";
		}).collect(Collectors.joining());
	}

	private static String words(String word, int count) {
		return IntStream.range(0, count).mapToObj((number) -> word + number).collect(Collectors.joining(" "));
	}

}
