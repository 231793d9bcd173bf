package org.meetingdossier.register.source;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.SessionYear;
import org.meetingdossier.register.DocumentFacts;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.file.ImportFinding.Code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TweedeKamerPagesTests {

	@Test
	void readsADocumentWithTheNamesOfVersion4() throws IOException {
		DocumentFacts report = Reading.facts(Reading.all(new TweedeKamerPages(Reading.file("tweedekamer-v4.json"))))
			.get(0);
		assertThat(report.id()).hasToString("kst-21501-02-2377");
		assertThat(report.title()).isEqualTo("Verslag Raad Algemene Zaken van 22 juni 2021");
		assertThat(report.dossierTitle()).isEqualTo("Raad Algemene Zaken en Raad Buitenlandse Zaken");
		assertThat(report.kind()).isEqualTo("Brief regering");
		assertThat(report.documentNumber()).isEqualTo("2021D25732");
		assertThat(report.caseNumber()).isEqualTo("2021Z11900");
		assertThat(report.date()).isEqualTo(LocalDate.of(2021, 6, 25));
		assertThat(report.chamber()).isEqualTo(Chamber.TWEEDE_KAMER);
		assertThat(report.session()).isEqualTo(new SessionYear(2020));
		assertThat(report.authors())
			.containsExactly(new RegisteredAuthor("S.A.M. Kaag", "minister van Buitenlandse Zaken"));
	}

	@Test
	void readsSeveralPagesWithTheNamesOfVersion5() throws IOException {
		List<DocumentFacts> motions = Reading
			.facts(Reading.all(new TweedeKamerPages(Reading.file("tweedekamer-v5.json"))));
		assertThat(motions).extracting((motion) -> motion.id().value())
			.containsExactly("kst-28676-489", "kst-28676-503");
		assertThat(motions.get(0).authors()).extracting(RegisteredAuthor::name)
			.containsExactly("J.M. Paternotte", "K.P. Piri");
		assertThat(motions.get(0).documentNumber()).isEqualTo("2025D13276");
		assertThat(motions.get(0).chamber()).isEqualTo(Chamber.TWEEDE_KAMER);
	}

	@Test
	void takesTheNumberOfTheFirstDossierOfTheAnswerOrOfTheDocument() throws IOException {
		assertThat(Reading.facts(Reading.all(new TweedeKamerPages(Reading.file("tweedekamer-v4.json")))))
			.extracting((document) -> document.id().value())
			.containsExactly("kst-21501-02-2377", "kst-34158-12", "ah-tk-20242025-1244", "2025D20112");
	}

	@Test
	void readsTheDayInTheHague() throws IOException {
		assertThat(Reading.facts(Reading.all(new TweedeKamerPages(Reading.file("tweedekamer-v4.json")))).get(1).date())
			.isEqualTo(LocalDate.of(2016, 7, 4));
	}

	@Test
	void passesOverWhatWasDeletedAndTellsWhatIsWrong() throws IOException {
		List<SourceRecord> records = Reading.all(new TweedeKamerPages(Reading.file("tweedekamer-v4.json")));
		assertThat(records).filteredOn((record) -> record.facts() == null && record.finding() == null)
			.extracting(SourceRecord::number)
			.containsExactly(2, 3);
		assertThat(records).filteredOn((record) -> record.finding() != null)
			.extracting((record) -> record.number() + " " + Objects.requireNonNull(record.finding()).code())
			.containsExactly("7 " + Code.NO_ID, "8 " + Code.MALFORMED_DATE);
	}

	@Test
	void knowsWhereTheNextPageIs() throws IOException {
		TweedeKamerPages pages = new TweedeKamerPages(Reading.file("tweedekamer-v4.json"));
		Reading.all(pages);
		assertThat(pages.nextLink()).hasValueSatisfying((link) -> assertThat(link).endsWith("$skiptoken=abc"));
	}

	@Test
	void readsAPageWithoutRecords() {
		assertThat(Reading.all(new TweedeKamerPages(Reading.text("{\"value\":[]}")))).isEmpty();
	}

	@Test
	void givesTheRecordsBeforeTheTextBreaksOff() throws IOException {
		String text = new String(Reading.file("tweedekamer-v4.json").readAllBytes(),
				java.nio.charset.StandardCharsets.UTF_8);
		TweedeKamerPages pages = new TweedeKamerPages(Reading.text(text.substring(0, text.indexOf("2016D27371"))));
		assertThat(pages.next()).isNotNull();
		assertThat(pages.next()).isNotNull();
		assertThat(pages.next()).isNotNull();
		assertThatExceptionOfType(DamagedSourceException.class).isThrownBy(pages::next)
			.satisfies((damage) -> assertThat(damage.line()).isPositive());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{}", "[]", "{\"value\":3}", "{\"value\":[{]}", "<html/>" })
	void refusesWhatIsNoPage(String text) {
		assertThatExceptionOfType(DamagedSourceException.class)
			.isThrownBy(() -> Reading.all(new TweedeKamerPages(Reading.text(text))));
	}

	@Test
	void passesOnWhatTheRegisterSaysInsteadOfAnAnswer() {
		String error = "{\"error\":{\"code\":\"400\",\"message\":\"The limit of '100' for Top query has been exceeded.\"}}";
		assertThatExceptionOfType(DiagnosticException.class)
			.isThrownBy(() -> Reading.all(new TweedeKamerPages(Reading.text(error))))
			.satisfies((diagnostic) -> assertThat(diagnostic.words()).contains("limit of '100'"));
	}

	@Test
	void refusesNestingThatWouldExhaustTheStack() {
		assertThatExceptionOfType(DamagedSourceException.class).isThrownBy(
				() -> Reading.all(new TweedeKamerPages(Reading.text("{\"value\":[{\"a\":" + "[".repeat(10_000)))));
	}

}
