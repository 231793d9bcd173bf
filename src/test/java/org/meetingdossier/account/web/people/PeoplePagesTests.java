package org.meetingdossier.account.web.people;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.SettableClock;
import org.meetingdossier.account.web.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class PeoplePagesTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private SettableClock clock;

	@Autowired
	private Environment environment;

	private final String username = "piet-" + UUID.randomUUID();

	private UUID adminId = UUID.randomUUID();

	private Visitor admin;

	@BeforeEach
	void signInAnAdmin() {
		String name = "beheer-" + UUID.randomUUID();
		this.adminId = this.people.add(name, new PersonDetails("Beheer", Set.of(Role.ADMIN), Level.PUBLIC)).id();
		this.passwords.change(this.adminId, PASSWORD);
		this.admin = visitor();
		this.admin.signIn(name, PASSWORD);
	}

	@Test
	void addsAPersonWhoChoosesTheirOwnPassword() {
		HttpResponse<String> added = add(Map.of("roles", "EDITOR", "clearance", ""));
		String page = added.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
		assertThat(person().details())
			.isEqualTo(new PersonDetails("Piet Bakker", Set.of(Role.EDITOR), Level.DELEGATION));
		String link = link(page);
		HttpResponse<String> chosen = visitor().submit(link, link, Map.of("password", PASSWORD));
		assertThat(chosen.headers().firstValue("Location")).hasValue("/sign-in?after=password");
		assertThat(visitor().get(link).statusCode()).as("the link works once").isEqualTo(404);
		assertThat(visitor().signIn(this.username, PASSWORD).statusCode()).isEqualTo(302);
		assertThat(person().lastSignInAt()).isEqualTo(this.clock.instant());
	}

	@Test
	void forgetsALinkAfterADay() {
		String link = link(page(add(Map.of())));
		this.clock.pass(Duration.ofHours(24));
		assertThat(visitor().get(link).statusCode()).isEqualTo(404);
	}

	@Test
	void givesAClerkAndAnAdministratorNoClearanceByThemselves() {
		add(Map.of("roles", "CLERK", "clearance", ""));
		assertThat(person().details().clearance()).isEqualTo(Level.PUBLIC);
	}

	@Test
	void keepsWhatWasTypedWhenSomethingIsWrong() {
		add(Map.of());
		HttpResponse<String> answer = add(Map.of("roles", "CLERK", "clearance", "DELEGATION"));
		assertThat(answer.statusCode()).isEqualTo(422);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("#form-errors a").attr("href")).isEqualTo("#username");
		assertThat(page.select("#username").attr("aria-describedby")).contains("username-error");
		assertThat(page.select("#name").val()).isEqualTo("Piet Bakker");
		assertThat(page.select("input[value=CLERK]").hasAttr("checked")).isTrue();
		assertThat(page.select("option[value=DELEGATION]").hasAttr("selected")).isTrue();
	}

	@Test
	void refusesAUsernameThatIsNoName() {
		HttpResponse<String> answer = this.admin.submit("/admin/people/new", "/admin/people",
				Map.of("username", "piet bakker", "name", " "));
		assertThat(Jsoup.parse(answer.body()).select("#form-errors a").eachAttr("href"))
			.containsExactlyInAnyOrder("#username", "#name");
	}

	@Test
	void endsTheSessionsOfWhoIsDisabledAndLetsThemInAgain() {
		String page = page(add(Map.of("roles", "READER")));
		this.passwords.change(person().id(), PASSWORD);
		Visitor piet = visitor();
		piet.signIn(this.username, PASSWORD);
		assertThat(piet.get("/account").statusCode()).isEqualTo(200);
		this.admin.submit(page, page + "/disable", Map.of());
		assertThat(piet.get("/account").statusCode()).isEqualTo(302);
		assertThat(visitor().signIn(this.username, PASSWORD).statusCode()).isEqualTo(422);
		this.admin.submit(page, page + "/enable", Map.of());
		assertThat(visitor().signIn(this.username, PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void changesWhatAPersonMayDo() {
		String page = page(add(Map.of("roles", "READER")));
		HttpResponse<String> answer = this.admin.submit(page, page,
				Map.of("name", "P. Bakker", "roles", "CLERK", "clearance", "CONFIDENTIAL", "startedFrom", mark()));
		assertThat(answer.headers().firstValue("Location")).hasValue(page + "?done=changed");
		assertThat(person().details())
			.isEqualTo(new PersonDetails("P. Bakker", Set.of(Role.CLERK), Level.CONFIDENTIAL));
	}

	@Test
	void givesNothingBackThatAnotherAdministratorTookAway() {
		String page = page(add(Map.of("roles", "READER", "clearance", "CONFIDENTIAL")));
		Map<String, String> fields = new HashMap<>(shown(page));
		this.people.change(person().id(), new PersonDetails("Piet Bakker", Set.of(Role.READER), Level.PUBLIC));
		fields.put("name", "P. Bakker");
		HttpResponse<String> answer = this.admin.submit(page, page, fields);
		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(person().details().clearance()).isEqualTo(Level.PUBLIC);
		Document again = Jsoup.parse(answer.body());
		assertThat(again.select("[role=alert]").text()).contains("bevoegdheid Openbaar, rollen Lezer.");
		assertThat(again.select("#name").val()).isEqualTo("P. Bakker");
		fields.put("startedFrom", again.select("#startedFrom").val());
		fields.put("clearance", "PUBLIC");
		assertThat(this.admin.submit(page, page, fields).statusCode()).isEqualTo(302);
		assertThat(person().details()).isEqualTo(new PersonDetails("P. Bakker", Set.of(Role.READER), Level.PUBLIC));
	}

	@Test
	void leavesAClearanceThatIsNotSentAsItIs() {
		String page = page(add(Map.of("roles", "CLERK", "clearance", "PUBLIC")));
		this.admin.submit(page, page, Map.of("name", "P. Bakker", "roles", "EDITOR", "startedFrom", mark()));
		assertThat(person().details()).isEqualTo(new PersonDetails("P. Bakker", Set.of(Role.EDITOR), Level.PUBLIC));
	}

	@Test
	void addsNobodyWhoIsCalledAsMeetingDossierItself() {
		HttpResponse<String> answer = this.admin.submit("/admin/people/new", "/admin/people",
				Map.of("username", "System", "name", "S. Ystem"));
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(answer.body()).select("#username-error").text())
			.contains("staat in het logboek voor Meeting Dossier zelf");
	}

	@Test
	void keepsTheLastAdministrator() {
		this.people.list()
			.stream()
			.filter((person) -> !person.id().equals(this.adminId) && !person.disabled())
			.filter((person) -> person.details().roles().contains(Role.ADMIN))
			.forEach((person) -> this.people.disable(person.id()));
		String page = "/admin/people/" + this.adminId;
		HttpResponse<String> disabled = this.admin.submit(page, page + "/disable", Map.of());
		assertThat(disabled.statusCode()).isEqualTo(422);
		assertThat(disabled.body()).contains("Dit is de laatste beheerder");
		HttpResponse<String> demoted = this.admin.submit(page, page, Map.of("name", "Beheer", "roles", "CLERK",
				"clearance", "PUBLIC", "startedFrom", this.people.find(this.adminId).orElseThrow().details().mark()));
		assertThat(demoted.statusCode()).isEqualTo(422);
		assertThat(demoted.body()).contains("Dit is de laatste beheerder");
	}

	@Test
	void isForAdministratorsOnly() {
		add(Map.of("roles", "EDITOR"));
		this.passwords.change(person().id(), PASSWORD);
		Visitor editor = visitor();
		editor.signIn(this.username, PASSWORD);
		assertThat(editor.get("/admin/people").statusCode()).isEqualTo(403);
		assertThat(visitor().get("/admin/people").statusCode()).isEqualTo(302);
	}

	@Test
	void doesNotKnowAPersonWhoIsNotThere() {
		assertThat(this.admin.get("/admin/people/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
		assertThat(this.admin.get("/admin/people/nobody").statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> add(Map<String, String> more) {
		Map<String, String> fields = new HashMap<>(Map.of("username", this.username, "name", "Piet Bakker"));
		fields.putAll(more);
		return this.admin.submit("/admin/people/new", "/admin/people", fields);
	}

	private static String page(HttpResponse<String> added) {
		return added.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
	}

	private String link(String page) {
		String body = this.admin.submit(page, page + "/link", Map.of()).body();
		return Jsoup.parse(body).select(".one-time-link").text().replaceFirst("http://[^/]*", "");
	}

	private String mark() {
		return person().details().mark();
	}

	/** What the form of a person holds. */
	private Map<String, String> shown(String page) {
		Document form = this.admin.page(page);
		return Map.of("name", form.select("#name").val(), "roles", "READER", "clearance",
				form.select("#clearance option[selected]").val(), "startedFrom", form.select("#startedFrom").val());
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
