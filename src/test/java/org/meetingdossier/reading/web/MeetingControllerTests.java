package org.meetingdossier.reading.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.MeetingSummary;
import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.reading.PublishedDossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

@PageTest
class MeetingControllerTests {

	private static final String AGENDA = "/meetings/raad-brussel-2024";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Editions editions;

	@Autowired
	private DossierChecks checks;

	@BeforeEach
	void looksUpWhatIsAtAnAddress() {
		given(this.editions.at(anyString(), any(Level.class))).willCallRealMethod();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/meetings" })
	void listsTheNextMeetingAboveThePast(String address) {
		given(this.editions.meetings(Level.PUBLIC)).willReturn(
				List.of(meeting("vorig", LocalDate.of(2025, 4, 3)), meeting("komend", LocalDate.of(2025, 5, 14))));
		Document page = ReadPage.at(this.mvc, address);
		assertThat(page.select("main h2").eachText()).containsExactly("Komende vergaderingen", "Eerdere vergaderingen");
		assertThat(page.select("main h3 a").eachAttr("href")).containsExactly("/meetings/komend", "/meetings/vorig");
		assertThat(page.select(".meeting-days").eachText()).containsExactly("14 en 15 mei 2025", "3 en 4 april 2025");
	}

	@Test
	void greetsANewcomerWithTheNearestMeetingAndMarksTheExample() {
		given(this.editions.meetings(Level.PUBLIC)).willReturn(
				List.of(meeting("vorig", LocalDate.of(2025, 4, 3)), meeting("komend", LocalDate.of(2025, 5, 14))));
		Document page = ReadPage.at(this.mvc, "/");
		assertThat(page.select(".page-head .lead").text()).contains("geannoteerde agenda");
		assertThat(page.select(".page-head > p:last-child").text())
			.isEqualTo("Eerstvolgende vergadering: komend, 14 en 15 mei 2025");
		assertThat(page.select(".badge-example").eachText()).containsExactly("Voorbeeld");
		given(this.editions.meetings(Level.PUBLIC)).willReturn(List.of(meeting("vorig", LocalDate.of(2025, 4, 3))));
		assertThat(ReadPage.at(this.mvc, "/").select(".page-head > p:last-child").text())
			.isEqualTo("Laatste vergadering: vorig, 3 en 4 april 2025");
	}

	@Test
	void saysWhatToExpectWhenThereIsNoMeeting() {
		assertThat(ReadPage.at(this.mvc, "/meetings").select(".empty h2").text())
			.isEqualTo("Er is nog geen vergadering gepubliceerd");
	}

	@Test
	void saysWhoMeetsWhereAndWhenAtTheTop() {
		Document page = agenda();
		assertThat(page.title()).isEqualTo("Raad in Brussel – Meeting Dossier");
		assertThat(page.select("h1").text()).isEqualTo("Raad in Brussel");
		assertThat(page.select(".dossier-head .badge").text()).isEqualTo("Voorlopige agenda");
		assertThat(page.select(".dossier-head dd").eachText()).contains("24 en 25 juni 2024", "Brussel", "De minister",
				"Editie A, 15 juni 2024");
		assertThat(page.select(".dossier-head dd a").eachAttr("href")).containsExactly("/documents/kst-21501-02-2914");
		assertThat(page.select(".take a").eachAttr("href")).containsExactly(
				"webcal://localhost:8080/meetings/raad-brussel-2024.ics", "/meetings/raad-brussel-2024.docx",
				"/meetings/raad-brussel-2024.pdf", "/meetings/raad-brussel-2024.print.pdf",
				"/meetings/raad-brussel-2024.ics", "/meetings/raad-brussel-2024.akn.xml",
				"/meetings/raad-brussel-2024.json", "/meetings/raad-brussel-2024/bundle", "/meetings/feed.atom",
				"/meetings/raad-brussel-2024/take-along");
		assertThat(page.expectFirst(".take > summary").text()).isEqualTo("Meenemen");
		assertThat(page.expectFirst(".print-foot").text())
			.isEqualTo("Editie A, 15 juni 2024 \u00b7 Rubricering: Openbaar \u00b7 Raad in Brussel");
	}

	@Test
	void saysInWhichRoomAndWhenTheLetterWasSent() {
		PublishedDossier published = PublishedDossiers.aMeeting();
		MeetingFacts facts = Content.with(published.dossier().facts(),
				Map.of("venue", "Egmontpaleis", "letterDate", LocalDate.of(2024, 6, 14)));
		given(this.editions.current("raad-brussel-2024", Level.PUBLIC)).willReturn(Optional
			.of(new PublishedDossier(published.edition(), published.level(), published.dossier().with(facts))));
		assertThat(ReadPage.at(this.mvc, AGENDA).select(".dossier-head dd").eachText())
			.contains("Brussel, Egmontpaleis", "Kamerstuk 21 501-02, nr. 2914, 14 juni 2024");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/meetings" })
	void saysOfWhichDayTheLetterIsBesideTheEdition(String address) {
		MeetingSummary meeting = meeting("komend", LocalDate.of(2025, 5, 14));
		MeetingFacts facts = Content.with(meeting.facts(), "letterDate", LocalDate.of(2025, 5, 2));
		given(this.editions.meetings(Level.PUBLIC))
			.willReturn(List.of(new MeetingSummary(meeting.slug(), facts, 4, "A", meeting.publishedAt(), false)));
		assertThat(ReadPage.at(this.mvc, address).select(".meeting-facts").text())
			.contains("Brief van 2 mei 2025 Editie A, ");
	}

	@Test
	void showsTheProgrammeAsATimeline() {
		Document page = agenda();
		assertThat(page.select(".timeline time").text()).isEqualTo("maandag 24 juni 2024");
		assertThat(page.select(".timeline time").attr("datetime")).isEqualTo("2024-06-24");
		assertThat(page.select(".session-time").text()).isEqualTo("09:30–11:00");
		assertThat(page.select("#programme .aside").text()).contains("Europe/Brussels");
	}

	@Test
	void keepsBackgroundAndPositionApart() {
		Element topic = agenda().expectFirst("#topic-1");
		assertThat(topic.select("h4").eachText()).containsExactly("Achtergrond", "Nederlandse inzet", "Toezegging");
		assertThat(topic.select(".background .prose").text()).startsWith("De steun gaat door.");
		assertThat(topic.select(".position-line").text()).isEqualTo("Nederland steunt Oekraïne.");
		assertThat(topic.select(".position-explanation").text()).isEqualTo("Met 3,5 miljard euro.");
		assertThat(topic.select(".commitment dd").eachText()).containsExactly("De minister", "Binnenkort", "Open");
	}

	@Test
	void leadsFromAMarkToItsNoteAndBack() {
		Document page = agenda();
		assertThat(page.select("sup.note-mark a").eachAttr("href")).containsExactly("#note-1", "#note-2", "#note-3",
				"#note-4");
		assertThat(page.select("#notes li").eachAttr("value")).containsExactly("1", "2", "3", "4");
		assertThat(page.select("#notes .note-back"))
			.allSatisfy((back) -> assertThat(page.select(back.attr("href"))).hasSize(1));
		assertThat(page.select("#note-1 .note-back").text()).startsWith("terug naar tekst");
	}

	@Test
	void hasAPlaceForEveryLinkWithinThePage() {
		Document page = agenda();
		assertThat(page.select("a[href^=#]").eachAttr("href")).isNotEmpty()
			.allSatisfy((anchor) -> assertThat(page.select(anchor)).hasSize(1));
	}

	@Test
	void changesTheInterfaceOnlyWithTheLanguage() {
		given(this.editions.current("raad-brussel-2024", Level.PUBLIC))
			.willReturn(Optional.of(PublishedDossiers.aMeeting()));
		Document page = ReadPage.at(this.mvc, AGENDA + "?lang=en");
		assertThat(page.select("html").attr("lang")).isEqualTo("en");
		assertThat(page.select("#topic-1 h4").eachText()).containsExactly("Background", "Dutch position", "Commitment");
		assertThat(page.select(".position-line").eachAttr("lang")).containsOnly("nl");
		assertThat(page.select(".position-line").eachText()).contains("Nederland steunt Oekraïne.");
		assertThat(page.select("a.language").attr("href")).isEqualTo("?lang=nl");
	}

	@Test
	void doesNotKnowAMeetingThatIsNotPublished() {
		assertThat(this.mvc.get().uri("/meetings/nergens")).hasStatus(HttpStatus.NOT_FOUND);
	}

	private Document agenda() {
		given(this.editions.current("raad-brussel-2024", Level.PUBLIC))
			.willReturn(Optional.of(PublishedDossiers.aMeeting()));
		return ReadPage.at(this.mvc, AGENDA);
	}

	private static MeetingSummary meeting(String slug, LocalDate firstDay) {
		MeetingFacts facts = Content.with(DossierBuilder.aDossier().build().facts(),
				Map.of("title", slug, "forum", "NAVO", "place", "Antalya", "firstDay", firstDay, "lastDay",
						firstDay.plusDays(1), "agenda", AgendaStatus.PROVISIONAL));
		return new MeetingSummary(slug, facts, 4, "A", Instant.EPOCH, slug.equals("komend"));
	}

}
