package org.meetingdossier.reading.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jsoup.nodes.Document;
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
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.dossier.document.TopicState;
import org.meetingdossier.reading.PublishedDossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

@PageTest
class TopicControllerTests {

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

	@BeforeEach
	void publish() {
		given(this.editions.current("raad-brussel-2024", Level.PUBLIC))
			.willReturn(Optional.of(PublishedDossiers.aMeeting()));
	}

	@Test
	void showsOneTopicWithItsOwnNotes() {
		Document page = ReadPage.at(this.mvc, "/meetings/raad-brussel-2024/topics/2");
		assertThat(page.select("h1").text()).isEqualTo("Industrie");
		assertThat(page.select("h2").eachText()).containsExactly("Achtergrond", "Nederlandse inzet", "Toezegging",
				"Voetnoten");
		assertThat(page.select("#notes li").eachAttr("value")).containsExactly("4");
	}

	@Test
	void leadsToTheMeetingAndToTheNeighbours() {
		Document page = ReadPage.at(this.mvc, "/meetings/raad-brussel-2024/topics/2");
		assertThat(page.select(".crumbs a").eachAttr("href")).containsExactly("/meetings",
				"/meetings/raad-brussel-2024");
		assertThat(page.select(".neighbours a").eachAttr("href"))
			.containsExactly("/meetings/raad-brussel-2024/topics/1");
	}

	@Test
	void tellsThatATopicWasPostponedAndWhy() {
		given(this.editions.current("raad-brussel-2024", Level.PUBLIC))
			.willReturn(Optional.of(PublishedDossiers.editionOf(DossierBuilder.aDossier()
				.with(topic(TopicState.POSTPONED, "Eerst is er <b>overleg</b>."))
				.with(topic(TopicState.ON_AGENDA, "Vergeten reden"))
				.build())));
		Document postponed = ReadPage.at(this.mvc, "/meetings/raad-brussel-2024/topics/1");
		assertThat(postponed.select(".topic-facts").text()).isEqualTo("Uitgesteld Eerst is er <b>overleg</b>.");
		assertThat(ReadPage.at(this.mvc, "/meetings/raad-brussel-2024/topics/2").select(".topic-facts").text())
			.isEqualTo("Naar verwachting");
	}

	private static Dossier.Topic topic(TopicState state, String reason) {
		return new Dossier.Topic(UUID.randomUUID(), new TopicFacts("Energie", state, reason, true, null, ""), List.of(),
				List.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "3", "0", "-1", "een", "99999999999" })
	void doesNotKnowATopicThatIsNotOnTheAgenda(String number) {
		assertThat(this.mvc.get().uri("/meetings/raad-brussel-2024/topics/" + number)).hasStatus(HttpStatus.NOT_FOUND);
	}

}
