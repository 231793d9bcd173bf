package org.meetingdossier.account.web;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
@TestPropertySource(properties = "server.forward-headers-strategy=framework")
class HeadersTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	private static final Map<String, String> EVERYWHERE = Map.of("Content-Security-Policy",
			"default-src 'self'; worker-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
					+ "frame-ancestors 'none'",
			"X-Content-Type-Options", "nosniff", "Referrer-Policy", "same-origin", "Cross-Origin-Opener-Policy",
			"same-origin", "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Environment environment;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/meetings/ifmm-antalya-2025", "/meetings/unknown", "/css/base.css", "/sign-in",
			"/account", "/admin/people", "/actuator/health", "/actuator/metrics", "/robots.txt",
			"/.well-known/security.txt", "/api/citations", "/meetings;x=y", "/a//b" })
	void everyAnswerTellsTheBrowserWhatAPageMayDo(String address) {
		assertThatHeadersAreThere(visitor().get(address));
	}

	@Test
	void everyPageTellsItToEverybodyAndBreaksNoRuleOfInternetNl() {
		Visitor busy = signedIn(Set.of(Role.values()));
		List<String> addresses = addressesToRead();
		assertThat(addresses).hasSizeGreaterThan(30);
		for (String address : addresses) {
			for (Visitor visitor : List.of(visitor(), busy)) {
				HttpResponse<String> answer = visitor.get(address);
				assertThatHeadersAreThere(answer);
				assertThat(InternetNlRules.brokenBy(answer.headers(), false)).as(address).isEmpty();
			}
		}
	}

	@Test
	void everyPageBreaksNoRuleOfInternetNlUnderTls() {
		Visitor busy = signedInUnderTls();
		for (String address : addressesToRead()) {
			for (Visitor visitor : List.of(underTls(), busy)) {
				HttpResponse<String> answer = visitor.get(address);
				assertThat(InternetNlRules.brokenBy(answer.headers(), true)).as(address).isEmpty();
				assertThat(answer.headers().allValues("Set-Cookie")).as(address)
					.allSatisfy(HeadersTests::assertThatItIsBoundToThisHost);
			}
		}
		assertThat(busy.get("/admin/people").statusCode()).as("who was signed in all the time").isEqualTo(200);
	}

	@Test
	void theRulesOfInternetNlAreNoFormality() {
		HttpHeaders bad = HttpHeaders.of(
				Map.of("Content-Security-Policy",
						List.of("default-src 'self' data: https://cdn.example; script-src 'unsafe-inline'; base-uri *"),
						"Strict-Transport-Security", List.of("max-age=300"), "Referrer-Policy", List.of("unsafe-url")),
				(name, value) -> true);
		assertThat(InternetNlRules.brokenBy(bad, true)).hasSize(9);
	}

	@Test
	void refusedFormsTellItToo() {
		assertThatHeadersAreThere(visitor().post("/sign-in", Map.of()));
		assertThatHeadersAreThere(visitor().post("/nowhere", Map.of()));
	}

	@Test
	void asksForTlsOnlyUnderTls() {
		assertThat(visitor().get("/").headers().firstValue("Strict-Transport-Security")).isEmpty();
		assertThat(underTls().get("/").headers().firstValue("Strict-Transport-Security"))
			.hasValue("max-age=31536000; includeSubDomains");
		assertThat(underTls().get("/nowhere").headers().firstValue("Strict-Transport-Security")).isPresent();
	}

	@Test
	void bindsCookiesToThisHostUnderTls() {
		String username = addSomebody(Set.of());
		Visitor visitor = underTls();
		HttpResponse<String> page = visitor.get("/sign-in");
		String form = page.headers().firstValue("Set-Cookie").orElseThrow();
		assertThat(form).startsWith("__Host-dossier-form=")
			.contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
			.doesNotContain("Domain");
		// The test talks plain HTTP: its cookie jar keeps secure cookies to itself.
		HttpResponse<String> answer = visitor.sending("Cookie", form.split(";")[0])
			.post("/sign-in", Map.of("username", username, "password", PASSWORD, "_csrf", tokenIn(page.body())));
		assertThat(answer.headers().allValues("Set-Cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("__Host-dossier=")
				.contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
				.doesNotContain("Domain"));
	}

	@Test
	void keepsPagesAboutPeopleOutOfEveryCache() {
		Visitor visitor = signedIn(Set.of(Role.ADMIN));
		for (String address : List.of("/account", "/account/password", "/admin/people", "/admin/people/new",
				"/%61dmin/people")) {
			assertThat(visitor.get(address).headers().firstValue("Cache-Control")).as(address).hasValue("no-store");
		}
		assertThat(visitor.get("/check").headers().firstValue("Cache-Control")).hasValue("no-cache, private");
	}

	@Test
	void saysWhereToReportAWeakness() {
		HttpResponse<String> answer = visitor().get("/.well-known/security.txt");
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
		assertThat(answer.body()).isEqualTo("""
				Contact: mailto:security@example.org
				Expires: 2025-11-04T00:00:00Z
				Preferred-Languages: nl, en
				""");
	}

	@Test
	void opensOnlyTheHealthOfItsWorkings() {
		assertThat(visitor().get("/actuator/health").statusCode()).isEqualTo(200);
		for (String address : List.of("/actuator/metrics", "/actuator/prometheus", "/actuator/info")) {
			assertThat(visitor().get(address).statusCode()).as("anybody: " + address).isEqualTo(302);
			assertThat(signedIn(Set.of(Role.EDITOR)).get(address).statusCode()).as("an editor: " + address)
				.isEqualTo(403);
		}
		assertThat(signedIn(Set.of(Role.ADMIN)).get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
	}

	@Test
	void refusesAFormThatIsTooBig() {
		HttpResponse<String> answer = visitor().post("/sign-in", Map.of("username", "x".repeat(3_000_000)));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("Dit is te groot");
	}

	@Test
	void offersToSignInWhereNothingIsFound() {
		assertThat(visitor().page("/meetings/unknown").select("main a[href^=/sign-in]").attr("href"))
			.isEqualTo("/sign-in?continue=%2Fmeetings%2Funknown");
		assertThat(signedIn(Set.of()).page("/meetings/unknown").select("main a[href^=/sign-in]")).isEmpty();
	}

	private static void assertThatHeadersAreThere(HttpResponse<String> answer) {
		EVERYWHERE
			.forEach((name, value) -> assertThat(answer.headers().allValues(name)).as(name).containsExactly(value));
		assertThat(Optional.ofNullable(answer.headers().map().get("server"))).isEmpty();
	}

	private static void assertThatItIsBoundToThisHost(String cookie) {
		assertThat(cookie).contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
			.doesNotContainIgnoringCase("domain=");
		assertThat(cookie).startsWith("__Host-");
	}

	private static List<String> addressesToRead() {
		return ExpectedRoute.all()
			.stream()
			.filter(ExpectedRoute::reads)
			.map(ExpectedRoute::addressOfNobody)
			.filter((address) -> !address.startsWith("/oauth2") && !address.startsWith("/login/oauth2"))
			.toList();
	}

	private Visitor signedInUnderTls() {
		Visitor visitor = underTls();
		HttpResponse<String> page = visitor.get("/sign-in");
		String form = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
		HttpResponse<String> answer = visitor.sending("Cookie", form)
			.post("/sign-in", Map.of("username", addSomebody(Set.of(Role.values())), "password", PASSWORD, "_csrf",
					tokenIn(page.body())));
		String session = answer.headers()
			.allValues("Set-Cookie")
			.stream()
			.filter((cookie) -> cookie.startsWith("__Host-dossier="))
			.findFirst()
			.orElseThrow();
		return underTls().sending("Cookie", session.split(";")[0]);
	}

	private static String tokenIn(String page) {
		return Jsoup.parse(page).select("input[name=_csrf]").attr("value");
	}

	private Visitor signedIn(Set<Role> roles) {
		Visitor visitor = visitor();
		visitor.signIn(addSomebody(roles), PASSWORD);
		return visitor;
	}

	private String addSomebody(Set<Role> roles) {
		String username = "els-" + UUID.randomUUID();
		this.passwords.change(this.people.add(username, new PersonDetails("Els", roles, Level.PUBLIC)).id(), PASSWORD);
		return username;
	}

	private Visitor visitor() {
		return Visitor.of(this.environment);
	}

	private Visitor underTls() {
		return visitor().sending("X-Forwarded-Proto", "https");
	}

}
