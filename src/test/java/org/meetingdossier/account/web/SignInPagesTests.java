package org.meetingdossier.account.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.web.session.FormTokens;
import org.meetingdossier.account.web.session.SessionCookie;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class SignInPagesTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private SettableClock clock;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Environment environment;

	private final String username = "els-" + UUID.randomUUID();

	private UUID person = UUID.randomUUID();

	@BeforeEach
	void addSomebody() {
		this.person = this.people.add(this.username, details(Level.DELEGATION)).id();
		this.passwords.change(this.person, PASSWORD);
	}

	@Test
	void letsInWhoKnowsTheirPassword() {
		Visitor visitor = visitor();
		HttpResponse<String> answer = visitor.signIn(this.username, PASSWORD);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(visitor.page("/account").select("dd").eachText()).contains("Els Visser", "Lezer", "Delegatie");
	}

	@Test
	void doesNotMindCapitalsInAUsername() {
		assertThat(visitor().signIn(this.username.toUpperCase(Locale.ROOT), PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void keepsWhatWasTypedButThePasswordWhenItIsWrong() {
		HttpResponse<String> answer = visitor().signIn(this.username, "kievit-over-het-water");
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains(this.username, "horen niet bij elkaar").doesNotContain("over-het-water");
	}

	@Test
	void refusesAStrangerInTheSameWords() {
		assertThat(visitor().signIn("niemand", PASSWORD).body()).contains("horen niet bij elkaar");
	}

	@Test
	void refusesWhoIsDisabled() {
		this.people.disable(this.person);
		assertThat(visitor().signIn(this.username, PASSWORD).statusCode()).isEqualTo(422);
	}

	@Test
	void goesOnWhereSomebodyWanted() {
		Visitor visitor = visitor();
		HttpResponse<String> sent = visitor.get("/account/password");
		assertThat(sent.headers().firstValue("Location")).hasValue("/sign-in?continue=%2Faccount%2Fpassword");
		HttpResponse<String> answer = visitor.submit("/sign-in?continue=%2Faccount%2Fpassword", "/sign-in",
				Map.of("username", this.username, "password", PASSWORD));
		assertThat(answer.headers().firstValue("Location")).hasValue("/account/password");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "javascript:x" })
	void doesNotGoOnElsewhere(String address) {
		Visitor visitor = visitor();
		HttpResponse<String> answer = visitor.submit("/sign-in", "/sign-in",
				Map.of("username", this.username, "password", PASSWORD, "continue", address));
		assertThat(answer.headers().firstValue("Location")).hasValue("/desk");
	}

	@Test
	void givesNobodyASessionOrACookieForReading() {
		Visitor visitor = visitor();
		int before = sessions();
		for (String address : new String[] { "/", "/meetings/ifmm-antalya-2025", "/documents/kst-28676-489",
				"/meetings/unknown", "/css/base.css", "/account" }) {
			assertThat(visitor.get(address).headers().allValues("Set-Cookie")).as(address).isEmpty();
		}
		visitor.get("/sign-in");
		assertThat(visitor.cookieNames()).containsExactly(FormTokens.NAME);
		assertThat(sessions()).isEqualTo(before);
	}

	@Test
	void makesANewSessionAtSignIn() {
		Visitor visitor = visitor();
		visitor.signIn(this.username, PASSWORD);
		String first = visitor.cookie(SessionCookie.NAME);
		visitor.submit("/account", "/account/sign-out", Map.of());
		visitor.signIn(this.username, PASSWORD);
		assertThat(visitor.cookie(SessionCookie.NAME)).isNotEmpty().isNotEqualTo(first);
	}

	@Test
	void namesASessionByChanceAlone() {
		Set<String> names = Stream.generate(this::signedIn)
			.limit(5)
			.map((visitor) -> new String(Base64.getDecoder().decode(visitor.cookie(SessionCookie.NAME)),
					StandardCharsets.UTF_8))
			.collect(Collectors.toSet());
		assertThat(names).hasSize(5).allSatisfy((name) -> {
			assertThat(name).hasSize(36).doesNotMatch("[0-9a-f-]*");
			assertThat(Base64.getUrlDecoder().decode(name)).as("216 bits").hasSize(27);
		});
	}

	@Test
	void endsTheSessionAtSignOut() {
		Visitor visitor = visitor();
		visitor.signIn(this.username, PASSWORD);
		String session = visitor.cookie(SessionCookie.NAME);
		visitor.submit("/account", "/account/sign-out", Map.of());
		assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
		assertThat(visitor.sending("Cookie", SessionCookie.NAME + "=" + session).get("/account").statusCode())
			.isEqualTo(302);
	}

	@Test
	void endsTheSessionsOfWhoIsDisabled() {
		Visitor visitor = signedIn();
		this.people.disable(this.person);
		assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
	}

	@Test
	void endsTheSessionsOfWhoseClearanceChanges() {
		Visitor visitor = signedIn();
		this.people.change(this.person, details(Level.PUBLIC));
		assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
	}

	@Test
	void endsAllSessionsWhenAPasswordIsChanged() {
		Visitor here = signedIn();
		Visitor elsewhere = signedIn();
		HttpResponse<String> answer = here.submit("/account/password", "/account/password",
				Map.of("current", PASSWORD, "password", "grutto-in-het-lange-gras"));
		assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in?after=password");
		assertThat(here.get("/account").statusCode()).isEqualTo(302);
		assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
		assertThat(visitor().signIn(this.username, "grutto-in-het-lange-gras").statusCode()).isEqualTo(302);
	}

	@Test
	void asksForTheCurrentPasswordBeforeAnother() {
		HttpResponse<String> answer = signedIn().submit("/account/password", "/account/password",
				Map.of("current", "niet-mijn-wachtwoord", "password", "grutto-in-het-lange-gras"));
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("niet uw huidige wachtwoord");
	}

	@Test
	void endsASessionTwelveHoursAfterTheSignInHoweverBusyItIs() {
		Visitor visitor = signedIn();
		for (int hour = 1; hour <= 11; hour++) {
			this.clock.pass(Duration.ofHours(1));
			assertThat(visitor.get("/account").statusCode()).as("after %d hours", hour).isEqualTo(200);
		}
		this.clock.pass(Duration.ofMinutes(59));
		assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
		this.clock.pass(Duration.ofMinutes(1));
		assertThat(visitor.get("/account").headers().firstValue("Location"))
			.hasValue("/sign-in?continue=%2Faccount&after=time");
		assertThat(visitor.get("/meetings/ifmm-antalya-2025").statusCode()).as("and reads on as anybody")
			.isEqualTo(200);
		assertThat(visitor.page("/sign-in?after=time").select("[role=status]").text()).contains("na 12 uur",
				"na 8 uur zonder activiteit");
		assertThat(visitor.signIn(this.username, PASSWORD).statusCode()).isEqualTo(302);
		assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
	}

	@Test
	void takesAwayWhatOnlyTheSignedInSeeWhenASessionIsOver() {
		Visitor visitor = signedIn();
		this.clock.pass(Duration.ofHours(12));
		assertThat(visitor.get("/meetings").headers().firstValue("Cache-Control")).isPresent();
		assertThat(this.jdbc.queryForList("select 1 from spring_session where principal_name = ?", this.username))
			.isEmpty();
	}

	@Test
	void endsASessionOfWhichTheStartIsNotKnown() {
		Visitor visitor = signedIn();
		this.jdbc.update("delete from spring_session_attributes where attribute_name = 'signed-in-at'");
		assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
	}

	@Test
	void saysBeforehandHowLongASessionLasts() {
		assertThat(visitor().page("/sign-in").select("main").text()).contains("ten hoogste 12 uur ingelogd",
				"8 uur als u niets doet");
		assertThat(visitor().page("/sign-in?lang=en").select("main").text()).contains("at most 12 hours");
	}

	@Test
	void refusesAFormWithoutItsToken() {
		HttpResponse<String> answer = visitor().post("/sign-in",
				Map.of("username", this.username, "password", PASSWORD));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("Er is niets opgeslagen");
	}

	private Visitor signedIn() {
		Visitor visitor = visitor();
		visitor.signIn(this.username, PASSWORD);
		assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
		return visitor;
	}

	private Visitor visitor() {
		return Visitor.of(this.environment);
	}

	private int sessions() {
		Integer count = this.jdbc.queryForObject("select count(*) from spring_session", Integer.class);
		return (count != null) ? count : -1;
	}

	private static PersonDetails details(Level clearance) {
		return new PersonDetails("Els Visser", Set.of(Role.READER), clearance);
	}

}
