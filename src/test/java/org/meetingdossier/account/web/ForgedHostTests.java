package org.meetingdossier.account.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a request says of its host stands in no link: anybody can say anything there.
 */
@HouseTest
class ForgedHostTests {

	private static final String FORGED = "evil.example";

	private static final String PASSWORD = "kievit-over-de-polder";

	private static final String PREVIEWS = "/edit/ifmm-antalya-2025/previews";

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Environment environment;

	private UUID person = UUID.randomUUID();

	private Visitor visitor;

	@BeforeEach
	void signInAsWhoMayDoEverything() {
		String username = "els-" + UUID.randomUUID();
		this.person = this.people
			.add(username, new PersonDetails("Els Bakker", Set.of(Role.values()), Level.CONFIDENTIAL))
			.id();
		this.passwords.change(this.person, PASSWORD);
		this.visitor = Visitor.of(this.environment);
		this.visitor.signIn(username, PASSWORD);
	}

	@Test
	void standsInNothingThatCanBeRead() {
		Set<String> addresses = ExpectedRoute.all()
			.stream()
			.filter(ExpectedRoute::reads)
			.map(ExpectedRoute::addressOfNobody)
			.collect(Collectors.toSet());
		assertThat(addresses).hasSizeGreaterThan(50).allSatisfy((address) -> {
			assertThat(forged("GET", address, this.visitor, "")).startsWith("HTTP/1.1 ").doesNotContain(FORGED);
			assertThat(forged("GET", address, Visitor.of(this.environment), "")).doesNotContain(FORGED);
		});
		assertThat(addresses).as("nor in what is kept of it for others")
			.allSatisfy(
					(address) -> assertThat(Visitor.of(this.environment).get(address).body()).doesNotContain(FORGED));
	}

	@Test
	void standsInNoLinkToChooseAPassword() {
		String page = "/admin/people/" + this.person;
		String answer = forged("POST", page + "/link", this.visitor, token(page));
		assertThat(answer).startsWith("HTTP/1.1 200").contains(here() + "/password/").doesNotContain(FORGED);
	}

	@Test
	void standsInNoLinkToAPreview() {
		String answer = forged("POST", PREVIEWS, this.visitor, token(PREVIEWS) + "&level=PUBLIC&days=7");
		assertThat(answer).startsWith("HTTP/1.1 200").contains(here() + "/preview/").doesNotContain(FORGED);
	}

	@Test
	void isNotWhereOneIsSentAfterSigningIn() {
		Visitor stranger = Visitor.of(this.environment);
		String answer = forged("POST", "/sign-in", stranger,
				token(stranger, "/sign-in") + "&username=niemand&password=geraden-wachtwoord");
		assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain(FORGED);
	}

	private String here() {
		return "http://localhost:" + this.environment.getProperty("local.server.port");
	}

	private String token(String page) {
		return token(this.visitor, page);
	}

	private static String token(Visitor who, String page) {
		return "_csrf=" + URLEncoder.encode(who.page(page).select("input[name=_csrf]").val(), StandardCharsets.UTF_8);
	}

	private String forged(String method, String address, Visitor who, String body) {
		String cookies = who.cookieNames()
			.stream()
			.collect(Collectors.toMap((name) -> name, who::cookie, (one, two) -> one))
			.entrySet()
			.stream()
			.map(Map.Entry::toString)
			.collect(Collectors.joining("; "));
		return Wire.send(this.environment,
				method + " " + address.replace(" ", "%20") + " HTTP/1.1\r\nHost: " + FORGED + "\r\nX-Forwarded-Host: "
						+ FORGED + "\r\nForwarded: host=" + FORGED + ";proto=https\r\nConnection: close\r\n"
						+ (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n")
						+ "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
						+ "\r\n\r\n" + body);
	}

}
