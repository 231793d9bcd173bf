package org.meetingdossier.check.web;

import java.net.http.HttpResponse;
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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two clerks share the list, over real HTTP and without script.
 */
@HouseTest
class WorkTogetherPagesTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Environment environment;

	private final String slug = "samen-" + UUID.randomUUID();

	private final String list = "/references?meeting=" + this.slug;

	private Visitor sanne;

	@BeforeEach
	void arrive() {
		this.sanne = signedIn("Sanne");
		this.dossiers.create(DossierBuilder.aDossier()
			.at(this.slug)
			.introducedBy("Zie Kamerstuk 28676, nr. 99997. En Kamerstuk 28676, nr. 99998. En Stb. 2024, 12.")
			.build(), AnAuthor.cleared("auteur"), "Nieuw");
	}

	@Test
	void showsOthersWhoHasAReference() {
		String take = this.sanne.page(this.list).select("form.hand").get(0).attr("action");
		assertThat(this.sanne.submit(this.list, take, Map.of()).headers().firstValue("Location"))
			.hasValueSatisfying((place) -> assertThat(place).contains("meeting=" + this.slug, "#work-"));
		assertThat(this.sanne.page(this.list).select(".work-hand").eachText()).containsExactly("In behandeling bij u");
		Visitor piet = signedIn("Piet");
		Element row = piet.page(this.list).select(".work-row").get(0);
		assertThat(row.select(".work-hand").text()).isEqualTo("In behandeling bij Sanne");
		assertThat(row.select("form.hand button").text()).isEqualTo("Neem over");
		piet.submit(this.list, take, Map.of());
		assertThat(this.sanne.page(this.list).select(".work-hand").text()).isEqualTo("In behandeling bij Piet");
		assertThat(this.sanne.page(this.list + "&hand=MINE").select(".work-row")).isEmpty();
		assertThat(piet.page(this.list + "&hand=MINE").select(".work-row")).hasSize(1);
	}

	@Test
	void decidesOnAllWithTheSameVerdictAfterASummaryAndUndoes() {
		Document summary = summary(Map.of("verdict", "NOT_IN_REGISTER"));
		List<Element> rows = summary.select(".together-rows > li");
		int number = rows.size();
		assertThat(number).isGreaterThan(1);
		assertThat(summary.select("main").text()).contains("Er is nog niets opgeslagen.");
		assertThat(this.sanne.page(this.list).select(".work-row")).as("before the summary is confirmed").hasSize(3);
		HttpResponse<String> done = confirm(summary, Map.of("choice", "CONFIRMED", "note", "Samen <b>bekeken</b>"));
		assertThat(done.statusCode()).isEqualTo(302);
		String place = place(done);
		Document after = this.sanne.page(place);
		assertThat(after.select("[role=status]").text()).contains(number + " beslissingen opgeslagen.");
		assertThat(this.sanne.page(this.list).select(".work-row")).hasSize(3 - number);
		assertThat(this.sanne.page(this.list + "&state=DECIDED").select(".by-hand").text())
			.contains("Samen <b>bekeken</b>");
		String undo = after.select("form[action$=/undo]").attr("action");
		Document undone = this.sanne.page(place(this.sanne.submit(place, undo, Map.of())));
		assertThat(undone.select("[role=status]").text()).contains(number + " beslissingen ingetrokken.");
		assertThat(this.sanne.page(this.list).select(".work-row")).hasSize(3);
	}

	@Test
	void keepsTheSummaryAndTheWordsUntilADecisionIsChosen() {
		Document summary = summary(Map.of("verdict", "NOT_IN_REGISTER"));
		HttpResponse<String> refused = confirm(summary, Map.of("note", "Bewaar dit"));
		assertThat(refused.statusCode()).isEqualTo(422);
		Document page = Jsoup.parse(refused.body());
		assertThat(page.select(".field-error").text()).contains("Kies een beslissing.");
		assertThat(page.select("textarea[name=note]").get(0).text()).isEqualTo("Bewaar dit");
		assertThat(page.select(".together-rows > li")).hasSameSizeAs(summary.select(".together-rows > li"));
	}

	@Test
	void keepsTheWordsWhereNothingIsLeftToDecide() {
		Document summary = summary(Map.of("verdict", "NOT_IN_REGISTER"));
		Document same = summary(Map.of("verdict", "NOT_IN_REGISTER"));
		confirm(same, Map.of("choice", "CONFIRMED"));
		HttpResponse<String> refused = confirm(summary, Map.of("choice", "WRONG", "note", "Bewaar dit"));
		assertThat(refused.statusCode()).isEqualTo(409);
		Document page = Jsoup.parse(refused.body());
		assertThat(page.select("textarea[name=note]").eachText()).containsExactly("Bewaar dit");
		assertThat(page.select("main").text()).contains("Er is niets opgeslagen.", "intussen veranderd");
		assertThat(this.sanne.page(this.list + "&state=DECIDED").select(".by-hand").text())
			.doesNotContain("Bewaar dit");
	}

	@Test
	void decidesOnWhatWasShownWhateverElseIsSent() {
		Document page = this.sanne.page(this.list);
		Map<String, String> fields = Map.of("verdict", "NOT_IN_REGISTER", "choice", "CONFIRMED", "shown",
				page.select("input[name=shown]").get(0).val(), "listed",
				String.join(",", page.select("input[name=listed]").eachAttr("value")));
		assertThat(this.sanne.postWithToken("/references/together/decide", fields).statusCode()).isEqualTo(302);
		assertThat(this.sanne.page(this.list).select(".work-row")).hasSize(2);
	}

	@Test
	void countsAsChangedOnlyWhatHasTheChosenVerdict() {
		String gone = "." + UUID.randomUUID() + "." + UUID.randomUUID();
		Map<String, String> fields = Map.of("verdict", "AGREES", "listed",
				"AGREES" + gone + ",NOT_IN_REGISTER." + UUID.randomUUID() + "." + UUID.randomUUID());
		Document summary = Jsoup.parse(this.sanne.postWithToken("/references/together", fields).body());
		assertThat(summary.select(".notice").text()).startsWith("1 verwijzing is intussen veranderd");
	}

	@Test
	void takesWhatWasTickedOnAPageThatListsWithoutVerdicts() {
		String ticked = this.sanne.page(this.list).select("input[name=shown]").get(0).val();
		Map<String, String> fields = Map.of("verdict", "AGREES", "listed", ticked, "shown", ticked);
		Document summary = Jsoup.parse(this.sanne.postWithToken("/references/together", fields).body());
		assertThat(summary.select(".together-rows li")).hasSize(1);
	}

	@Test
	void tellsWhatTakesNoPart() {
		Document before = this.sanne.page(this.list);
		Visitor piet = signedIn("Piet");
		piet.submit(this.list, piet.page(this.list).select("form.hand").get(0).attr("action"), Map.of());
		Map<String, String> fields = new HashMap<>(Map.of("shown", before.select("input[name=shown]").get(0).val(),
				"back", before.select("#together input[name=back]").val()));
		Document summary = Jsoup.parse(this.sanne.postWithToken("/references/together", fields).body());
		assertThat(summary.select(".notice").text()).contains("is bij een ander", "In behandeling bij Piet");
		fields.put("shown", UUID.randomUUID() + "." + UUID.randomUUID());
		assertThat(
				Jsoup.parse(this.sanne.postWithToken("/references/together", fields).body()).select(".notice").text())
			.contains("1 verwijzing is intussen veranderd");
		fields.put("shown", "onzin");
		assertThat(Jsoup.parse(this.sanne.postWithToken("/references/together", fields).body()).select(".empty").text())
			.contains("Hier is niets te beslissen");
	}

	@Test
	void takesWhatIsTicked() {
		Document page = this.sanne.page(this.list);
		HttpResponse<String> answer = this.sanne.submit(this.list, "/references/together",
				Map.of("shown", page.select("input[name=shown]").get(0).val(), "take", "take"));
		assertThat(this.sanne.page(place(answer)).select("[role=status]").text())
			.isEqualTo("1 verwijzing is nu in behandeling bij u.");
	}

	private Document summary(Map<String, String> chosen) {
		Map<String, String> fields = new HashMap<>(chosen);
		Document page = this.sanne.page(this.list);
		fields.put("listed", String.join(",", page.select("input[name=listed]").eachAttr("value")));
		HttpResponse<String> answer = this.sanne.submit(this.list, "/references/together", fields);
		assertThat(answer.statusCode()).isEqualTo(200);
		return Jsoup.parse(answer.body());
	}

	private HttpResponse<String> confirm(Document summary, Map<String, String> typed) {
		Map<String, String> fields = new HashMap<>(typed);
		Element form = summary.select("form[action$=/decide]").get(0);
		fields.put("shown", String.join(",", form.select("input[name=shown]").eachAttr("value")));
		fields.put("back", form.select("input[name=back]").val());
		return this.sanne.postWithToken("/references/together/decide", fields);
	}

	private static String place(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).isEqualTo(302);
		String place = answer.headers().firstValue("Location").orElseThrow();
		return place.substring(place.indexOf("/references"));
	}

	private Visitor signedIn(String name) {
		String username = name + "-" + UUID.randomUUID();
		this.passwords.change(this.people.add(username, new PersonDetails(name, Set.of(Role.CLERK), Level.PUBLIC)).id(),
				PASSWORD);
		Visitor visitor = Visitor.of(this.environment);
		assertThat(visitor.signIn(username, PASSWORD).statusCode()).isEqualTo(302);
		return visitor;
	}

}
