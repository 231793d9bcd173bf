package org.meetingdossier.dossier.change;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.dossier.document.TopicState;

import static org.assertj.core.api.Assertions.assertThat;

class NextMeetingTests {

	private static final CopyMeeting COMMAND = new CopyMeeting("raad-warschau-2024", Content.with(
			DossierBuilder.aDossier().titled("Raad in Warschau").on(LocalDate.of(2024, 9, 2)).facts(),
			Map.of("place", "Warschau", "zone", ZoneId.of("Europe/Warsaw"), "delegation", "", "introduction", "")));

	@Test
	void keepsWhatLastsAndEmptiesWhatWasTrueOfThatMeetingOnly() {
		Dossier previous = DossierBuilder.aDossier().level(Level.DELEGATION).build();
		Dossier next = NextMeeting.after(previous, COMMAND);
		assertThat(next.id()).isNotEqualTo(previous.id());
		assertThat(next.slug()).isEqualTo("raad-warschau-2024");
		assertThat(next.title()).isEqualTo("Raad in Warschau");
		assertThat(next.facts().place()).isEqualTo("Warschau");
		assertThat(next.facts().zone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
		assertThat(next.facts().firstDay()).isEqualTo(LocalDate.of(2024, 9, 2));
		assertThat(next.facts().lastDay()).isEqualTo(LocalDate.of(2024, 9, 3));
		assertThat(next.level()).isEqualTo(Level.DELEGATION);
		assertThat(next.facts().forum()).isEqualTo(previous.facts().forum());
		assertThat(next.facts().delegation()).isEqualTo(previous.facts().delegation());
		assertThat(line(next)).isEqualTo(line(previous));
		assertThat(next.facts().agenda()).isEqualTo(AgendaStatus.PROVISIONAL);
	}

	@Test
	void movesTheProgrammeToTheNewDaysWithoutItsTimes() {
		Dossier.Session second = new Dossier.Session(UUID.randomUUID(), "Diner", SessionKind.DINNER,
				LocalDate.of(2024, 6, 25), LocalTime.of(19, 0), null, "Gastheer", "Waarvoor");
		Dossier.Session late = new Dossier.Session(UUID.randomUUID(), "Pers", SessionKind.PRESS,
				LocalDate.of(2024, 6, 28), null, null, null, "");
		Dossier next = NextMeeting.after(withSessions(second, late), COMMAND);
		assertThat(next.sessions()).extracting(Dossier.Session::date)
			.containsExactly(LocalDate.of(2024, 9, 3), LocalDate.of(2024, 9, 3));
		assertThat(next.sessions().get(0)).satisfies((session) -> {
			assertThat(session.title()).isEqualTo("Diner");
			assertThat(session.kind()).isEqualTo(SessionKind.DINNER);
			assertThat(session.start()).isNull();
			assertThat(session.host()).isNull();
			assertThat(session.description()).isEmpty();
		});
	}

	@Test
	void takesTopicsAlongInTheirSessions() {
		Dossier.Session session = new Dossier.Session(UUID.randomUUID(), "Diner", SessionKind.DINNER,
				LocalDate.of(2024, 6, 25), null, null, null, "");
		Dossier previous = withTopics(List.of(session), topic("Oekraïne", session.id(), TopicState.ON_AGENDA));
		Dossier next = NextMeeting.after(previous, COMMAND);
		assertThat(next.topics()).singleElement().satisfies((topic) -> {
			assertThat(topic.id()).isNotEqualTo(previous.topics().get(0).id());
			assertThat(topic.title()).isEqualTo("Oekraïne");
			assertThat(topic.facts().expected()).isTrue();
			assertThat(topic.facts().session()).isEqualTo(next.sessions().get(0).id());
			assertThat(topic.positions()).extracting(Dossier.Position::line).containsExactly("Lijn");
			assertThat(topic.positions()).doesNotContainAnyElementsOf(previous.topics().get(0).positions());
		});
	}

	@Test
	void putsAPostponedTopicBackOnTheAgendaAndLeavesAWithdrawnOneBehind() {
		Dossier next = NextMeeting.after(withTopics(List.of(), topic("Uitgesteld", null, TopicState.POSTPONED),
				topic("Ingetrokken", null, TopicState.WITHDRAWN)), COMMAND);
		assertThat(next.topics()).singleElement().satisfies((topic) -> {
			assertThat(topic.title()).isEqualTo("Uitgesteld");
			assertThat(topic.facts().state()).isEqualTo(TopicState.ON_AGENDA);
			assertThat(topic.facts().stateReason()).isNull();
		});
	}

	@Test
	void takesAlongTheCommitmentsThatParliamentStillWaitsFor() {
		Dossier next = NextMeeting.after(withTopics(List.of(), topic("Oekraïne", null, TopicState.ON_AGENDA)), COMMAND);
		assertThat(next.topics().get(0).commitments()).extracting(Dossier.Commitment::status)
			.containsExactly(CommitmentStatus.OPEN, CommitmentStatus.PARTLY_FULFILLED);
	}

	private static String line(Dossier dossier) {
		Dossier.Position line = dossier.generalLine();
		return (line != null) ? line.line() : "";
	}

	private static Dossier withSessions(Dossier.Session... sessions) {
		return withTopics(List.of(sessions));
	}

	private static Dossier withTopics(List<Dossier.Session> sessions, Dossier.Topic... topics) {
		Dossier dossier = DossierBuilder.aDossier().build();
		return dossier.withSessions(sessions).withTopics(List.of(topics));
	}

	private static Dossier.Topic topic(String title, @Nullable UUID session, TopicState state) {
		List<Dossier.Commitment> commitments = List.of(CommitmentStatus.values())
			.stream()
			.map((status) -> new Dossier.Commitment(UUID.randomUUID(), "De minister", "Een brief.", "", null, status))
			.toList();
		return new Dossier.Topic(
				UUID.randomUUID(), new TopicFacts(title, state, (state != TopicState.ON_AGENDA) ? "Daarom" : null,
						false, session, "Achtergrond"),
				List.of(DossierBuilder.position(Level.PUBLIC, "Lijn", "")), commitments);
	}

}
