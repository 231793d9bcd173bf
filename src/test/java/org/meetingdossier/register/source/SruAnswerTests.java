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

class SruAnswerTests {

	private static final String HEAD = "<searchRetrieveResponse xmlns=\"http://docs.oasis-open.org/ns/search-ws/sruResponse\">";

	@Test
	void readsADocument() throws IOException {
		DocumentFacts motion = Reading.facts(Reading.all(new SruAnswer(Reading.file("sru.xml")))).get(0);
		assertThat(motion.id()).hasToString("kst-37020-IX-40");
		assertThat(motion.title()).isEqualTo("Motie van de leden Dassen en Stultiens over een SER-advies");
		assertThat(motion.dossierTitle()).startsWith("Vaststelling van de begrotingsstaat");
		assertThat(motion.kind()).isEqualTo("Motie");
		assertThat(motion.authors()).containsExactly(new RegisteredAuthor("L.A.J.M. Dassen", null),
				new RegisteredAuthor("L.C.J. Stultiens", null));
		assertThat(motion.chamber()).isEqualTo(Chamber.TWEEDE_KAMER);
		assertThat(motion.session()).isEqualTo(new SessionYear(2026));
		assertThat(motion.date()).isEqualTo(LocalDate.of(2026, 10, 1));
	}

	@Test
	void readsTheOthersBesideARecordWithoutAnId() throws IOException {
		List<SourceRecord> records = Reading.all(new SruAnswer(Reading.file("sru.xml")));
		assertThat(records).filteredOn((record) -> record.finding() != null)
			.extracting((record) -> record.number() + " " + Objects.requireNonNull(record.finding()).code())
			.containsExactly("2 " + Code.MALFORMED_ID);
		DocumentFacts letter = Reading.facts(records).get(1);
		assertThat(letter.id()).hasToString("kst-36410-B");
		assertThat(letter.chamber()).isEqualTo(Chamber.EERSTE_KAMER);
		assertThat(letter.date()).isEqualTo(LocalDate.of(2023, 12, 5));
	}

	@Test
	void passesADiagnosticOnInsteadOfNoRecords() {
		String answer = HEAD
				+ """
						<version>2.0</version><diagnostics><ns3:diagnostic xmlns:ns3="http://docs.oasis-open.org/ns/search-ws/diagnostic">
						<ns3:uri>info:srw/diagnostic/1/10</ns3:uri><ns3:message>Query syntax error</ns3:message></ns3:diagnostic></diagnostics></searchRetrieveResponse>""";
		assertThatExceptionOfType(DiagnosticException.class)
			.isThrownBy(() -> Reading.all(new SruAnswer(Reading.text(answer))))
			.satisfies((diagnostic) -> assertThat(diagnostic.words()).isEqualTo("Query syntax error"));
	}

	@Test
	void readsAnAnswerWithoutRecords() {
		assertThat(Reading
			.all(new SruAnswer(Reading.text(HEAD + "<numberOfRecords>0</numberOfRecords></searchRetrieveResponse>"))))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<html></html>", "<searchRetrieveResponse><records><record><a>x", "{}" })
	void refusesWhatIsNoAnswer(String text) {
		assertThatExceptionOfType(DamagedSourceException.class)
			.isThrownBy(() -> Reading.all(new SruAnswer(Reading.text(text))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
			"<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\">",
			"<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;\">]>" })
	void fetchesAndExpandsNothing(String declaration) {
		String answer = declaration + HEAD
				+ "<records><record><identifier>kst-1-1</identifier><title>&x;</title></record></records></searchRetrieveResponse>";
		assertThatExceptionOfType(DamagedSourceException.class)
			.isThrownBy(() -> Reading.all(new SruAnswer(Reading.text(answer))));
	}

	@Test
	void keepsNoMoreOfAValueThanATitleCanBe() {
		String answer = HEAD + "<records><record><identifier>kst-28676-499</identifier><title>" + "x".repeat(500_000)
				+ "</title></record></records></searchRetrieveResponse>";
		assertThat(Reading.all(new SruAnswer(Reading.text(answer)))).singleElement()
			.satisfies((record) -> assertThat(record.finding())
				.satisfies((finding) -> assertThat(finding.code()).isEqualTo(Code.VALUE_TOO_LONG)));
	}

}
