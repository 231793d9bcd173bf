package org.meetingdossier.check.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.check.run.CheckRuns;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.work.WaitingTurns;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a clerk sees while a register fails: that nothing was checked and since when, and
 * never that a paper is not in the register.
 */
@HouseTest
@TestPropertySource(properties = { "dossier.register.live.enabled=true", "dossier.register.live.attempts=1",
		"dossier.register.live.read-timeout=1s", "dossier.register.live.leave-alone-for=1ms",
		"dossier.register.live.requests-per-second=1000", "dossier.register.live.largest-answer=100KB" })
class LiveFaultPagesTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	private static final String TEXT = "Zie Kamerstuk 28676, nr. 99997.";

	/** The day on which both registers answered last: that of the clock. */
	private static final String SINCE = "Niet getoetst sinds 8 mei 2025: het register is nu niet bereikbaar.";

	private static final WireMockServer REGISTERS = new WireMockServer(WireMockConfiguration.options().dynamicPort());

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private CheckRuns runs;

	@Autowired
	private BeanFactory beans;

	@Autowired
	private Environment environment;

	private final String slug = "storing-" + UUID.randomUUID();

	private Visitor clerk;

	@DynamicPropertySource
	static void askTheRegistersOfTheTest(DynamicPropertyRegistry properties) {
		REGISTERS.start();
		properties.add("dossier.register.live.tweede-kamer.address", () -> REGISTERS.baseUrl() + "/OData/v5");
		properties.add("dossier.register.live.official-publications.address", () -> REGISTERS.baseUrl() + "/sru");
	}

	@AfterAll
	static void stop() {
		REGISTERS.stop();
	}

	@BeforeEach
	void arrive() throws IOException {
		REGISTERS.resetAll();
		REGISTERS.stubFor(
				WireMock.get(WireMock.urlPathEqualTo("/OData/v5/$metadata")).willReturn(xml(file("metadata-v5.xml"))));
		house(json("{\"value\":[]}"));
		publications(xml(file("publication-none.xml")));
		String username = "sanne-" + UUID.randomUUID();
		PersonDetails details = new PersonDetails("Sanne", Set.of(Role.CLERK), Level.PUBLIC);
		this.passwords.change(this.people.add(username, details).id(), PASSWORD);
		this.clerk = Visitor.of(this.environment);
		assertThat(this.clerk.signIn(username, PASSWORD).statusCode()).isEqualTo(302);
		Dossier dossier = DossierBuilder.aDossier().at(this.slug).introducedBy(TEXT).build();
		this.dossiers.publish(dossier.id(), this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw"),
				"auteur", null);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("faults")
	void saysThatNothingWasCheckedAndSinceWhen(String fault, ResponseDefinitionBuilder house,
			ResponseDefinitionBuilder publications) {
		assertThat(aTextOf()).as("both answer").contains("Niet in het register");
		house(house);
		publications(publications);
		assertThat(aTextOf()).contains(SINCE).doesNotContain("Niet in het register");
		checkAgain();
		assertThat(worklist()).contains(SINCE).doesNotContain("Niet in het register");
		assertThat(Visitor.of(this.environment).page("/meetings/" + this.slug + "/references").text()).contains(SINCE)
			.doesNotContain("Niet in het register");
	}

	static Stream<Arguments> faults() throws IOException {
		ResponseDefinitionBuilder silent = json("{\"value\":[]}");
		return Stream.of(both("500", WireMock.serverError()), both("429", WireMock.status(429)),
				Arguments.of("truncated", json("{\"value\":[{\"Id\":"), xml("<searchRetrieveResponse><records>")),
				Arguments.of("diagnostic", silent, xml(file("diagnostic.xml"))),
				both("an error page", WireMock.ok("<html>Onderhoud</html>").withHeader("Content-Type", "text/html")),
				both("reset", WireMock.aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
				Arguments.of("too slow", silent, xml(file("publication-none.xml")).withFixedDelay(1500)),
				Arguments.of("huge", json("[" + " ".repeat(200_000) + "]"), xml(file("publication-none.xml"))));
	}

	@ParameterizedTest
	@MethodSource("nothing")
	void saysThatAPaperIsNotThereWhenBothRegistersSaySo(ResponseDefinitionBuilder house) {
		house(house);
		assertThat(aTextOf()).contains("Niet in het register").doesNotContain("Niet getoetst");
		checkAgain();
		assertThat(worklist()).contains("Niet in het register").doesNotContain("Niet getoetst sinds");
	}

	static Stream<ResponseDefinitionBuilder> nothing() {
		return Stream.of(json("{\"value\":[]}"), json("""
				{"value":[{"Id":null,"Soort":null,"Nummer":null,"Ondernummer":null,"Kamerstukdossier":[]}]}"""));
	}

	private String aTextOf() {
		return Jsoup.parse(this.clerk.post("/check", Map.of("text", TEXT)).body()).select(".letter-card").text();
	}

	private void checkAgain() {
		this.runs.start(new SignedInPerson(UUID.randomUUID(), "beheer", "Beheer", Set.of(Role.ADMIN), Level.PUBLIC));
		WaitingTurns.of(this.beans).take();
	}

	private String worklist() {
		return this.clerk.page("/references?state=ALL&meeting=" + this.slug).select(".work-row").text();
	}

	private static void house(ResponseDefinitionBuilder answer) {
		REGISTERS.stubFor(WireMock.get(WireMock.urlPathEqualTo("/OData/v5/Document")).willReturn(answer));
	}

	private static void publications(ResponseDefinitionBuilder answer) {
		REGISTERS.stubFor(WireMock.get(WireMock.urlPathEqualTo("/sru")).willReturn(answer));
	}

	private static Arguments both(String name, ResponseDefinitionBuilder answer) {
		return Arguments.of(name, answer, answer);
	}

	private static ResponseDefinitionBuilder json(String body) {
		return WireMock.okJson(body);
	}

	private static ResponseDefinitionBuilder xml(String body) {
		return WireMock.ok(body).withHeader("Content-Type", "text/xml;charset=UTF-8");
	}

	private static String file(String name) throws IOException {
		return new ClassPathResource("register/live/" + name).getContentAsString(StandardCharsets.UTF_8);
	}

}
