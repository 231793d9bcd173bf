package org.meetingdossier.editing.web.publishing;

import java.net.http.HttpResponse;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.editing.web.EditHouse;
import org.meetingdossier.editing.web.Typist;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class SharedPreviewControllerTests {

	@Autowired
	private EditHouse house;

	private Dossier dossier;

	private String address = "";

	private Visitor editor;

	@BeforeEach
	void openADossier() {
		this.dossier = this.house.dossier();
		this.address = "/edit/" + this.dossier.slug() + "/previews";
		this.editor = this.house.editor(Level.DELEGATION);
	}

	@Test
	void showsTheNewestRevisionToWhoHasTheLink() {
		HttpResponse<String> answer = this.house.visitor().get(link("PUBLIC"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("Nederland steunt Oekraïne.").contains("nog niet gepubliceerd");
		assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex, nofollow");
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
	}

	@Test
	void showsNothingAboveItsLevelWhoeverOpensIt() {
		String link = link("DELEGATION");
		assertThat(this.house.editor(Level.CONFIDENTIAL).get(link).body()).doesNotContain("geheime lijn");
		assertThat(this.editor.page(this.address).select("#level option").eachAttr("value")).containsExactly("PUBLIC",
				"DELEGATION");
	}

	@Test
	void leadsNowhereThatIsNotThere() {
		Visitor visitor = this.house.visitor();
		Document page = visitor.page(link("PUBLIC"));
		assertThat(page.select(".notes .note-mark-check .mark")).isNotEmpty();
		assertThat(page.select("main a[href^=/]").eachAttr("href")).isNotEmpty()
			.allSatisfy((address) -> assertThat(visitor.get(address).statusCode()).as(address).isEqualTo(200));
	}

	@Test
	void stopsWhenItIsRevoked() {
		String link = link("PUBLIC");
		Document page = this.editor.page(this.address);
		this.editor.post(this.address, Map.of("do", "revoke", "link", page.select("input[name=link]").attr("value"),
				"_csrf", page.select("input[name=_csrf]").attr("value")));
		assertThat(this.house.visitor().get(link).statusCode()).isEqualTo(404);
	}

	@Test
	void saysWhichLevelALinkGotAndThatARaisedDossierIsNotShown() {
		String body = this.editor.submit(this.address, this.address, Map.of("level", "PUBLIC", "days", "7")).body();
		assertThat(Jsoup.parse(body).select(".notice").text()).contains("toont tot en met Openbaar");
		Typist.open(this.editor, this.address.replace("/previews", "/meeting")).type("level", "DELEGATION").save();
		Document page = this.editor.page(this.address);
		assertThat(page.select(".revision").text()).contains("Toont nu niets");
		String raised = this.editor
			.post(this.address,
					Map.of("level", "PUBLIC", "days", "7", "_csrf", page.select("input[name=_csrf]").attr("value")))
			.body();
		assertThat(Jsoup.parse(raised).select(".notice").text())
			.contains("toont tot en met Delegatie: het dossier zelf is zo gerubriceerd");
	}

	private String link(String level) {
		String page = this.editor.submit(this.address, this.address, Map.of("level", level, "days", "7")).body();
		return Jsoup.parse(page).select(".one-time-link").text().replaceFirst("^https?://[^/]+", "");
	}

}
