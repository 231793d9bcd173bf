package org.meetingdossier.dossier.comparison;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.ContentPair;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.comparison.Entry.Change;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.dossier.document.TopicState;

import static org.assertj.core.api.Assertions.assertThat;

class DossierComparisonTests {

	private final Dossier.Position position = DossierBuilder.position(Level.PUBLIC, "De lijn", "Uitleg");

	private final Dossier.Topic one = topic("Eén", this.position);

	private final Dossier.Topic two = topic("Twee");

	private final Dossier.Topic three = topic("Drie");

	@Test
	void findsNothingBetweenAlikeStates() {
		assertThat(compare(List.of(this.one, this.two), List.of(this.one, this.two)).isEmpty()).isTrue();
	}

	@Test
	void tellsWhatWasAddedAndRemovedWithAllItsText() {
		DossierComparison comparison = compare(List.of(this.one), List.of(this.two));
		assertThat(comparison.of(Change.ADDED)).singleElement().satisfies((added) -> {
			assertThat(added.name()).isEqualTo("Twee");
			assertThat(added.fields()).extracting(FieldChange::field)
				.containsExactly("title", "state", "expected", "background");
		});
		assertThat(comparison.of(Change.REMOVED)).extracting(Entry::kind)
			.containsExactly(ElementKind.TOPIC, ElementKind.POSITION);
		assertThat(comparison.of(Change.REMOVED).get(1).topic()).isEqualTo("Eén");
	}

	@Test
	void tellsWhatWasMoved() {
		DossierComparison comparison = compare(List.of(this.one, this.two, this.three),
				List.of(this.three, this.one, this.two));
		assertThat(comparison.entries()).singleElement().satisfies((moved) -> {
			assertThat(moved.change()).isEqualTo(Change.MOVED);
			assertThat(moved.name()).isEqualTo("Drie");
		});
	}

	@Test
	void tellsThatSomethingWasBothMovedAndChanged() {
		Dossier.Topic changed = new Dossier.Topic(this.three.id(),
				new TopicFacts("Derde", TopicState.ON_AGENDA, null, true, null, "Achtergrond"), List.of(), List.of());
		DossierComparison comparison = compare(List.of(this.one, this.two, this.three),
				List.of(changed, this.one, this.two));
		assertThat(comparison.entries()).singleElement().satisfies((entry) -> {
			assertThat(entry.change()).isEqualTo(Change.CHANGED);
			assertThat(entry.moved()).isTrue();
			assertThat(entry.fields()).extracting(FieldChange::field).containsExactly("title");
		});
	}

	@Test
	void tellsThatAPositionMovedToAnotherTopic() {
		Dossier.Topic without = new Dossier.Topic(this.one.id(),
				new TopicFacts("Eén", TopicState.ON_AGENDA, null, true, null, "Achtergrond"), List.of(), List.of());
		Dossier.Topic with = new Dossier.Topic(this.two.id(),
				new TopicFacts("Twee", TopicState.ON_AGENDA, null, true, null, "Achtergrond"), List.of(this.position),
				List.of());
		assertThat(compare(List.of(this.one, this.two), List.of(without, with)).of(Change.MOVED)).singleElement()
			.satisfies((moved) -> assertThat(moved.topic()).isEqualTo("Twee"));
	}

	@Test
	void tellsALevelAndAStateAsWhole() {
		Dossier.Position stricter = new Dossier.Position(this.position.id(), Level.CONFIDENTIAL, "De lijn", "Uitleg");
		Dossier.Topic postponed = new Dossier.Topic(this.one.id(),
				new TopicFacts("Eén", TopicState.POSTPONED, "Later", true, null, "Achtergrond"), List.of(stricter),
				List.of());
		DossierComparison comparison = compare(List.of(this.one), List.of(postponed));
		assertThat(comparison.entries()).flatExtracting(Entry::fields)
			.filteredOn(FieldChange::isCode)
			.flatExtracting(FieldChange::runs)
			.extracting(WordRun::text)
			.containsExactly("ON_AGENDA", "POSTPONED", "PUBLIC", "CONFIDENTIAL");
	}

	@Test
	void tellsWhichDocumentsAreCitedSinceAndNoMore() {
		DossierComparison comparison = DossierComparison
			.of(pair(DossierBuilder.aDossier().introducedBy("Zie Kamerstuk 28676, nr. 499.").build(),
					DossierBuilder.aDossier().introducedBy("Zie Kamerstuk 28676, nr. 500.").build()));
		assertThat(comparison.citedSince()).containsExactly(OfficialId.parse("kst-28676-500"));
		assertThat(comparison.citedNoMore()).containsExactly(OfficialId.parse("kst-28676-499"));
	}

	@Test
	void tellsOfAnotherLetterAsPeopleWriteIt() {
		DossierBuilder dossier = DossierBuilder.aDossier();
		Dossier before = dossier.sentAs("kst-21501-02-2914").build();
		Dossier after = dossier.sentAs("kst-21501-02-2915").build();
		assertThat(DossierComparison.of(pair(before, after)).entries()).flatExtracting(Entry::fields)
			.singleElement()
			.satisfies((letter) -> assertThat(letter.runs()).extracting(WordRun::text)
				.containsExactly("Kamerstuk 21 501-02, nr. 2914", "Kamerstuk 21 501-02, nr. 2915"));
	}

	private DossierComparison compare(List<Dossier.Topic> before, List<Dossier.Topic> after) {
		Dossier dossier = DossierBuilder.aDossier().build();
		return DossierComparison.of(pair(with(dossier, before), with(dossier, after)));
	}

	private static ContentPair pair(Dossier before, Dossier after) {
		return new ContentPair("A", before, "B", after, Level.PUBLIC);
	}

	private static Dossier with(Dossier dossier, List<Dossier.Topic> topics) {
		return dossier.withTopics(topics);
	}

	private static Dossier.Topic topic(String title, Dossier.Position... positions) {
		return new Dossier.Topic(UUID.randomUUID(),
				new TopicFacts(title, TopicState.ON_AGENDA, null, true, null, "Achtergrond"), List.of(positions),
				List.of());
	}

}
