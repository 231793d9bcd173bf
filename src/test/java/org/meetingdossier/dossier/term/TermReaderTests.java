package org.meetingdossier.dossier.term;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TermReaderTests {

	private static final LocalDate SAID = LocalDate.of(2025, 5, 8);

	private final TermReader reader = new TermReader(ACalendar.OF_2025);

	@ParameterizedTest
	@CsvFileSource(resources = "/dossier/terms.csv", delimiter = ';', nullValues = "-")
	void readsTheLastDayThatKeepsAPromise(LocalDate said, String term, @Nullable LocalDate last, TermRule rule) {
		TermReading reading = this.reader.read(term, said);
		assertThat(reading.last()).as(term).isEqualTo(last);
		assertThat(reading.rule()).as(term).isEqualTo(rule);
	}

	/** Written before the reader was; how many were right at first is in the decision. */
	@ParameterizedTest
	@CsvFileSource(resources = "/dossier/terms-set-apart.csv", delimiter = ';', nullValues = "-")
	void readsTermsThatWereSetApart(LocalDate said, String term, @Nullable LocalDate last) {
		assertThat(this.reader.read(term, said).last()).as(term).isEqualTo(last);
	}

	@Test
	void saysWhichWordsItRestsOn() {
		assertThat(this.reader.read("Voorafgaand aan de NAVO-top in Den Haag", SAID).about()).isEqualTo("navo-top");
		assertThat(this.reader.read("Vóór de zomer", SAID).about()).isEqualTo("zomer");
	}

	@Test
	void namesNoDayWhereTheCalendarEnds() {
		TermReader knowsNothing = new TermReader(new TermCalendar(java.util.List.of(), java.util.List.of()));
		assertThat(knowsNothing.read("voor het zomerreces", SAID).last()).isNull();
		assertThat(knowsNothing.read("na de zomer", SAID).last()).isNull();
		assertThat(knowsNothing.read("voorafgaand aan de NAVO-top", SAID).last()).isNull();
		assertThat(this.reader.read("voor het zomerreces", LocalDate.of(2026, 2, 1)).last()).isNull();
	}

	/** Nobody is late before the promise's own term, whatever the words are. */
	@ParameterizedTest
	@ValueSource(strings = { "2025-05-08", "2025-12-30" })
	void neverEndsBeforeTheDayOfThePromise(LocalDate said) {
		String[] words = { "voor", "na", "binnen", "over", "drie", "een", "weken", "maand", "het", "de", "zomer",
				"zomerreces", "reces", "juni", "mei", "12", "2025", "2026", "uiterlijk", "begin", "eind", "van",
				"NAVO-top", "kwartaal", "eerste", "najaar", "jaar", "dit", "volgend", "week", "Q3", "op", "in", "tot",
				"of", "vrijdag", "jan", "kerst", "aankomend", "aanstaande", "53" };
		Random random = new Random(13);
		for (int round = 0; round < 20_000; round++) {
			String term = random.ints(1 + random.nextInt(7), 0, words.length)
				.mapToObj((word) -> words[word])
				.collect(Collectors.joining(" "));
			LocalDate last = this.reader.read(term, said).last();
			if (last != null && !term.contains("2025") && !term.contains("weken voor") && !term.contains("maand voor")
					&& !term.contains("week voor") && !term.contains("jaar voor") && !term.contains("kwartaal voor")
					&& !term.contains(" tot")) {
				assertThat(last).as(term).isAfterOrEqualTo(said);
			}
		}
	}

	@Test
	void readsLongNonsenseInNoTime() {
		String nonsense = "voor de raad van de ".repeat(60);
		assertThat(CompletableFuture.supplyAsync(() -> this.reader.read(nonsense + "juni", SAID)))
			.succeedsWithin(Duration.ofSeconds(2));
		assertThat(CompletableFuture.supplyAsync(() -> this.reader.read("een ".repeat(500), SAID)))
			.succeedsWithin(Duration.ofSeconds(2));
	}

	@Test
	void refusesAnEntryThatEndsBeforeItBegins() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new TermCalendar.Entry(java.util.List.of("reces"), SAID, SAID.minusDays(1)));
	}

}
