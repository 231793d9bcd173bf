package org.meetingdossier.register.live;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.register.RegisteredAuthor;
import org.meetingdossier.register.RegisteredDocument;

import static org.assertj.core.api.Assertions.assertThat;

class LiveRegisterTests {

	private static final OfficialId MOTION = OfficialId.parse("kst-37020-IX-40");

	private static final OfficialId LETTER = OfficialId.parse("kst-21501-02-2377");

	private static final OfficialId NATO = OfficialId.parse("kst-28676-489");

	private final Registers registers = Registers.silent();

	@AfterEach
	void close() {
		this.registers.close();
	}

	@Test
	void asksNobodyUnlessItIsTurnedOn() {
		LiveRegister off = this.registers.ask(false);
		assertThat(off.isOn()).isFalse();
		assertThat(off.ask(MOTION)).isEqualTo(new LiveAnswer.NotAsked());
		assertThat(this.registers.askedPublications()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "dossier/36600-V", "2025Z01234" })
	void asksNobodyForWhatNobodyHas(String id) {
		assertThat(this.registers.ask().ask(OfficialId.parse(id))).isEqualTo(new LiveAnswer.NotAsked());
	}

	@Test
	void findsAPublicationAndNamesTheAnswerAsItsSnapshot() {
		this.registers.publications(Registers.xml(Registers.file("publication.xml")));
		RegisteredDocument document = found(this.registers.ask().ask(MOTION));
		assertThat(document.id()).isEqualTo(MOTION);
		assertThat(document.title()).isEqualTo("Motie van de leden Dassen en Stultiens over een SER-advies");
		assertThat(document.kind()).isEqualTo("Motie");
		assertThat(document.date()).isEqualTo(LocalDate.of(2026, 10, 1));
		assertThat(document.snapshot().source()).isEqualTo(Registers.PUBLICATIONS);
		assertThat(document.snapshot().asOf()).isEqualTo(LocalDate.of(2025, 5, 8));
		assertThat(document.snapshot().sha256()).matches("[0-9a-f]{64}");
		assertThat(document.snapshot().rows()).isEqualTo(1);
		assertThat(this.registers.askedHouse()).as("what was found is not asked for again").isZero();
	}

	@Test
	void asksTheTweedeKamerInTheNamesOfVersion4() {
		this.registers.describe("metadata-v4.xml");
		this.registers.house(Registers.json(Registers.file("house-v4.json")));
		RegisteredDocument document = found(this.registers.ask().ask(LETTER));
		assertThat(document.title()).isEqualTo("Verslag Raad Algemene Zaken van 22 juni 2021");
		assertThat(document.authors())
			.containsExactly(new RegisteredAuthor("S.A.M. Kaag", "minister van Buitenlandse Zaken"));
		assertThat(document.snapshot().source()).isEqualTo(Registers.HOUSE);
		assertThat(this.registers.lastQuestion())
			.startsWith("/OData/v5/Document?$filter=Kamerstukdossier%2Fany%28d%3A%20d%2FNummer%20eq%2021501%29")
			.contains("Volgnummer%20eq%202377%20and%20Verwijderd%20eq%20false")
			.contains("&$expand=Kamerstukdossier%2CZaak%2CDocumentActor&$top=100");
	}

	@Test
	void asksTheTweedeKamerInTheNamesOfVersion5AndForItsNamesOnce() {
		this.registers.house(Registers.json(Registers.file("house-v5.json")));
		LiveRegister register = this.registers.ask();
		RegisteredDocument document = found(register.ask(NATO));
		assertThat(document.kind()).isEqualTo("Motie");
		assertThat(document.date()).isEqualTo(LocalDate.of(2025, 3, 26));
		assertThat(this.registers.lastQuestion()).contains("Ondernummer%20eq%20489")
			.contains("$expand=Kamerstukdossier%2CDocumentActor%2CHuidigeDocumentVersie");
		assertThat(register.ask(OfficialId.parse("kst-28676-488"))).isInstanceOf(LiveAnswer.Silent.class);
		assertThat(this.registers.asked("/OData/v5/$metadata")).isEqualTo(1);
	}

	@Test
	void findsAPaperByTheNumberOfTheDocument() {
		this.registers.house(Registers.json(Registers.file("house-v5.json")));
		RegisteredDocument document = found(this.registers.ask().ask(OfficialId.parse("2025D13276")));
		assertThat(document.id()).isEqualTo(NATO);
		assertThat(this.registers.lastQuestion()).contains("Nummer%20eq%20%272025D13276%27");
	}

	@Test
	void isSilentWhenBothAnswerAndNeitherKnowsThePaper() {
		assertThat(this.registers.ask().ask(MOTION)).isEqualTo(new LiveAnswer.Silent(FixedClockConfiguration.NOW));
	}

	@Test
	void doesNotTakeAnIdThatBeginsAlikeForTheOneAskedFor() {
		this.registers.publications(Registers.xml(Registers.file("publication.xml")));
		this.registers.house(Registers.json(Registers.file("house-v5.json")));
		assertThat(this.registers.ask().ask(OfficialId.parse("kst-37020-IX-4"))).isInstanceOf(LiveAnswer.Silent.class);
		assertThat(this.registers.ask().ask(OfficialId.parse("kst-28676-V-489"))).isInstanceOf(LiveAnswer.Silent.class);
	}

	@Test
	void doesNotTakeDeletedRowsForDocuments() {
		this.registers.house(Registers
			.json("""
					{"value":[{"Id":null,"Soort":null,"Nummer":null,"Ondernummer":null,"Kamerstukdossier":[]},
					{"Id":"b","Soort":"Motie","Nummer":"2025D20111","Ondernummer":489,"Verwijderd":true,"Kamerstukdossier":[{"Nummer":28676}]},
					{"Id":"c","Soort":"Bijlage","Nummer":"2025D20112","Ondernummer":-1,"Verwijderd":false,"Kamerstukdossier":[{"Nummer":28676}]}]}"""));
		assertThat(this.registers.ask().ask(NATO)).isInstanceOf(LiveAnswer.Silent.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "kst-37020-ix-40", "kst-37020-IX-40" })
	void triesCapitalsAndReprintsAndCorrections(String id) {
		String registered = id.equals(MOTION.value()) ? "kst-37020-IX-40-n1" : "kst-37020-IX-40";
		this.registers.publications('"' + registered + '"',
				Registers.xml(Registers.file("publication.xml").replace("kst-37020-IX-40<", registered + '<')));
		assertThat(found(this.registers.ask().ask(OfficialId.parse(id))).id().value()).isEqualTo(registered);
		assertThat(this.registers.askedPublications()).as("once as it is, once in all other forms").isEqualTo(2);
	}

	@Test
	void keepsAnAnswerForAQuarterOfAnHourAndSilenceNotAtAll() {
		this.registers.publications("\"kst-37020-IX-40\"", Registers.xml(Registers.file("publication.xml")));
		LiveRegister register = this.registers.ask();
		LiveAnswer first = register.ask(MOTION);
		this.registers.pass(Duration.ofMinutes(14));
		assertThat(register.ask(MOTION)).isSameAs(first);
		assertThat(this.registers.askedPublications()).isEqualTo(1);
		this.registers.pass(Duration.ofMinutes(2));
		assertThat(found(register.ask(MOTION)).snapshot()).isEqualTo(found(first).snapshot());
		assertThat(this.registers.askedPublications()).isEqualTo(2);

		assertThat(register.ask(NATO)).isInstanceOf(LiveAnswer.Silent.class);
		this.registers.house(Registers.json(Registers.file("house-v5.json")));
		assertThat(found(register.ask(NATO)).id()).isEqualTo(NATO);
	}

	@Test
	void goesOnWithTheNextPage() {
		this.registers
			.house(Registers.json("{\"value\":[],\"@odata.nextLink\":\"/OData/v5/Document?$skiptoken=abc def\"}"));
		this.registers.stub(WireMock.get(WireMock.urlPathEqualTo("/OData/v5/Document"))
			.withQueryParam("$skiptoken", WireMock.equalTo("abc def"))
			.willReturn(Registers.json(Registers.file("house-v5.json"))));
		assertThat(found(this.registers.ask().ask(NATO)).id()).isEqualTo(NATO);
		assertThat(this.registers.askedHouse()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://example.org/OData/v5/Document", "file:///etc/passwd", "//example.org/",
			"/OData/v5/Document" })
	void goesOnNeitherElsewhereNorForEver(String next) {
		this.registers.house(Registers.json("{\"value\":[],\"@odata.nextLink\":\"" + next + "\"}"));
		assertThat(trouble(this.registers.ask().ask(NATO))).isEqualTo(Trouble.NOT_UNDERSTOOD);
		assertThat(this.registers.askedHouse()).isLessThanOrEqualTo(10);
	}

	/** Whether the garbage or the end of the connection is seen first is chance. */
	@Test
	void takesGarbageBehindTheStatusForNoAnswer() {
		this.registers.publications(Registers.xml("").withFault(Fault.MALFORMED_RESPONSE_CHUNK));
		LiveAnswer answer = this.registers.ask().ask(OfficialId.parse("stb-2024-12"));
		assertThat(trouble(answer)).isIn(Trouble.NOT_UNDERSTOOD, Trouble.NO_ANSWER);
		assertThat(this.registers.askedPublications()).isBetween(1, 3);
	}

	@ParameterizedTest(name = "{1}: {0}")
	@MethodSource("faults")
	void neverTakesAFaultForSilence(Trouble trouble, String what, UnaryOperator<ResponseDefinitionBuilder> fault) {
		this.registers.publications(fault.apply(Registers.xml("")));
		LiveAnswer publication = this.registers.ask().ask(OfficialId.parse("stb-2024-12"));
		assertThat(publication).as(what).isEqualTo(new LiveAnswer.Unreachable(Registers.PUBLICATIONS, trouble, null));
		assertThat(this.registers.askedPublications()).isEqualTo(trouble.isPassing() ? 3 : 1);

		this.registers.house(fault.apply(Registers.json("")));
		assertThat(trouble(this.registers.ask().ask(OfficialId.parse("2025D13276")))).as(what).isEqualTo(trouble);
	}

	static Stream<Arguments> faults() {
		return Stream.of(fault(Trouble.FAILED, "500", (answer) -> answer.withStatus(500)),
				fault(Trouble.FAILED, "502", (answer) -> answer.withStatus(502)),
				fault(Trouble.TOO_BUSY, "429", (answer) -> answer.withStatus(429)),
				fault(Trouble.TOO_BUSY, "503", (answer) -> answer.withStatus(503)),
				fault(Trouble.NOT_UNDERSTOOD, "400", (answer) -> answer.withStatus(400)),
				fault(Trouble.NOT_UNDERSTOOD, "redirect",
						(answer) -> answer.withStatus(302).withHeader("Location", "http://example.org/")),
				fault(Trouble.NOT_UNDERSTOOD, "wrong type",
						(answer) -> WireMock.ok("<html>Onderhoud</html>").withHeader("Content-Type", "text/html")),
				fault(Trouble.NOT_UNDERSTOOD, "no type", (answer) -> WireMock.ok("{\"value\":[]}")),
				fault(Trouble.NOT_UNDERSTOOD, "empty body", (answer) -> answer),
				fault(Trouble.NOT_UNDERSTOOD, "cut off XML",
						(answer) -> answer.withBody("<searchRetrieveResponse><records>")),
				fault(Trouble.NOT_UNDERSTOOD, "cut off JSON", (answer) -> answer.withBody("{\"value\":[{\"Id\":")),
				fault(Trouble.NOT_UNDERSTOOD, "other XML", (answer) -> answer.withBody("<html>Onderhoud</html>")),
				fault(Trouble.NOT_UNDERSTOOD, "other JSON", (answer) -> answer.withBody("{\"melding\":\"Onderhoud\"}")),
				fault(Trouble.NOT_UNDERSTOOD, "an error",
						(answer) -> answer.withBody("{\"error\":{\"message\":\"no\"}}")),
				fault(Trouble.NOT_UNDERSTOOD, "huge", (answer) -> answer.withBody("[" + " ".repeat(200_000) + "]")),
				fault(Trouble.NO_ANSWER, "reset", (answer) -> answer.withFault(Fault.CONNECTION_RESET_BY_PEER)),
				fault(Trouble.NO_ANSWER, "nothing", (answer) -> answer.withFault(Fault.EMPTY_RESPONSE)),
				fault(Trouble.NO_ANSWER, "garbage", (answer) -> answer.withFault(Fault.RANDOM_DATA_THEN_CLOSE)));
	}

	private static Arguments fault(Trouble trouble, String what, UnaryOperator<ResponseDefinitionBuilder> fault) {
		return Arguments.of(trouble, what, fault);
	}

	@Test
	void takesAnAnswerThatBreaksOffForNoAnswer() {
		this.registers.breakOff();
		assertThat(trouble(this.registers.ask().ask(OfficialId.parse("stb-2024-12")))).isEqualTo(Trouble.NO_ANSWER);
	}

	@Test
	void doesNotWaitForEver() {
		this.registers.publications(Registers.xml(Registers.file("publication.xml")).withFixedDelay(2500));
		assertThat(trouble(this.registers.ask().ask(OfficialId.parse("stb-2024-12")))).isEqualTo(Trouble.NO_ANSWER);
	}

	@Test
	void takesADiagnosticForAFaultAndNotForSilence() {
		this.registers.publications(Registers.xml(Registers.file("diagnostic.xml")));
		assertThat(trouble(this.registers.ask().ask(MOTION))).isEqualTo(Trouble.NOT_UNDERSTOOD);
	}

	@Test
	void takesARecordThatCannotBeReadForAFaultAndNotForSilence() {
		this.registers.house(Registers
			.json("""
					{"value":[{"Id":"a","Soort":"Motie","Nummer":"2025D13276","Ondernummer":489,"Datum":"gisteren","Kamerstukdossier":[{"Nummer":28676}]}]}"""));
		assertThat(trouble(this.registers.ask().ask(NATO))).isEqualTo(Trouble.NOT_UNDERSTOOD);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "<Edmx/>", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><Edmx>&b;</Edmx>", "<Edmx>" })
	void doesNotGuessTheNamesOfTheTweedeKamer(String metadata) {
		this.registers
			.stub(WireMock.get(WireMock.urlPathEqualTo("/OData/v5/$metadata")).willReturn(Registers.xml(metadata)));
		assertThat(trouble(this.registers.ask().ask(NATO))).isEqualTo(Trouble.NOT_UNDERSTOOD);
		assertThat(this.registers.askedHouse()).isZero();
	}

	@Test
	void findsInOneRegisterWhatTheOtherCannotTell() {
		this.registers.publications(WireMock.serverError());
		this.registers.house(Registers.json(Registers.file("house-v5.json")));
		assertThat(found(this.registers.ask().ask(NATO)).id()).isEqualTo(NATO);
	}

	@Test
	void isNotSilentAsLongAsOneRegisterDidNotAnswer() {
		this.registers.house(WireMock.serverError());
		assertThat(this.registers.ask().ask(NATO))
			.isEqualTo(new LiveAnswer.Unreachable(Registers.HOUSE, Trouble.FAILED, FixedClockConfiguration.NOW));
	}

	@Test
	void saysWhenARegisterAnsweredLast() {
		LiveRegister register = this.registers.ask();
		register.ask(MOTION);
		this.registers.pass(Duration.ofHours(2));
		this.registers.publications(WireMock.serverError());
		assertThat(register.ask(MOTION))
			.isEqualTo(new LiveAnswer.Unreachable(Registers.PUBLICATIONS, Trouble.FAILED, FixedClockConfiguration.NOW));
	}

	@Test
	void asksAgainAfterSomethingPassing() {
		failing(WireMock.serverError());
		assertThat(found(this.registers.ask().ask(MOTION)).id()).isEqualTo(MOTION);
		assertThat(this.registers.askedPublications()).isEqualTo(2);
	}

	@Test
	void waitsAsLongAsARegisterAsks() {
		failing(WireMock.status(429).withHeader("Retry-After", "1"));
		long start = System.nanoTime();
		assertThat(found(this.registers.ask().ask(MOTION)).id()).isEqualTo(MOTION);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "120", "Thu, 8 May 2025 07:40:00 GMT" })
	void leavesARegisterAloneThatAsksForALongPause(String pause) {
		this.registers.publications(WireMock.status(429).withHeader("Retry-After", pause));
		LiveRegister register = this.registers.ask();
		assertThat(trouble(register.ask(MOTION))).isEqualTo(Trouble.TOO_BUSY);
		assertThat(trouble(register.ask(MOTION))).isEqualTo(Trouble.LEFT_ALONE);
		assertThat(this.registers.askedPublications()).isEqualTo(1);
	}

	@Test
	void leavesARegisterAloneThatKeepsFailing() {
		this.registers.publications(WireMock.serverError());
		LiveRegister register = this.registers.ask();
		OfficialId law = OfficialId.parse("stb-2024-12");
		assertThat(trouble(register.ask(law))).isEqualTo(Trouble.FAILED);
		assertThat(trouble(register.ask(law))).isIn(Trouble.FAILED, Trouble.LEFT_ALONE);
		assertThat(trouble(register.ask(law))).isEqualTo(Trouble.LEFT_ALONE);
		assertThat(this.registers.askedPublications()).isEqualTo(5);
		assertThat(register.ask(OfficialId.parse("2025D20112"))).as("the other register is still asked")
			.isInstanceOf(LiveAnswer.Silent.class);
	}

	@Test
	void doesNotAskMoreOftenThanIsPolite() {
		LiveRegister register = this.registers.limitedTo(1).ask();
		long start = System.nanoTime();
		for (int number = 1; number <= 3; number++) {
			register.ask(OfficialId.parse("stb-2024-" + number));
		}
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(1));
		assertThat(this.registers.askedPublications()).isEqualTo(3);
	}

	@Test
	void doesNotTakeItsOwnHurryForAFailureOfTheRegister() {
		LiveRegister register = this.registers.limitedTo(1).hurried().ask();
		List<LiveAnswer> answers = IntStream.rangeClosed(1, 20)
			.mapToObj((number) -> register.ask(OfficialId.parse("stb-2024-" + number)))
			.toList();
		assertThat(answers).filteredOn((answer) -> answer instanceof LiveAnswer.Unreachable)
			.isNotEmpty()
			.allSatisfy((answer) -> assertThat(trouble(answer)).isEqualTo(Trouble.LEFT_ALONE));
		Awaitility.await().until(() -> register.ask(OfficialId.parse("stb-2024-21")) instanceof LiveAnswer.Silent);
	}

	private void failing(ResponseDefinitionBuilder first) {
		this.registers.stub(WireMock.get(WireMock.urlPathEqualTo("/sru"))
			.inScenario("once")
			.whenScenarioStateIs(Scenario.STARTED)
			.willSetStateTo("better")
			.willReturn(first));
		this.registers.stub(WireMock.get(WireMock.urlPathEqualTo("/sru"))
			.inScenario("once")
			.whenScenarioStateIs("better")
			.willReturn(Registers.xml(Registers.file("publication.xml"))));
	}

	private static RegisteredDocument found(LiveAnswer answer) {
		assertThat(answer).isInstanceOf(LiveAnswer.Found.class);
		return ((LiveAnswer.Found) answer).document();
	}

	private static Trouble trouble(LiveAnswer answer) {
		assertThat(answer).isInstanceOf(LiveAnswer.Unreachable.class);
		return ((LiveAnswer.Unreachable) answer).trouble();
	}

}
