package org.meetingdossier.reading.agenda;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.reading.PublishedDossiers;
import org.meetingdossier.reading.glossary.Definitions;

import static org.assertj.core.api.Assertions.assertThat;

class TopicPageTests {

	@Test
	void knowsItsNeighbours() {
		assertThat(page(PublishedDossiers.aMeeting(), 1)).hasValueSatisfying((page) -> {
			assertThat(page.topic().title()).isEqualTo("Oekraïne");
			assertThat(page.previous()).isNull();
			assertThat(page.next()).isNotNull().extracting(TopicText::title).isEqualTo("Industrie");
		});
	}

	@Test
	void isOnPaperAsRestrictedAsItsTopic() {
		PublishedDossier published = PublishedDossiers.editionOf(DossierBuilder.aDossier()
			.generalLine(DossierBuilder.position(Level.CONFIDENTIAL, "Samen verder.", ""))
			.withTopic("Oekraïne", "De steun.", DossierBuilder.position(Level.DELEGATION, "Niet voor ieder.", ""))
			.withTopic("Industrie", "Productie.", DossierBuilder.position(Level.PUBLIC, "Voor ieder.", ""))
			.build());
		assertThat(page(published, 1)).map((page) -> page.meeting().onPaper()).hasValue(Level.DELEGATION);
		assertThat(page(published, 2)).map((page) -> page.meeting().onPaper()).hasValue(Level.PUBLIC);
	}

	@Test
	void isEmptyForANumberThatTheMeetingDoesNotHave() {
		assertThat(page(PublishedDossiers.aMeeting(), 0)).isEmpty();
		assertThat(page(PublishedDossiers.aMeeting(), 3)).isEmpty();
	}

	private static Optional<TopicPage> page(PublishedDossier published, int number) {
		return TopicPage.of(published, AgendaPage.of(published, List.of()), Definitions.NONE, number);
	}

}
