package org.meetingdossier.check.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clerk works the list, over real HTTP.
 */
@HouseTest
class WorklistPagesTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Environment environment;

	@Autowired
	private JdbcTemplate jdbc;

	private final String username = "sanne-" + UUID.randomUUID();

	private final String slug = "lijst-" + UUID.randomUUID();

	private final String list = "/references?state=ALL&meeting=" + this.slug;

	private Visitor clerk;

	@BeforeEach
	void arrive() {
		this.clerk = signedIn(this.username, Level.PUBLIC);
		Dossier dossier = DossierBuilder.aDossier()
			.at(this.slug)
			.introducedBy("Zie Kamerstuk 28676, nr. 99997. En Kamerstuk 28676, nr. 99998.")
			.withTopic("Eén", "Achtergrond",
					DossierBuilder.position(Level.DELEGATION, "Lijn", "Zie Kamerstuk 28676, nr. 99996."))
			.build();
		this.dossiers.publish(dossier.id(), this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw"),
				"auteur", null);
	}

	@Test
	void listsEachReferenceWithItsSentenceVerdictAndAForm() {
		Document page = this.clerk.page(this.list);
		assertThat(page.select(".work-row h3").eachText()).containsExactly("Kamerstuk 28 676, nr. 99997",
				"Kamerstuk 28 676, nr. 99998");
		Element row = page.select(".work-row").get(0);
		assertThat(row.select("blockquote").text()).isEqualTo("Zie Kamerstuk 28676, nr. 99997.");
		assertThat(row.select(".mark").text()).isEqualTo("Niet in het register");
		assertThat(row.select("form input[type=radio]").eachAttr("value")).containsExactly("CONFIRMED", "WRONG",
				"ASK_AUTHOR");
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	@Test
	void decidesFromTheListAndGoesOnWithTheNextOne() {
		Document page = this.clerk.page(this.list);
		String action = page.select(".work-row form.decide").get(0).attr("action");
		HttpResponse<String> answer = this.clerk.submit(this.list, action,
				Map.of("choice", "WRONG", "shouldBe", "Kamerstuk 28676, nr. 499", "note", "Verkeerd <b>nummer</b>"));
		assertThat(answer.statusCode()).isEqualTo(302);
		String next = page.select(".work-row").get(1).id();
		assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(
				(place) -> assertThat(place).contains("meeting=" + this.slug, "state=ALL").endsWith("#" + next));
		Document after = this.clerk.page(this.list);
		Element row = after.select(".work-row").get(0);
		assertThat(row.select(".work-head .mark").text()).isEqualTo("Onjuist, met de hand");
		assertThat(row.select(".by-hand").text()).contains("Kamerstuk 28 676, nr. 499", "Verkeerd <b>nummer</b>",
				"Sanne");
		assertThat(Visitor.of(this.environment).page("/meetings/" + this.slug + "/references").text())
			.contains("Onjuist, met de hand", "Kamerstuk 28 676, nr. 499")
			.doesNotContain("Verkeerd", "Sanne");
	}

	@Test
	void bringsBackWhatWasTypedWithADecisionWhenTheSessionIsOver() {
		Element form = this.clerk.page(this.list).select(".work-row form.decide").get(0);
		Map<String, String> fields = new HashMap<>(Map.of("choice", "CONFIRMED", "note", "Gebeld met de griffie"));
		form.select("input[type=hidden]").forEach((field) -> fields.put(field.attr("name"), field.val()));
		this.jdbc.update("delete from spring_session");
		assertThat(this.clerk.post(form.attr("action"), fields).headers().firstValue("Location").orElse(""))
			.startsWith("/sign-in?continue=%2Freferences");
		this.clerk.signIn(this.username, PASSWORD);
		Document back = this.clerk.page("/references");
		assertThat(back.select("section.notice").text()).contains("Gebeld met de griffie");
		assertThat(back.select("section.notice a").attr("href")).isEqualTo(form.attr("action"));
		this.clerk.submit("/references", "/references/together",
				Map.of("forget", back.expectFirst("button[name=forget]").val()));
		assertThat(this.clerk.page("/references").select("section.notice")).isEmpty();
	}

	@Test
	void bringsBackWhatWasTypedAboutAReferenceThatIsGone() {
		Element form = this.clerk.page(this.list).select(".work-row form.decide").get(0);
		Map<String, String> fields = new HashMap<>(Map.of("choice", "CONFIRMED", "note", "Gebeld met de griffie"));
		form.select("input[type=hidden]").forEach((field) -> fields.put(field.attr("name"), field.val()));
		HttpResponse<String> answer = this.clerk.post("/references/" + UUID.randomUUID(), fields);
		assertThat(answer.headers().firstValue("Location")).hasValue("/references");
		assertThat(this.clerk.page("/references").select("section.notice").text()).contains("Gebeld met de griffie");
	}

	@Test
	void takesADecisionFromAListThatIsLongerThanTheBufferOfTheServer() {
		Dossier dossier = DossierBuilder.aDossier()
			.at("lang-" + this.slug)
			.introducedBy("woord ".repeat(3_000) + "in Kamerstuk 28676, nr. 99997.")
			.build();
		this.dossiers.publish(dossier.id(), this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw"),
				"auteur", null);
		Element form = this.clerk.page("/references?state=ALL&meeting=" + dossier.slug())
			.select(".work-row form.decide")
			.get(0);
		Map<String, String> fields = Map.of("_csrf", form.select("input[name=_csrf]").val(), "startedFrom", "",
				"choice", "CONFIRMED");
		assertThat(this.clerk.post(form.attr("action"), fields).statusCode()).isEqualTo(302);
	}

	@Test
	void leadsToNoPageOfADossierThatIsNotPublished() {
		Dossier dossier = DossierBuilder.aDossier()
			.at("nieuw-" + this.slug)
			.introducedBy("Zie Kamerstuk 28676, nr. 99997.")
			.build();
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw");
		assertThat(this.clerk.get("/meetings/" + dossier.slug() + "/references").statusCode()).isEqualTo(404);
		Document page = this.clerk.page("/references?state=ALL&meeting=" + dossier.slug());
		List<String> links = new ArrayList<>(page.select(".work-row a[href^=/]").eachAttr("href"));
		String form = page.select(".work-row form.decide").attr("action").replaceFirst("\\?.*", "");
		links.addAll(this.clerk.page(form).select("main a[href^=/]").eachAttr("href"));
		assertThat(links).isNotEmpty()
			.allSatisfy((link) -> assertThat(this.clerk.get(link).statusCode()).as(link).isEqualTo(200));
	}

	@Test
	void choosesNothingBeforehand() {
		assertThat(this.clerk.page(form(0)).select("#choice input[checked]")).isEmpty();
	}

	@Test
	void keepsWhatWasTypedWhenItIsRefused() {
		String action = form(0);
		HttpResponse<String> answer = this.clerk.submit(this.list, action,
				Map.of("choice", "WRONG", "shouldBe", "het andere stuk", "note", "Bewaar dit"));
		assertThat(answer.statusCode()).isEqualTo(422);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("#form-errors").text()).contains("geen verwijzing naar één officieel document");
		assertThat(page.select("#note").val()).isEqualTo("Bewaar dit");
		assertThat(page.select("#shouldBe").val()).isEqualTo("het andere stuk");
		HttpResponse<String> nothing = this.clerk.submit(this.list, action, Map.of("note", "Bewaar dit"));
		assertThat(nothing.statusCode()).isEqualTo(422);
	}

	@Test
	void keepsWhatWasTypedWhenSomebodyElseWasFirst() {
		String action = form(0);
		this.clerk.submit(this.list, action, Map.of("choice", "CONFIRMED", "note", "Van de een"));
		Map<String, String> late = Map.of("_csrf", token(), "choice", "ASK_AUTHOR", "note", "Van de ander");
		HttpResponse<String> answer = this.clerk.post(action, late);
		assertThat(answer.statusCode()).isEqualTo(409);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select(".by-hand").text()).contains("Van de een");
		assertThat(page.select("#note").val()).isEqualTo("Van de ander");
		assertThat(page.select("input[name=startedFrom]").val()).isNotEmpty();
	}

	@Test
	void takesADecisionBack() {
		String action = form(0);
		this.clerk.submit(this.list, action, Map.of("choice", "CONFIRMED"));
		HttpResponse<String> answer = this.clerk.submit(action, action + "/withdraw", Map.of());
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(this.clerk.page(action).select(".by-hand")).isEmpty();
	}

	@Test
	void answersWhatIsAboveTheClearanceAsIfItWereNotThere() {
		String restricted = signedIn(Level.DELEGATION).page(this.list)
			.select(".work-row form.decide")
			.stream()
			.map((form) -> form.attr("action"))
			.filter((action) -> this.clerk.page(this.list).select("form[action=" + action + "]").isEmpty())
			.findFirst()
			.orElseThrow();
		assertThat(this.clerk.get(restricted).statusCode()).isEqualTo(404);
		assertThat(this.clerk.post(restricted, Map.of("_csrf", token(), "choice", "CONFIRMED")).statusCode())
			.isEqualTo(404);
		assertThat(this.clerk.get("/references.csv?state=ALL").body()).doesNotContain("99996");
	}

	@Test
	void writesTheListAsValues() {
		String csv = this.clerk.get("/references.csv?for=program&state=ALL&meeting=" + this.slug).body();
		assertThat(csv.lines()).hasSize(3);
		assertThat(csv).contains("NOT_IN_REGISTER", "kst-28676-99997");
		assertThat(this.clerk.get("/references.csv?state=ALL&meeting=" + this.slug).body())
			.startsWith("\uFEFF\"Vergadering\";\"Eerste dag\";")
			.contains("\"Niet in het register\"");
	}

	@Test
	void refusesAFilterThatIsNotThere() {
		assertThat(this.clerk.get("/references?verdict=MISSCHIEN").statusCode()).isEqualTo(400);
		assertThat(this.clerk.get("/references?meeting=nergens").statusCode()).isEqualTo(200);
	}

	private String form(int row) {
		return this.clerk.page(this.list).select(".work-row form.decide").get(row).attr("action");
	}

	private String token() {
		List<String> tokens = this.clerk.page(this.list).select("input[name=_csrf]").eachAttr("value");
		return tokens.get(0);
	}

	private Visitor signedIn(Level clearance) {
		return signedIn("sanne-" + UUID.randomUUID(), clearance);
	}

	private Visitor signedIn(String username, Level clearance) {
		this.passwords.change(this.people.add(username, new PersonDetails("Sanne", Set.of(Role.CLERK), clearance)).id(),
				PASSWORD);
		Visitor visitor = Visitor.of(this.environment);
		assertThat(visitor.signIn(username, PASSWORD).statusCode()).isEqualTo(302);
		return visitor;
	}

}
