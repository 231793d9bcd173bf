package org.meetingdossier.editing.web;

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
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor goes on with a form of something that meanwhile is above their clearance.
 */
@HouseTest
class UnseenElementTests {

	@Autowired
	private EditHouse house;

	@Autowired
	private Dossiers dossiers;

	private Dossier dossier;

	private String overview = "";

	private String address = "";

	private Visitor cleared;

	private Visitor open;

	@BeforeEach
	void publishTheFirstEdition() {
		this.dossier = this.house.dossier();
		this.dossiers.publish(this.dossier.id(), 1, "els", null);
		this.overview = "/edit/" + this.dossier.slug();
		this.address = this.overview + "/positions/" + this.dossier.topics().get(0).positions().get(0).id();
		this.cleared = this.house.editor(Level.CONFIDENTIAL);
		this.open = this.house.editor(Level.PUBLIC);
	}

	@Test
	void showsTheWordsOfAnOlderEditionToNobodyAgain() {
		Typist form = Typist.open(this.open, this.address).type("line", "Van mij.");
		Typist.open(this.cleared, this.address).type("level", "CONFIDENTIAL").save();
		assertNobodyReadsIt();
		assertThat(form.save().statusCode()).isEqualTo(404);
		this.cleared.submit(this.overview, this.address + "/remove", Map.of());
		assertNobodyReadsIt();
		for (String startedFrom : new String[] { "1", "2", "3" }) {
			assertThat(form.type("startedFrom", startedFrom).save().statusCode()).isEqualTo(404);
			assertThat(form.type("lower", "true").save().statusCode()).isEqualTo(404);
		}
		assertThat(this.open.get(this.address + "?in=" + this.dossier.topics().get(0).id()).statusCode())
			.isEqualTo(404);
		assertNobodyReadsIt();
	}

	@Test
	void keepsWhatWasTypedAsSomethingNew() {
		Typist form = Typist.open(this.open, this.address).type("line", "Van mij.").type("explanation", "Uitleg.");
		Typist.open(this.cleared, this.address).type("level", "CONFIDENTIAL").save();
		HttpResponse<String> answer = form.save();
		assertThat(answer.statusCode()).isEqualTo(404);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("#kept-line").text()).isEqualTo("Van mij.");
		assertThat(page.select("#kept-explanation").text()).isEqualTo("Uitleg.");
		assertThat(page.text()).doesNotContain("Nederland steunt Oekraïne.");
		assertThat(this.open.page(this.address).select("#kept-line").text()).as("the text stays").isEqualTo("Van mij.");
		String next = this.open.submit(this.address, this.address + "/kept", Map.of())
			.headers()
			.firstValue("Location")
			.orElseThrow();
		Typist.open(this.open, next).save();
		assertThat(this.dossiers.working(this.dossier.slug()).orElseThrow().topics().get(0).positions())
			.extracting(Dossier.Position::line)
			.containsExactly("Nederland steunt Oekraïne.", "Van mij.");
		assertThat(this.open.get(this.address).body()).doesNotContain("Van mij.");
	}

	@Test
	void showsWhatWasTypedInADossierThatIsNotThereAnyMore() {
		Typist form = Typist.open(this.open, this.overview + "/meeting").type("introduction", "Nog niet bewaard.");
		Typist.open(this.cleared, this.overview + "/meeting").type("level", "CONFIDENTIAL").save();
		HttpResponse<String> answer = form.save();
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(Jsoup.parse(answer.body()).select("#kept-introduction").text()).isEqualTo("Nog niet bewaard.");
		assertThat(Jsoup.parse(answer.body()).select("form[action$=/kept]")).isEmpty();
	}

	@Test
	void makesLoweringAnActOfItsOwn() {
		Typist.open(this.cleared, this.address).type("level", "CONFIDENTIAL").save();
		Typist form = Typist.open(this.cleared, this.address).type("level", "PUBLIC");
		HttpResponse<String> asked = form.save();
		assertThat(asked.statusCode()).isEqualTo(422);
		assertThat(Jsoup.parse(asked.body()).select("input[name=lower]")).hasSize(1);
		assertNobodyReadsIt();
		assertThat(form.type("lower", "true").save().statusCode()).isEqualTo(302);
		assertThat(this.house.visitor().get("/meetings/" + this.dossier.slug() + "/editions/A").body())
			.contains("Nederland steunt Oekraïne.");
	}

	@Test
	void refusesToRemoveAHiddenPositionInWordsThatSayNothing() {
		String topic = this.overview + "/topics/" + this.dossier.topics().get(1).id();
		HttpResponse<String> answer = this.open.submit(this.overview, topic + "/remove", Map.of());
		assertThat(answer.headers().firstValue("Location")).hasValue(this.overview + "?refused=changed");
	}

	@Test
	void saysNothingOfWhoChangedSomethingHidden() {
		String hidden = this.overview + "/positions/" + this.dossier.topics().get(1).positions().get(0).id();
		Typist.open(this.cleared, hidden).type("line", "Geheimer.").save();
		assertThat(this.open.page(this.overview + "/history").select(".revision")).hasSize(1);
		assertThat(this.cleared.page(this.overview + "/history").select(".revision")).hasSize(2);
		assertThat(this.open.page(this.overview).select(".page-head").text()).contains("Revisie 1");
		assertThat(this.open.page("/edit").select("main").text()).contains("Revisie 1");
		this.dossiers.publish(this.dossier.id(), 2, "els", "Wij zeggen niets.");
		Document editions = this.house.visitor().page("/meetings/" + this.dossier.slug() + "/editions");
		assertThat(editions.text()).doesNotContain("Wij zeggen niets.").doesNotContain("Editie B");
		assertThat(this.house.visitor().get("/meetings/" + this.dossier.slug() + "/editions/B").statusCode())
			.isEqualTo(404);
	}

	private void assertNobodyReadsIt() {
		Visitor reader = this.house.visitor();
		String meeting = "/meetings/" + this.dossier.slug();
		for (String page : new String[] { "", "/topics/1", "/references", "/references.csv", "/editions/A",
				"/editions/B", "/compare?from=A&to=B" }) {
			assertThat(reader.get(meeting + page).body()).as(page).doesNotContain("Nederland steunt Oekraïne.");
		}
		for (String page : new String[] { "", "/history", "/compare?from=1&to=2", "/compare?from=1&to=3", "/publish",
				"/compare" }) {
			assertThat(this.open.get(this.overview + page).body()).as(page)
				.doesNotContain("Nederland steunt Oekraïne.");
		}
	}

}
