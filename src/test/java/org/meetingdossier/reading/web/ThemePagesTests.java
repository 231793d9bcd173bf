package org.meetingdossier.reading.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Themes of the dossiers that ship, and of dossiers that not everybody may read.
 */
@HouseTest
class ThemePagesTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	private static final String UKRAINE = "/themes/oekraine";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Environment environment;

	private final String theme = "Vogels " + UUID.randomUUID();

	private final String page = "/themes/vogels-" + this.theme.substring(7);

	private Visitor anybody;

	private Visitor delegate;

	@BeforeEach
	void arrive() {
		this.anybody = Visitor.of(this.environment);
		this.delegate = Visitor.of(this.environment);
		String username = "els-" + UUID.randomUUID();
		PersonDetails details = new PersonDetails("Els", Set.of(Role.READER), Level.DELEGATION);
		this.passwords.change(this.people.add(username, details).id(), PASSWORD);
		this.delegate.signIn(username, PASSWORD);
	}

	@Test
	void listsTheThemesWithTheirMeetings() {
		Document list = this.anybody.page("/themes");
		assertThat(list.select(".theme-list h2 a").eachAttr("href")).contains(UKRAINE, "/themes/defensie-uitgaven",
				"/themes/indo-pacific");
		Element line = list.select(".theme-list li:has(a[href=" + UKRAINE + "])").get(0);
		assertThat(line.text()).isEqualTo("Oekraïne 4 vergaderingen, 3 april 2025 tot en met 24 juni 2025");
	}

	@Test
	void followsAThemeInOrderOfTimeWithEditionAndSources() {
		Document ukraine = this.anybody.page(UKRAINE);
		assertThat(ukraine.select(".theme-moment").eachAttr("id")).containsExactly("at-fmm-brussel-2025",
				"at-ifmm-antalya-2025", "at-rbz-brussel-mei-2025", "at-navo-top-den-haag-2025");
		assertThat(ukraine.select(".theme-moment .edition-name").eachText()).hasSize(4)
			.allMatch((text) -> text.startsWith("Editie A"));
		assertThat(ukraine.select(".theme-sources").eachText()).containsExactly("Bronnen: Kamerstuk 28 676, nr. 489",
				"Bronnen: Kamerstuk 28 676, nr. 489", "Bronnen: geen bron", "Bronnen: geen bron");
		assertThat(ukraine.select(".theme-chart tbody tr td:last-child").eachText()).hasSize(4)
			.first()
			.isEqualTo("niet te vergelijken");
		assertThat(ukraine.select(".theme-chart rect")).hasSize(3);
	}

	@Test
	void tellsATrueClaimFromAFalseOne() {
		Document ukraine = this.anybody.page(UKRAINE);
		Element antalya = ukraine.select("#at-ifmm-antalya-2025 .theme-claim").get(0);
		assertThat(antalya.text()).contains("woord voor woord gelijk aan die van eerder",
				"De Nederlandse inzet is niet veranderd");
		assertThat(antalya.hasClass("theme-claim-differs")).isFalse();
		Element council = ukraine.select("#at-rbz-brussel-mei-2025 .theme-claim").get(0);
		assertThat(council.text()).contains("De woorden zijn anders dan eerder");
		assertThat(council.hasClass("theme-claim-differs")).isTrue();
		assertThat(council.select("ins").text()).contains("druk op Rusland");
		assertThat(council.select("del").text()).contains("onverminderd");
		assertThat(ukraine.select("#at-fmm-brussel-2025 .theme-claim")).isEmpty();
		assertThat(ukraine.select("#at-navo-top-den-haag-2025 .theme-claim").text()).as("it says: as in April")
			.contains("woord voor woord gelijk aan die van eerder", "Bijeenkomst van de NAVO-ministers");
	}

	@Test
	void comparesAnyTwoTimes() {
		Document same = this.anybody.page(UKRAINE + "?from=fmm-brussel-2025&to=navo-top-den-haag-2025");
		Element difference = same.select("section:has(#compare) .difference-text").get(0);
		assertThat(difference.select("span").eachText().get(0)).isEqualTo(
				"Nederland staat achter het NAVO-perspectief van Oekraïne en blijft het land onverminderd steunen. De");
		assertThat(difference.select("del").text()).contains("Kamer vraagt om vast te houden");
		assertThat(difference.select("ins").text()).contains("inzet bleef gelijk");
		assertThat(same.select("#from option[selected]").val()).isEqualTo("fmm-brussel-2025");
		assertThat(this.anybody.page(UKRAINE + "?from=fmm-brussel-2025&to=fmm-brussel-2025")
			.select("section:has(#compare)")
			.text()).contains("woord voor woord gelijk");
		assertThat(this.anybody.get(UKRAINE + "?from=nergens&to=fmm-brussel-2025").statusCode()).isEqualTo(404);
		assertThat(this.anybody.get("/themes/onbekend").statusCode()).isEqualTo(404);
	}

	@Test
	void leadsFromATopicToTheTimesBesideIt() {
		Document topic = this.anybody.page("/meetings/ifmm-antalya-2025/topics/3");
		List<String> links = topic.select(".topic-theme a").eachAttr("href");
		assertThat(links.get(0)).isEqualTo(UKRAINE + "#at-ifmm-antalya-2025");
		assertThat(target(links.get(1))).isEqualTo("/meetings/fmm-brussel-2025/topics/3");
		assertThat(target(links.get(2))).isEqualTo("/meetings/rbz-brussel-mei-2025/topics/1");
		assertThat(target(UKRAINE + "/last-time?at=fmm-brussel-2025")).isEqualTo(UKRAINE + "#at-fmm-brussel-2025");
		assertThat(target(UKRAINE + "/next-time?at=nergens")).isEqualTo(UKRAINE);
	}

	@Test
	void showsOfAThemeWhatTheReaderMaySee() {
		publish(dossier("april", LocalDate.of(2025, 4, 3), Level.PUBLIC, position(Level.PUBLIC, "Open lijn.")));
		publish(dossier("mei", LocalDate.of(2025, 5, 14), Level.PUBLIC, position(Level.PUBLIC, "Open lijn twee."),
				position(Level.DELEGATION, "Besloten lijn.")));
		publish(dossier("juni", LocalDate.of(2025, 6, 24), Level.DELEGATION, position(Level.PUBLIC, "Junilijn.")));
		assertThat(this.anybody.page(this.page).select(".theme-moment")).hasSize(2);
		assertThat(this.anybody.page(this.page).text()).doesNotContain("Besloten", "Junilijn", "juni 2025");
		assertThat(line(this.anybody)).contains("2 vergaderingen").doesNotContain("juni");
		assertThat(this.delegate.page(this.page).text()).contains("Besloten lijn.", "Junilijn.");
		assertThat(line(this.delegate)).contains("3 vergaderingen");
	}

	@Test
	void forgetsAThemeThatIsNotForTheReaderAnyMore() {
		Dossier dossier = dossier("strenger", LocalDate.of(2025, 4, 3), Level.PUBLIC,
				position(Level.PUBLIC, "Open lijn."));
		publish(dossier);
		assertThat(this.anybody.get(this.page).statusCode()).isEqualTo(200);
		this.dossiers.save(dossier.with(Content.with(dossier.facts(), "level", Level.DELEGATION)), 1,
				AnAuthor.cleared("els"), "Strenger");
		assertThat(this.anybody.get(this.page).statusCode()).isEqualTo(404);
		assertThat(this.anybody.get("/themes").body()).doesNotContain(this.theme);
		assertThat(this.delegate.get(this.page).statusCode()).isEqualTo(200);
	}

	private String line(Visitor visitor) {
		return visitor.page("/themes").select(".theme-list li:has(a[href=" + this.page + "])").text();
	}

	private String target(String address) {
		return this.anybody.get(address).headers().firstValue("Location").orElseThrow();
	}

	private Dossier dossier(String name, LocalDate day, Level level, Dossier.Position... positions) {
		return DossierBuilder.aDossier()
			.at(name + "-" + UUID.randomUUID())
			.on(day)
			.level(level)
			.withTopic("Vogels", "Over vogels.", positions)
			.themed(this.theme)
			.build();
	}

	private static Dossier.Position position(Level level, String line) {
		return DossierBuilder.position(level, line, "");
	}

	private void publish(Dossier dossier) {
		this.dossiers.publish(dossier.id(), this.dossiers.create(dossier, AnAuthor.cleared("els"), "Nieuw"), "els",
				null);
	}

}
