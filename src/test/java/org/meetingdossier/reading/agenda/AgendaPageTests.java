package org.meetingdossier.reading.agenda;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.reading.PublishedDossiers;
import org.meetingdossier.reading.text.DocumentLink;
import org.meetingdossier.reading.text.PageNote;

import static org.assertj.core.api.Assertions.assertThat;

class AgendaPageTests {

	private final PublishedDossier published = PublishedDossiers.aMeeting();

	private final AgendaPage page = AgendaPage.of(this.published, List.of());

	@Test
	void numbersTheNotesAsTheReferencesDo() {
		List<CitedPlace> inNotes = this.published.citedPlaces()
			.stream()
			.filter((place) -> place.footnoteNumber() != null)
			.toList();
		assertThat(inNotes).hasSize(3).allSatisfy((place) -> assertThat(this.page.notes()).anySatisfy((note) -> {
			assertThat(note.number()).isEqualTo(place.footnoteNumber());
			assertThat(note.text().html()).contains(place.document().value());
		}));
	}

	@Test
	void givesATopicItsOwnNotesWithTheNumbersOfThePage() {
		assertThat(this.page.topics()).extracting((topic) -> topic.notes().stream().map(PageNote::number).toList())
			.containsExactly(List.of(3), List.of(4));
	}

	@Test
	void isTheSameEachTime() {
		assertThat(AgendaPage.of(this.published, List.of())).isEqualTo(this.page);
	}

	@Test
	void datesTheEditionAsInTheHague() {
		assertThat(this.page.meeting().publishedOn()).isEqualTo(LocalDate.of(2024, 6, 15));
	}

	@Test
	void linksTheLetterItself() {
		assertThat(this.page.meeting().letter())
			.isEqualTo(new DocumentLink("kst-21501-02-2914", "Kamerstuk 21\u00a0501-02, nr.\u00a02914"));
	}

	@Test
	void doesWithoutAGeneralLine() {
		AgendaPage bare = AgendaPage
			.of(PublishedDossiers.editionOf(DossierBuilder.aDossier().generalLine(null).build()), List.of());
		assertThat(bare.generalLine()).isNull();
		assertThat(bare.topics()).isEmpty();
		assertThat(bare.programme().days()).isEmpty();
	}

	@Test
	void marksWhatNotEverybodyMayRead() {
		AgendaPage open = AgendaPage.of(marked(Level.PUBLIC), List.of());
		assertThat(open.meeting().marking()).isNull();
		assertThat(open.generalLine()).isNotNull()
			.extracting(PositionText::marking)
			.as("stricter than its page")
			.isEqualTo(Level.DELEGATION);
		AgendaPage closed = AgendaPage.of(marked(Level.DELEGATION), List.of());
		assertThat(closed.meeting().marking()).isEqualTo(Level.DELEGATION);
		assertThat(closed.generalLine()).isNotNull()
			.extracting(PositionText::marking)
			.as("the page says it already")
			.isNull();
	}

	@Test
	void isOnPaperAsRestrictedAsTheStrictestOnIt() {
		assertThat(AgendaPage.of(marked(Level.PUBLIC), List.of()).meeting().onPaper()).isEqualTo(Level.DELEGATION);
		assertThat(AgendaPage.of(PublishedDossiers.aMeeting(), List.of()).meeting().onPaper()).isEqualTo(Level.PUBLIC);
	}

	@Test
	void listsTheTopicsOfASession() {
		Dossier dossier = DossierBuilder.aDossier().withSession("Diner").withTopic("Oekraïne", "De steun.").build();
		Dossier.Topic topic = dossier.topics().get(0).in(dossier.sessions().get(0).id());
		AgendaPage agenda = AgendaPage.of(PublishedDossiers.editionOf(dossier.withTopics(List.of(topic))), List.of());
		assertThat(agenda.programme().days().get(0).sessions().get(0).subjects())
			.containsExactly(new Programme.Subject(1, "Oekraïne", topic.facts().expected()));
	}

	@Test
	void namesThePromisesInTheContents() {
		AgendaPage agenda = AgendaPage.of(PublishedDossiers
			.editionOf(DossierBuilder.aDossier().withTopic("Oekraïne", "De steun.", "Een brief.").build()), List.of());
		assertThat(agenda.promises()).hasSize(1)
			.allSatisfy((promise) -> assertThat(promise.anchor()).isEqualTo("topic-1-commitments"));
	}

	private static PublishedDossier marked(Level level) {
		return PublishedDossiers.editionOf(DossierBuilder.aDossier()
			.level(level)
			.generalLine(DossierBuilder.position(Level.DELEGATION, "Samen verder.", ""))
			.build());
	}

}
