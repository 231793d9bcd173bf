package org.meetingdossier.account.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages far behind the last one, and names longer than anybody gives.
 */
@HouseTest
class ExtremesTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	private static final String LONG_NAME = "n".repeat(500) + ".txt";

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Environment environment;

	private Visitor visitor;

	@BeforeEach
	void signInAsWhoMayDoEverything() {
		String username = "els-" + UUID.randomUUID();
		this.passwords.change(
				this.people.add(username, new PersonDetails("Els Bakker", Set.of(Role.values()), Level.CONFIDENTIAL))
					.id(),
				PASSWORD);
		this.visitor = Visitor.of(this.environment);
		this.visitor.signIn(username, PASSWORD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2147483647", "2147483648", "-2147483648", "0", "1e9", "" })
	void noPageIsTooFar(String number) {
		Stream<String> addresses = ExpectedRoute.all()
			.stream()
			.filter(ExpectedRoute::reads)
			.map(ExpectedRoute::addressOfNobody)
			.filter((address) -> !address.contains("?"))
			.distinct();
		assertThat(addresses).hasSizeGreaterThan(50)
			.allSatisfy((address) -> assertThat(
					this.visitor.get(address + "?page=" + number + "&before=" + number + "&from=" + number)
						.statusCode())
				.isLessThan(500));
	}

	@Test
	void theLastPageOfAListSaysThatThereIsNothing() {
		for (String list : Set.of("/references?state=ALL&page=2147483647", "/admin/audit?page=2147483647",
				"/search?q=top&page=2147483647")) {
			assertThat(this.visitor.get(list).statusCode()).as(list).isIn(200, 400, 404);
		}
	}

	@Test
	void aLongNameOfAFileIsNotALargeFile() {
		byte[] papers = "kst-28676-489\n".getBytes(StandardCharsets.UTF_8);
		HttpResponse<String> register = this.visitor.upload("/admin/register",
				Map.of("source", "Lange naam", "asOf", "2025-05-01"), LONG_NAME, papers);
		assertThat(register.statusCode()).as(Jsoup.parse(register.body()).select("main").text()).isEqualTo(302);
		HttpResponse<String> check = this.visitor.upload("/check", Map.of(), LONG_NAME,
				"Zie Kamerstuk 28676, nr. 489.".getBytes(StandardCharsets.UTF_8));
		assertThat(check.statusCode()).isEqualTo(200);
		Document page = Jsoup.parse(check.body());
		assertThat(page.select(".cited").eachText()).containsExactly("Kamerstuk 28676, nr. 489");
		HttpResponse<String> intake = this.visitor.upload("/api/intake", Map.of(), LONG_NAME, papers);
		assertThat(intake.statusCode()).isIn(200, 422);
	}

}
