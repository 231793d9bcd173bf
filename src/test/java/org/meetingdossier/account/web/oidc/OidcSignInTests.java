package org.meetingdossier.account.web.oidc;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.OidcServer;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.account.web.session.SessionCookie;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class OidcSignInTests {

	private static final OidcServer PROVIDER = new OidcServer();

	@Autowired
	private People people;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Environment environment;

	private final String subject = UUID.randomUUID().toString();

	private final String username = "noor-" + this.subject;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry properties) {
		PROVIDER.settings(properties);
	}

	@AfterAll
	static void stop() {
		PROVIDER.close();
	}

	@Test
	void offersTheProviderByALink() {
		assertThat(visitor().page("/sign-in?continue=%2Fmeetings").select("a[href^=/oauth2]")).singleElement()
			.satisfies((link) -> {
				assertThat(link.text()).isEqualTo("Log in met het ministerie");
				assertThat(link.attr("href")).isEqualTo("/oauth2/authorization/ministry?continue=/meetings");
			});
	}

	@Test
	void letsInWhomTheProviderKnowsWithTheirRolesAndClearance() {
		Visitor visitor = visitor();
		HttpResponse<String> answer = signIn(visitor, claims(List.of("Clerk", "reader", "finance"), "delegation"));
		assertThat(answer.headers().firstValue("Location")).hasValue("/meetings");
		assertThat(visitor.page("/account").select("dd").eachText()).contains("Noor de Wit", this.username,
				"Lezer, Griffier", "Delegatie");
		assertThat(visitor.page("/account").select("a[href=/account/password]")).isEmpty();
		assertThat(person().external()).isTrue();
	}

	@Test
	void givesNobodyMoreThanTheProviderSays() {
		signIn(visitor(), Map.of("sub", this.subject, "preferred_username", this.username));
		assertThat(person().details()).isEqualTo(new PersonDetails(this.username, Set.of(), Level.PUBLIC));
	}

	@Test
	void followsTheProviderAtEachSignInAndEndsWhatWasBefore() {
		Visitor before = visitor();
		signIn(before, claims(List.of("EDITOR"), "CONFIDENTIAL"));
		Visitor after = visitor();
		signIn(after, claims(List.of("READER"), "PUBLIC"));
		assertThat(person().details()).isEqualTo(new PersonDetails("Noor de Wit", Set.of(Role.READER), Level.PUBLIC));
		assertThat(before.get("/account").statusCode()).isEqualTo(302);
		assertThat(after.get("/account").statusCode()).isEqualTo(200);
	}

	@Test
	void refusesSomebodyElsesUsername() {
		this.people.add(this.username, new PersonDetails("Een ander", Set.of(Role.ADMIN), Level.CONFIDENTIAL));
		Visitor visitor = visitor();
		HttpResponse<String> answer = signIn(visitor, claims(List.of("READER"), "PUBLIC"));
		assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in?refused=username");
		assertThat(visitor.get("/sign-in?refused=username").body()).contains("al een ander account");
		assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
	}

	@Test
	void refusesTheNameOfWhoActsWhenNoPersonDoes() {
		Visitor visitor = visitor();
		HttpResponse<String> answer = signIn(visitor, Map.of("sub", this.subject, "preferred_username", "System"));
		assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in?refused=reserved");
		assertThat(visitor.get("/sign-in?refused=reserved").body()).contains("voor Meeting Dossier zelf");
	}

	@Test
	void refusesWhoIsDisabledHere() {
		signIn(visitor(), claims(List.of("READER"), "PUBLIC"));
		this.people.disable(person().id());
		HttpResponse<String> answer = signIn(visitor(), claims(List.of("READER"), "PUBLIC"));
		assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in?refused=disabled");
	}

	@Test
	void refusesAnAnswerThatNobodyAskedFor() {
		HttpResponse<String> answer = visitor().get("/login/oauth2/code/ministry?code=letmein&state=forged");
		assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in?refused=provider");
	}

	@Test
	void refusesATokenThatTheProviderDidNotSign() {
		PROVIDER.forge();
		HttpResponse<String> answer = signIn(visitor(), claims(List.of("ADMIN"), "CONFIDENTIAL"));
		PROVIDER.repent();
		assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in?refused=provider");
		assertThat(this.people.list()).noneMatch((person) -> person.username().equals(this.username));
	}

	@Test
	void writesNothingInTheLogThatBeginsALineOfItsOwn(CapturedOutput output) {
		Visitor visitor = visitor();
		String sent = visitor.get("/oauth2/authorization/ministry").headers().firstValue("Location").orElseThrow();
		String state = UriComponentsBuilder.fromUriString(sent).build().getQueryParams().getFirst("state");
		visitor.get("/login/oauth2/code/ministry?error=x&error_description=a%0d%0aINFO%20els%20is%20beheerder&state="
				+ state);
		assertThat(output).contains("The identity provider let nobody in")
			.contains("INFO els is beheerder")
			.doesNotContain("\nINFO els is beheerder");
	}

	@Test
	void makesANewSessionAndKeepsNoTokenInIt() {
		Visitor visitor = visitor();
		visitor.get("/oauth2/authorization/ministry");
		String before = visitor.cookie(SessionCookie.NAME);
		signIn(visitor, claims(List.of("READER"), "PUBLIC"));
		assertThat(visitor.cookie(SessionCookie.NAME)).isNotEqualTo(before);
		assertThat(this.jdbc.queryForList(
				"""
						select attribute_name from spring_session_attributes join spring_session on primary_id = session_primary_id
						where principal_name = ?""",
				String.class, this.username))
			.containsExactlyInAnyOrder("SPRING_SECURITY_CONTEXT", "signed-in-at");
	}

	private Map<String, Object> claims(List<String> groups, String clearance) {
		return new HashMap<>(Map.of("sub", this.subject, "preferred_username", this.username, "name", "Noor de Wit",
				"groups", groups, "clearance", clearance));
	}

	private HttpResponse<String> signIn(Visitor visitor, Map<String, Object> claims) {
		PROVIDER.knows(claims);
		HttpResponse<String> toProvider = visitor.get("/oauth2/authorization/ministry?continue=/meetings");
		HttpResponse<String> back = visitor.get(toProvider.headers().firstValue("Location").orElseThrow());
		return visitor.get(back.headers().firstValue("Location").orElseThrow());
	}

	private PersonSummary person() {
		return this.people.list()
			.stream()
			.filter((person) -> person.username().equals(this.username))
			.findFirst()
			.orElseThrow();
	}

	private Visitor visitor() {
		return Visitor.of(this.environment);
	}

}
