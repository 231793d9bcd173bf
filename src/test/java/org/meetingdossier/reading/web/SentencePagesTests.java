package org.meetingdossier.reading.web;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What somebody finds who follows a reference to a sentence.
 */
@HouseTest
class SentencePagesTests {

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Environment environment;

	private final String slug = "zinnen-" + UUID.randomUUID();

	private final String agenda = "/meetings/" + this.slug;

	private final Dossier first = DossierBuilder.aDossier()
		.at(this.slug)
		.introducedBy("De ministers komen bijeen. Nederland steunt het plan van Kyiv &lt;b&gt;. Er volgt een brief.")
		.withTopic("Oekraïne", "Er is een zin op een regel.",
				DossierBuilder.position(Level.PUBLIC, "Nederland levert munitie.", ""),
				DossierBuilder.position(Level.DELEGATION, "Nederland wil eerst geld zien.", ""))
		.build();

	private Visitor reader;

	@BeforeEach
	void publish() {
		this.reader = Visitor.of(this.environment);
		this.dossiers.create(this.first, AnAuthor.cleared("els"), "Nieuw");
		this.dossiers.publish(this.first.id(), 1, "els", null);
	}

	@Test
	void leadsFromTheAgendaToEachSentenceAndBack() {
		Document agenda = page(this.agenda);
		assertThat(agenda.select(".sentence-link a").eachAttr("href")).contains(
				this.agenda + "/editions/A/sentences#introduction", this.agenda + "/editions/A/sentences#topic-1");
		Document sentences = page(this.agenda + "/editions/A/sentences");
		assertThat(sentences.select("#introduction li").eachText()).hasSize(3);
		Document sentence = page(sentences.select("#introduction a").get(1).attr("href"));
		assertThat(sentence.select("mark").text()).isEqualTo("Nederland steunt het plan van Kyiv <b>.");
		assertThat(sentence.select("#fate").text()).isEqualTo("Deze zin staat in editie A.");
		assertThat(sentence.select("a[href=" + this.agenda + "#introduction]").text())
			.isEqualTo("Lees verder in de agenda");
		String address = sentence.select("#address").text();
		assertThat(page(address.substring(address.indexOf("/meetings"))).select("mark").text())
			.isEqualTo("Nederland steunt het plan van Kyiv <b>.");
	}

	@Test
	void saysWhatChangedSince() {
		publish("De ministers komen bijeen. Nederland steunt het tweede plan van Kyiv &lt;b&gt;. Er volgt een brief.");
		Document sentence = page(sentence("A", "steunt het plan"));
		assertThat(sentence.select("#fate").text()).isEqualTo("Deze zin is veranderd sinds editie A.");
		assertThat(sentence.select("mark").text()).contains("tweede plan");
		assertThat(sentence.select(".difference-text ins").text()).isEqualTo("tweede");
		assertThat(sentence.select("a[href$=/compare?from=A&to=B]")).hasSize(1);
	}

	@Test
	void showsWordsThatAreNoMoreWithTheirEdition() {
		publish("Alles is anders.");
		Document sentence = page(sentence("A", "Nederland steunt het plan"));
		assertThat(sentence.select("#fate").text()).isEqualTo("Deze zin staat niet in editie B.");
		assertThat(sentence.select("#shown").text()).isEqualTo("In editie A stond");
	}

	@Test
	void answersRestrictedAndMadeUpWordsAlike() {
		String madeUp = answer(sentence("A", "Nederland wil geen geld zien."), 404);
		String restricted = answer(sentence("A", "Nederland wil eerst geld zien."), 404);
		assertThat(restricted).isEqualTo(madeUp).doesNotContain("geld zien");
		assertThat(page(this.agenda + "/editions/A/sentences").text()).doesNotContain("geld zien");
	}

	@Test
	void givesAwayNothingOfWhatWasRestrictedLater() {
		Dossier.Topic topic = this.first.topics().get(0);
		Dossier.Position line = topic.positions().get(0);
		Dossier stricter = this.first.withTopics(List.of(new Dossier.Topic(topic.id(), topic.facts(),
				List.of(new Dossier.Position(line.id(), Level.DELEGATION, line.line(), line.explanation()),
						topic.positions().get(1)),
				topic.commitments())));
		assertThat(page(sentence("A", "levert munitie")).select("mark").text()).isEqualTo("Nederland levert munitie.");
		this.dossiers.save(stricter, 1, AnAuthor.cleared("els"), "Strenger");
		assertThat(answer(sentence("A", "levert munitie"), 404)).doesNotContain("levert");
	}

	@Test
	void givesAwayNothingOfAWithdrawnEdition() {
		this.dossiers.withdraw(this.first.id(), "Onjuist.", "els");
		assertThat(answer(sentence("A", "levert munitie"), 410)).doesNotContain("Nederland levert");
		assertThat(answer(this.agenda + "/editions/A/sentences", 410)).doesNotContain("Nederland levert");
	}

	@Test
	void saysOfAnOlderEditionThatTheNewestWasWithdrawn() {
		publish("Alles is anders.");
		this.dossiers.withdraw(this.first.id(), "Onjuist.", "els");
		Document sentence = page(sentence("A", "Nederland steunt het plan"));
		assertThat(sentence.select("#fate").text()).contains("De nieuwste editie is ingetrokken");
		assertThat(sentence.select("#shown").text()).isEqualTo("In editie A");
		assertThat(sentence.select("a[href*=compare]")).isEmpty();
		String agenda = sentence.select("a:contains(Lees verder in de agenda)").attr("href");
		assertThat(agenda).isEqualTo(this.agenda + "/editions/A#introduction");
		assertThat(page(agenda).select("#introduction").text()).contains("Nederland steunt het plan");
	}

	@Test
	void saysHowMuchCanBeReferredTo() {
		assertThat(Jsoup.parse(answer(sentence("A", "a".repeat(1001)), 400)).select("[role=alert]").text())
			.contains("hoogstens 1.000 tekens");
		assertThat(Jsoup.parse(answer(sentence("A", " "), 400)).select("[role=alert]").text())
			.contains("noemt geen zin");
		assertThat(Jsoup.parse(answer(sentence("A", "e"), 400)).select("[role=alert]").text())
			.contains("minstens 3 tekens");
	}

	private void publish(String introduction) {
		this.dossiers.save(this.first.with(Content.with(this.first.facts(), Map.of("introduction", introduction))), 1,
				AnAuthor.cleared("els"), "Anders");
		this.dossiers.publish(this.first.id(), 2, "els", null);
	}

	private String sentence(String letter, String words) {
		return this.agenda + "/editions/" + letter + "/sentence?text="
				+ URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

	private Document page(String address) {
		return Jsoup.parse(answer(address, 200));
	}

	private String answer(String address, int status) {
		HttpResponse<String> answer = this.reader.get(address);
		assertThat(answer.statusCode()).as(address).isEqualTo(status);
		return answer.body();
	}

}
