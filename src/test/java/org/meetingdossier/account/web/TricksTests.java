package org.meetingdossier.account.web;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

import org.meetingdossier.account.ExternalPeople;
import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.web.session.FormTokens;
import org.meetingdossier.account.web.session.SessionCookie;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody tries who wants in, or wants others to do something for them.
 */
@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class TricksTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	/** What changes nothing needs no token. */
	private static final Set<String> WITHOUT_TOKEN = Set.of("/api/citations", "/api/check", "/api/intake", "/check");

	@Autowired
	private People people;

	@Autowired
	private ExternalPeople externalPeople;

	@Autowired
	private Passwords passwords;

	@Autowired
	private CountingEncoder encoder;

	@Autowired
	private Environment environment;

	private final String username = "els-" + UUID.randomUUID();

	private UUID person = UUID.randomUUID();

	@BeforeEach
	void addSomebodyWithEveryRole() {
		PersonDetails details = new PersonDetails("Els", Set.of(Role.values()), Level.CONFIDENTIAL);
		this.person = this.people.add(this.username, details).id();
		this.passwords.change(this.person, PASSWORD);
	}

	@Test
	void everyFormNeedsATokenOfItsOwnVisitor() {
		Visitor victim = signedIn();
		String stolen = visitor().page("/sign-in").select("input[name=_csrf]").attr("value");
		List<String> forms = ExpectedRoute.all()
			.stream()
			.filter((route) -> !route.reads() && !WITHOUT_TOKEN.contains(route.address()))
			.map(ExpectedRoute::addressOfNobody)
			.toList();
		assertThat(forms).hasSizeGreaterThanOrEqualTo(10).allSatisfy((form) -> {
			for (Map<String, String> fields : List.of(Map.<String, String>of(), Map.of("_csrf", ""),
					Map.of("_csrf", stolen))) {
				HttpResponse<String> answer = victim.post(form, fields);
				assertThat(answer.statusCode()).isEqualTo(403);
				assertThat(answer.body()).contains("Er is niets opgeslagen");
			}
		});
		assertThat(victim.get("/account").statusCode()).as("still signed in").isEqualTo(200);
	}

	@Test
	void nobodyIsGivenASessionThatSomebodyElseChose() {
		String chosen = Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes());
		Visitor victim = visitor();
		HttpResponse<String> page = victim.sending("Cookie", SessionCookie.NAME + "=" + chosen).get("/sign-in");
		String token = Jsoup.parse(page.body()).select("input[name=_csrf]").attr("value");
		String form = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
		HttpResponse<String> answer = victim.sending("Cookie", SessionCookie.NAME + "=" + chosen + "; " + form)
			.post("/sign-in", Map.of("username", this.username, "password", PASSWORD, "_csrf", token));
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().allValues("Set-Cookie")).noneMatch((cookie) -> cookie.contains(chosen));
		assertThat(visitor().sending("Cookie", SessionCookie.NAME + "=" + chosen).get("/account").statusCode())
			.isEqualTo(302);
	}

	@Test
	void aTokenFromBeforeTheSignInIsWorthNothingAfterIt() {
		Visitor visitor = visitor();
		String before = visitor.page("/sign-in").select("input[name=_csrf]").attr("value");
		String cookie = visitor.cookie(FormTokens.NAME);
		visitor.signIn(this.username, PASSWORD);
		assertThat(visitor.post("/account/sign-out", Map.of("_csrf", before)).statusCode()).isEqualTo(403);
		visitor.get("/account");
		assertThat(visitor.cookie(FormTokens.NAME)).isNotEmpty().isNotEqualTo(cookie);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/x\r\nSet-Cookie: a=b", "/x%0d%0aSet-Cookie:%20a=b", "/\tevil.example", "/%09/evil.example",
					"///evil.example", "/\\evil.example", "\\\\evil.example", "https:evil.example", "/{evil}",
					"//evil.example/%2e%2e", " //evil.example", "/.//evil.example", "/x?y=//evil.example", "?x", "" })
	void signingInLeadsNowhereElse(String address) {
		HttpResponse<String> answer = visitor().postWithToken("/sign-in",
				Map.of("username", this.username, "password", PASSWORD, "continue", address));
		assertThat(answer.statusCode()).isEqualTo(302);
		String location = answer.headers().firstValue("Location").orElseThrow();
		assertThat(answer.uri().resolve(location).getAuthority()).isEqualTo(answer.uri().getAuthority());
		assertThat(location).matches("/([^/\\\\].*)?");
		assertThat(answer.headers().allValues("Set-Cookie")).noneMatch((cookie) -> cookie.startsWith("a="));
	}

	@Test
	void aStrangerIsRefusedLikeAnybodyAndWithAsMuchWork() {
		this.externalPeople.signIn(UUID.randomUUID().toString(), "noor-" + this.username,
				new PersonDetails("Noor", Set.of(), Level.PUBLIC));
		String disabled = "piet-" + this.username;
		UUID shutOut = this.people.add(disabled, new PersonDetails("Piet", Set.of(), Level.PUBLIC)).id();
		this.passwords.change(shutOut, PASSWORD);
		this.people.disable(shutOut);
		String wrong = refusal(this.username, "kievit-over-het-water");
		assertThat(refusal("niemand-" + this.username, PASSWORD)).as("a stranger").isEqualTo(wrong);
		assertThat(refusal("noor-" + this.username, PASSWORD)).as("somebody without password").isEqualTo(wrong);
		assertThat(refusal(disabled, PASSWORD)).as("somebody disabled, with the right password").isEqualTo(wrong);
	}

	@Test
	void aLinkThatNeverWasAnswersLikeOneThatIsOver() {
		String never = visitor().get("/password/" + "x".repeat(43)).body();
		assertThat(never).contains("Deze link werkt niet of niet meer");
		assertThat(visitor().get("/set-up/" + "x".repeat(43)).statusCode()).isEqualTo(404);
	}

	@Test
	void whatAClientSaysOfProxiesIsNotBelievedWithoutOne() {
		Visitor liar = visitor().sending("X-Forwarded-Proto", "https")
			.sending("X-Forwarded-Host", "evil.example")
			.sending("Forwarded", "for=192.0.2.1;host=evil.example;proto=https");
		HttpResponse<String> page = liar.get("/sign-in");
		assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
		assertThat(page.body()).doesNotContain("evil.example");
		HttpResponse<String> sent = liar.get("/account");
		assertThat(sent.headers().firstValue("Location")).hasValue("/sign-in?continue=%2Faccount");
		Visitor guesser = visitor();
		for (int attempt = 1; attempt <= 5; attempt++) {
			guesser.sending("X-Forwarded-For", "192.0.2." + attempt).signIn(this.username, "geraden-wachtwoord");
			assertThat(visitor().sending("X-Forwarded-For", "192.0.2." + attempt)
				.signIn(this.username, "geraden-wachtwoord")
				.statusCode()).isIn(422, 429);
		}
		assertThat(visitor().sending("X-Forwarded-For", "192.0.2.9").signIn(this.username, PASSWORD).statusCode())
			.isEqualTo(429);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin;x/people", "//admin/people", "/admin//people", "/admin/./people",
			"/meetings/../admin/people", "/meetings/..;/admin/people", "/%61dmin/people", "/admin/%70eople",
			"/admin%2fpeople", "/%2561dmin/people", "/ADMIN/people", "/admin/people/", "/admin/people;jsessionid=x",
			"/admin/people.html", "/admin/people%20", "/admin/people%00", "/admin/people%0a", "/admin\\people",
			"/.//admin/people", "http://localhost/admin/people", "/admin/people?x=;", "/admin/people#x",
			"/actuator/health/../metrics", "/actuator/health/%2e%2e/metrics", "/actuator/health/..;/metrics",
			"/actuator/./metrics", "/error/../admin/people", "/css/../admin/people", "/css/%2e%2e/admin/people" })
	void noSpellingOfAnAddressGoesRoundTheGate(String address) {
		PersonDetails reader = new PersonDetails("Rie", Set.of(Role.READER), Level.PUBLIC);
		String name = "rie-" + UUID.randomUUID();
		this.passwords.change(this.people.add(name, reader).id(), PASSWORD);
		Visitor visitor = visitor();
		visitor.signIn(name, PASSWORD);
		for (String method : List.of("GET", "HEAD", "POST", "OPTIONS")) {
			for (String cookie : List.of("", "Cookie: dossier=" + visitor.cookie(SessionCookie.NAME) + "\r\n")) {
				String answer = Wire.send(this.environment,
						"%s %s HTTP/1.1\r\nHost: localhost\r\n%sConnection: close\r\n\r\n".formatted(method, address,
								cookie));
				assertThat(answer).as(method).matches("(?s)HTTP/1.1 (302|400|403|404) .*");
				assertThat(answer).doesNotContain("people-table", "\"names\"");
			}
		}
	}

	@Test
	void nothingIsChangedByAnotherMethod() {
		Visitor visitor = signedIn();
		for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE", "MOVE")) {
			String answer = Wire.send(this.environment,
					"%s /admin/people/%s/disable HTTP/1.1\r\nHost: localhost\r\nCookie: dossier=%s\r\nConnection: close\r\n\r\n"
						.formatted(method, this.person, visitor.cookie(SessionCookie.NAME)));
			assertThat(answer).as(method).matches("(?s)HTTP/1.1 (400|403|405) .*");
			assertThat(answer).doesNotContain(visitor.cookie(SessionCookie.NAME));
		}
		HttpResponse<String> overridden = visitor.sending("X-HTTP-Method-Override", "POST")
			.get("/admin/people/" + this.person + "/disable?_method=POST");
		assertThat(overridden.statusCode()).isIn(302, 404, 405);
		assertThat(this.people.find(this.person))
			.hasValueSatisfying((person) -> assertThat(person.disabled()).isFalse());
	}

	@Test
	void whatIsRefusedIsInTheLogWithWhoAskedForWhat(CapturedOutput output) {
		String name = "rie-" + UUID.randomUUID();
		PersonDetails reader = new PersonDetails("Rie", Set.of(Role.READER), Level.PUBLIC);
		this.passwords.change(this.people.add(name, reader).id(), PASSWORD);
		Visitor visitor = visitor();
		visitor.signIn(name, PASSWORD);
		visitor.get("/admin/people?x=%0aforged");
		assertThat(output).contains("GET /admin/people was refused to " + name + " from 127.0.0.1: no role for it");
		visitor.post("/account/sign-out", Map.of());
		assertThat(output)
			.contains("POST /account/sign-out was refused to " + name + " from 127.0.0.1: no token of ours");
		Visitor guesser = visitor();
		for (int attempt = 1; attempt <= 6; attempt++) {
			guesser.signIn(name, "geraden-wachtwoord");
		}
		assertThat(output).contains("Too many wrong tries to sign in from 127.0.0.1")
			.doesNotContain("geraden-wachtwoord", PASSWORD, visitor.cookie(SessionCookie.NAME), "\nforged");
	}

	@Test
	void whoAsksForHeadersOnlyMeetsTheSameGate() {
		Visitor anybody = visitor();
		assertThat(ExpectedRoute.all()).filteredOn(ExpectedRoute::reads)
			.filteredOn((route) -> !route.address().contains("oauth2"))
			.allSatisfy((route) -> {
				String answer = Wire.send(this.environment,
						"HEAD %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
							.formatted(route.addressOfNobody()));
				assertThat(answer).startsWith("HTTP/1.1 " + anybody.get(route.addressOfNobody()).statusCode() + " ");
				assertThat(answer).endsWith("\r\n\r\n");
			});
	}

	@Test
	void aFormThatIsTooBigIsRefusedAlsoWithoutItsLength() {
		Visitor visitor = signedIn();
		String big = "x".repeat(2_200_000);
		assertThat(ExpectedRoute.all()).filteredOn((route) -> !route.reads() && !route.address().startsWith("/api/"))
			.hasSizeGreaterThanOrEqualTo(10)
			.allSatisfy((route) -> {
				for (HttpResponse<String> answer : List.of(visitor.post(route.addressOfNobody(), Map.of("name", big)),
						visitor.postInPieces(route.addressOfNobody(), "name=" + big))) {
					assertThat(answer.statusCode()).isEqualTo(413);
					assertThat(answer.body()).contains("een formulier mag ten hoogste 2 MB groot zijn");
				}
			});
	}

	private String refusal(String name, String password) {
		Visitor visitor = visitor();
		String token = visitor.page("/sign-in").select("input[name=_csrf]").attr("value");
		int before = this.encoder.comparisons();
		HttpResponse<String> answer = visitor.post("/sign-in",
				Map.of("username", name, "password", password, "_csrf", token));
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(this.encoder.comparisons() - before).as("passwords compared").isEqualTo(1);
		return answer.body().replace(name, "").replaceAll("(?<=name=\"_csrf\" value=\")[^\"]*", "");
	}

	private Visitor signedIn() {
		Visitor visitor = visitor();
		assertThat(visitor.signIn(this.username, PASSWORD).statusCode()).isEqualTo(302);
		return visitor;
	}

	private Visitor visitor() {
		return Visitor.of(this.environment);
	}

}
