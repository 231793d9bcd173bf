package org.meetingdossier.account.web;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.OneTimeLinks;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class SetUpTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private OneTimeLinks links;

	@Autowired
	private SettableClock clock;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Environment environment;

	private final String username = "beheer-" + UUID.randomUUID();

	@BeforeEach
	void nobodyCanAdministerYet() {
		this.jdbc.update("update person set disabled = true");
	}

	@Test
	void makesTheFirstAdministrator() {
		String token = this.links.forSetUp();
		HttpResponse<String> answer = setUp(token, PASSWORD);
		assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in?after=set-up");
		Visitor admin = visitor();
		admin.signIn(this.username, PASSWORD);
		assertThat(admin.page("/account").select("dd").eachText()).contains("Beheerder", "Openbaar");
		assertThat(admin.get("/admin/people").statusCode()).isEqualTo(200);
	}

	@Test
	void saysAtTheSignInWhereTheLinkIsUntilThereIsAnAdministrator() {
		assertThat(visitor().page("/sign-in").select(".notice").text()).contains("nog geen beheerder",
				"laatste regels");
		setUp(this.links.forSetUp(), PASSWORD);
		assertThat(visitor().page("/sign-in").select(".notice")).isEmpty();
	}

	@Test
	void refusesTheLinkASecondTime() {
		String token = this.links.forSetUp();
		setUp(token, PASSWORD);
		HttpResponse<String> again = visitor().get("/set-up/" + token);
		assertThat(again.statusCode()).isEqualTo(404);
		assertThat(again.body()).contains("Deze link werkt niet of niet meer");
	}

	@Test
	void refusesTheLinkAfterAnHour() {
		String token = this.links.forSetUp();
		this.clock.pass(Duration.ofMinutes(59));
		assertThat(visitor().get("/set-up/" + token).statusCode()).isEqualTo(200);
		this.clock.pass(Duration.ofMinutes(1));
		assertThat(visitor().get("/set-up/" + token).statusCode()).isEqualTo(404);
	}

	@Test
	void refusesAnOldLinkOnceThereIsANewOne() {
		String first = this.links.forSetUp();
		this.links.forSetUp();
		assertThat(visitor().get("/set-up/" + first).statusCode()).isEqualTo(404);
	}

	@Test
	void refusesALinkThatNeverWas() {
		assertThat(visitor().get("/set-up/nonsense").statusCode()).isEqualTo(404);
		assertThat(visitor().get("/password/nonsense").statusCode()).isEqualTo(404);
	}

	@Test
	void saysWhatIsWrongWithAPasswordAndKeepsTheRest() {
		String token = this.links.forSetUp();
		HttpResponse<String> answer = setUp(token, "Welkom012345");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains(this.username, "De Beheerder", "Dit wachtwoord is te raden")
			.doesNotContain("Welkom012345");
		assertThat(setUp(token, "elf-teken-s").body()).contains("ten minste 12 tekens");
		assertThat(setUp(token, PASSWORD).statusCode()).as("a refused try does not use the link").isEqualTo(302);
	}

	private HttpResponse<String> setUp(String token, String password) {
		return visitor().submit("/set-up/" + token, "/set-up/" + token,
				Map.of("username", this.username, "name", "De Beheerder", "password", password));
	}

	private Visitor visitor() {
		return Visitor.of(this.environment);
	}

}
