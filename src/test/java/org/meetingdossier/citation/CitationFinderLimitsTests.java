package org.meetingdossier.citation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How far the finder looks and which numbers it still takes for one: each limit from both
 * sides.
 */
class CitationFinderLimitsTests {

	private final CitationFinder finder = new CitationFinder();

	@Test
	void readsTwelveBlanksAsOneGap() {
		assertThat(ids("Kamerstuk" + " ".repeat(12) + "28 676, nr. 4")).containsExactly("kst-28676-4");
		assertThat(text("Kamerstuk" + " ".repeat(12) + "28 676, nr. 4")).startsWith("Kamerstuk");
		assertThat(text("Kamerstuk" + " ".repeat(13) + "28 676, nr. 4")).startsWith("28 676");
		assertThat(ids("Kamerstuk 28 676," + " ".repeat(12) + "nr. 4")).containsExactly("kst-28676-4");
		assertThat(ids("Kamerstuk 28 676," + " ".repeat(13) + "nr. 4")).containsExactly("dossier/28676");
	}

	@Test
	void looksThroughFourInvisibleCharacters() {
		assertThat(ids("Kamerstuk 28" + "\u00AD".repeat(3) + "676, nr. 4")).containsExactly("kst-28676-4");
		assertThat(text("Kamerstuk" + "\u200B".repeat(4) + " 28676, nr. 4")).startsWith("Kamerstuk");
	}

	@Test
	void anEmptyLineStandsBetweenAWordAndANumber() {
		assertThat(text("Kamerstuk\n28676, nr. 4")).startsWith("Kamerstuk");
		assertThat(text("Kamerstuk\n\n28676, nr. 4")).startsWith("28676");
	}

	@Test
	void looksBackOverTwelveWords() {
		String far = "Aanhangsel van de Handelingen van de Tweede Kamer der Staten-Generaal";
		assertThat(ids(far + ", vergaderjaar 2023/24, nr. 45")).containsExactly("ah-tk-20232024-45");
		assertThat(ids("Kamerstuk" + " van".repeat(11) + " 28676, nr. 4")).containsExactly("kst-28676-4");
	}

	@Test
	void aPaperOfALongListBelongsToTheDossierBehindIt() {
		assertThat(ids(motions(60) + " (28676)")).hasSize(60).startsWith("kst-28676-1").endsWith("kst-28676-60");
	}

	private static String motions(int count) {
		return IntStream.rangeClosed(1, count).mapToObj((i) -> "nr. " + i).collect(Collectors.joining(" en "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			nr. 5 (28676, 29521, 33279, 36410)        | kst-28676-5
			nr. 5 (28676, 29521, 33279, 36410, 36045) |
			nr. 5 (28676; 29521)                      | kst-28676-5
			nr. 5 (28676/29521)                       | kst-28676-5
			nr. 5 (28676 en niets)                    |
			nr. 5 (28676, niets)                      |
			nr. 5 (28676                              |
			nr. 5 28676)                              |
			""")
	void ofFourDossiersInBracketsTheFirstOwnsThePaper(String text, String id) {
		assertThat(ids(text)).isEqualTo((id != null) ? List.of(id) : List.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Kamerstukken 28 676, 29 521, 33 279, 36 045, 36 200 en 36 410, nr. 5",
			"28 676, 29 521 en 33 279, nr. 5", "28 676; 29 521, nr. 5", "28 676/29 521, nr. 5",
			"28 676 & 29 521, nr. 5" })
	void ofDossiersBeforeANumberTheFirstOwnsThePaper(String text) {
		assertThat(ids(text)).startsWith("kst-28676-5");
	}

	@Test
	void aLongListOfDossiersEndsSomewhere() {
		assertThat(ids("28 676, 29 521, 33 279 en 36 410, nr. 5")).containsExactly("kst-29521-5");
		assertThat(ids("Kamerstukken 28 676, 29 521, 33 279, 36 045, 36 200, 36 300 en 36 410, nr. 5")).containsExactly(
				"dossier/28676", "dossier/29521", "dossier/33279", "dossier/36045", "dossier/36200", "dossier/36300",
				"kst-36410-5");
	}

	@Test
	void readsAListOfTwoHundredNumbers() {
		String list = IntStream.rangeClosed(1, 200).mapToObj(String::valueOf).collect(Collectors.joining(", "));
		assertThat(ids("Kamerstuk 28 676, nrs. " + list)).hasSize(200);
		assertThat(ids("Kamerstuk 28 676, nrs. " + list + ", 201")).hasSize(200);
	}

	@Test
	void aListWithoutADossierHidesNoneBehindIt() {
		assertThat(ids("nr. 1, nr. 2 en nr. 3, dan nr. 4, was nr. 5 (28676)")).containsExactly("kst-28676-4",
				"kst-28676-5");
		assertThat(ids("nr. 1, nr. 2 (123456) en nr. 3 (28676)")).containsExactly("kst-28676-3");
	}

	@Test
	void readsTwoHundredFurtherPapersOfADossier() {
		assertThat(ids("Kamerstuk 28 676, nr. 1" + "; nr. 2".repeat(200))).hasSize(201);
		assertThat(ids("Kamerstuk 28 676, nr. 1" + "; nr. 2".repeat(201))).hasSize(201);
	}

	@Test
	void readsEightWordsBetweenTwoPapers() {
		assertThat(ids("Kamerstuk 28 676, nr. 1, de brief van de minister van zaken, en nr. 2")).hasSize(2);
		assertThat(ids("Kamerstuk 28 676, nr. 1, de brief van de minister van zaken toen, en nr. 2")).hasSize(1);
	}

	@Test
	void readsTwentyPagesBehindTheFirst() {
		String pages = IntStream.rangeClosed(1, 21).mapToObj(String::valueOf).collect(Collectors.joining(", "));
		assertThat(page("Kamerstuk 28 676, nr. 4, p. " + pages)).isEqualTo(pages);
		assertThat(page("Kamerstuk 28 676, nr. 4, p. " + pages + ", 22")).isEqualTo(pages);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Kamerstuk 28 676, nr. 4 (een twee drie vier vijf), p. 3     | 3
			Kamerstuk 28 676, nr. 4 (een twee drie vier vijf zes), p. 3 |
			Kamerstuk 28 676, nr. 4, p. 12345                           | 12345
			Kamerstuk 28 676, nr. 4, p. 123456                          |
			Kamerstuk 28 676, nr. 4, p. 3, 36 410                       | 3
			Kamerstuk 28 676, nr. 4, p. 3, 36600-V                      | 3
			Kamerstuk 28 676, nr. 4, pagina’s 3 en 4                    | 3 en 4
			Kamerstuk 28 676, nr. 4, bladzijden 3-4                     | 3-4
			Kamerstuk 28 676, nr. 4, pagina                             |
			""")
	void readsPages(String text, String pages) {
		assertThat(page(text)).isEqualTo((pages != null) ? pages : "");
	}

	@ParameterizedTest
	@CsvSource({ "10000, kst-10000-1", "49999, kst-49999-1", "09999, ?dossier-not-issued", "50000, ?dossier-not-issued",
			"123456, ?dossier-has-six-digits" })
	void onlyDossiersThatCanExistAreTaken(String dossier, String found) {
		assertThat(printed("Kamerstuk " + dossier + ", nr. 1")).containsExactly(found);
	}

	@ParameterizedTest
	@CsvSource({ "16000, true", "15999, false" })
	void aDossierWithoutAWordIsOneOfSince1980(String dossier, boolean found) {
		assertThat(ids("(" + dossier + ", nr. 1)").isEmpty()).isNotEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource({ "1814/15, true", "1813/14, false", "2099/00, true", "2100/01, false", "45/46, true", "2019/21, false",
			"1999/2000, true", "1999/00, true", "2019/020, false" })
	void aSessionIsOneOfSince1814(String session, boolean found) {
		assertThat(ids("Handelingen II " + session + ", nr. 1").isEmpty()).isNotEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource({ "00/01, 20002001", "44/45, 20442045", "45/46, 19451946", "99/00, 19992000" })
	void twoDigitsAreASessionSince1945(String session, String canonical) {
		assertThat(ids("Handelingen II " + session + ", nr. 1")).containsExactly("h-tk-" + canonical + "-1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Stb. 1813, 1", "Stb. 2099, 1", "Stb. 2024, 123456", "2000Z12345", "2099Z12345",
			"19500A0001", "31950R0001", "32099R0001", "TZ202603-1", "KST123456", "COM(2021) 12345", "ST 880/16",
			"ST 88031/16", "LJN AB1234", "LJN:  AB1234", "E220023" })
	void takesTheFirstAndTheLast(String text) {
		assertThat(ids(text)).hasSize(text.startsWith("1950") ? 0 : 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Stb. 1812, 1", "Stb. 2100, 1", "Stb. 2024, 1234567", "Stb. 2024, 0", "1999Z12345",
			"2100Z12345", "31949R0001", "32100R0001", "TZ20260-1", "COM(2021) 123456", "COM(2021) 0", "ST 88/16",
			"ST 880311/16", "LJN     AB1234", "E22002", "E2200234", "T033571", "AB1234", "kst-12345" })
	void takesNothingBeyond(String text) {
		assertThat(ids(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { ".", ",", "-", "/", ":", "_", "@", "#", "€", "$", "£", "+", "&", "%", "=", "2*", "€ ",
			"$ ", "£ ", "a", "7" })
	void aMarkBeforeTheNumberMakesItSomethingElse(String mark) {
		assertThat(ids("x " + mark + "28676, nr. 4")).isEmpty();
		assertThat(ids("x " + mark + " 28676, nr. 4").size()).isEqualTo("€$£".contains(mark.strip()) ? 0 : 1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "5. 21501-20", "5) 21501-20", "21501-20", "123. 21501-20", "5.        21501-20",
			"tekst\n21501-20\ntekst", "5.\t21 501-20 ", "(21501-20)", "( 21501-20 )" })
	void aDossierMayStandAloneOnTheLineOfAnAgenda(String line) {
		assertThat(ids(line)).containsExactly("dossier/21501-20");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1234. 21501-20", "punt 5. 21501-20", "5. 21501-20 tekst", "a. 21501-20", "5 21501-20",
			"5.         21501-20", "(21501-20", "21501-20)", "(21501-20 tekst)", "12345", "(12345)", "(35000)",
			"(35.001)" })
	void aDossierInOtherPlacesNeedsAWord(String line) {
		assertThat(ids(line)).isEmpty();
	}

	private List<String> ids(String text) {
		return this.finder.findCited(text).stream().map((citation) -> citation.id().orElseThrow().value()).toList();
	}

	private List<String> printed(String text) {
		return this.finder.find(text)
			.stream()
			.map((citation) -> citation.id().map(OfficialId::value).orElseGet(() -> "?" + citation.reason().orElse("")))
			.toList();
	}

	private String text(String text) {
		return this.finder.find(text).get(0).text();
	}

	private String page(String text) {
		return this.finder.find(text).get(0).page().orElse("");
	}

}
