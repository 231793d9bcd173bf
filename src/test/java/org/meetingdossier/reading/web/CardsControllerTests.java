package org.meetingdossier.reading.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jsoup.nodes.Document;
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
import org.meetingdossier.account.web.ShownText;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.PositionKind;
import org.meetingdossier.editing.web.Typist;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class CardsControllerTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	/** Words of what is only for who speaks. */
	private static final List<String> SPOKEN = List.of("Antwoordwoord", "Grenswoord");

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Environment environment;

	private final Dossier dossier = DossierBuilder.aDossier()
		.at("kaart-" + UUID.randomUUID())
		.withTopic("Vogels", "Over vogels.",
				DossierBuilder.position(Level.PUBLIC, "Nederland telt 12 miljoen vogels.", ""),
				new Dossier.Position(UUID.randomUUID(), PositionKind.IF_ASKED, Level.PUBLIC, "Antwoordwoord.", ""),
				new Dossier.Position(UUID.randomUUID(), PositionKind.RED_LINE, Level.CONFIDENTIAL, "Grenswoord.", ""))
		.themed("Vogels")
		.build();

	private final String meeting = "/meetings/" + this.dossier.slug();

	private Visitor cleared;

	@BeforeEach
	void publish() {
		this.dossiers.publish(this.dossier.id(), this.dossiers.create(this.dossier, AnAuthor.cleared("els"), "Nieuw"),
				"els", null);
		this.cleared = signedIn(Level.CONFIDENTIAL);
	}

	@Test
	void showsACardForEachTopicAsFarAsTheReaderMaySee() {
		Document anybody = Visitor.of(this.environment).page(this.meeting + "/cards");
		assertThat(anybody.select(".card")).hasSize(1);
		assertThat(anybody.select(".card-line").text()).isEqualTo("Nederland telt 12 miljoen vogels.");
		assertThat(anybody.select(".card-figures").text()).isEqualTo("12 miljoen");
		assertThat(anybody.select(".card-sources").text()).isEqualTo("Bronnen: geen bron");
		assertThat(anybody.select(".badge-marking")).isEmpty();
		assertThat(anybody.text()).doesNotContain("Antwoordwoord", "Grenswoord", "Rode lijn");
		Document delegate = signedIn(Level.DELEGATION).page(this.meeting + "/cards");
		assertThat(delegate.select(".card-asked").text()).contains("Antwoordwoord");
		assertThat(delegate.text()).doesNotContain("Grenswoord");
		assertThat(this.cleared.page(this.meeting + "/cards").select(".card-red").text()).contains("Grenswoord");
	}

	@Test
	void turnsWithoutScript() {
		Document cards = Visitor.of(this.environment).page("/meetings/ifmm-antalya-2025/cards");
		assertThat(cards.select(".card").eachAttr("id")).containsExactly("card-1", "card-2", "card-3", "card-4");
		assertThat(cards.select("#card-2 .card-turn a").eachAttr("href")).containsExactly("#card-1",
				"/meetings/ifmm-antalya-2025/topics/2", "#card-3");
		assertThat(cards.select(".edition-name").text()).startsWith("Editie A");
	}

	@Test
	void keepsWhatIsOnlyForWhoSpeaksFromEachFileWhoeverAsks() {
		List<String> files = List.of(".docx", ".json", ".akn.xml", ".ics", "/editions/A.docx", "/editions/A.json");
		assertThat(files).allSatisfy((file) -> {
			assertThat(this.cleared.get(this.meeting + file).statusCode()).isEqualTo(200);
			assertThat(ShownText.of(this.cleared.download(this.meeting + file))).doesNotContain(SPOKEN);
		});
		assertThat(ShownText.of(this.cleared.download("/edit/" + this.dossier.slug() + ".docx")))
			.doesNotContain(SPOKEN);
		assertThat(this.cleared.get("/meetings/feed.atom").body()).doesNotContain(SPOKEN);
		assertThat(this.cleared.get("/themes/vogels").body()).contains("12 miljoen").doesNotContain(SPOKEN);
	}

	@Test
	void isForTheDelegationAtLeastWhateverTheFormSays() {
		UUID position = this.dossier.topics().get(0).positions().get(0).id();
		String form = "/edit/" + this.dossier.slug() + "/positions/" + position;
		assertThat(Typist.open(this.cleared, form).type("kind", "RED_LINE").save().statusCode()).isEqualTo(422);
		Typist.open(this.cleared, form).type("kind", "RED_LINE").type("level", "DELEGATION").save();
		Dossier.Position saved = this.dossiers.working(this.dossier.slug())
			.orElseThrow()
			.topics()
			.get(0)
			.positions()
			.get(0);
		assertThat(Map.of(saved.kind(), saved.level())).containsEntry(PositionKind.RED_LINE, Level.DELEGATION);
	}

	private Visitor signedIn(Level clearance) {
		String username = "els-" + UUID.randomUUID();
		PersonDetails details = new PersonDetails("Els", Set.of(Role.values()), clearance);
		this.passwords.change(this.people.add(username, details).id(), PASSWORD);
		Visitor visitor = Visitor.of(this.environment);
		visitor.signIn(username, PASSWORD);
		return visitor;
	}

}
