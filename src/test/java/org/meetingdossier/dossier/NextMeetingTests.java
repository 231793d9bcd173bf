package org.meetingdossier.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.meetingdossier.account.Level;

import static org.assertj.core.api.Assertions.assertThat;

class NextMeetingTests {

	private static final CopyMeeting COMMAND = new CopyMeeting("raad-warschau-2024", "Raad in Warschau", "Warschau",
			ZoneId.of("Europe/Warsaw"), LocalDate.of(2024, 9, 2), LocalDate.of(2024, 9, 3));

	@Test
	void keepsWhatLastsAndEmptiesWhatWasTrueOfThatMeetingOnly() {
		Dossier previous = DossierBuilder.aDossier().level(Level.DELEGATION).build();
		Dossier next = NextMeeting.after(previous, COMMAND);
		assertThat(next.id()).isNotEqualTo(previous.id());
		assertThat(next.slug()).isEqualTo("raad-warschau-2024");
		assertThat(next.title()).isEqualTo("Raad in Warschau");
		assertThat(next.place()).isEqualTo("Warschau");
		assertThat(next.zone()).isEqualTo(ZoneId.of("Europe/Warsaw"));
		assertThat(next.firstDay()).isEqualTo(LocalDate.of(2024, 9, 2));
		assertThat(next.lastDay()).isEqualTo(LocalDate.of(2024, 9, 3));
		assertThat(next.level()).isEqualTo(Level.DELEGATION);
		assertThat(next.forum()).isEqualTo(previous.forum());
		assertThat(next.delegation()).isEqualTo(previous.delegation());
		assertThat(line(next)).isEqualTo(line(previous));
		assertThat(next.agenda()).isEqualTo(AgendaStatus.PROVISIONAL);
		assertThat(next.introduction()).isEmpty();
		assertThat(next.letter()).isNull();
		assertThat(next.host()).isNull();
	}

	@Test
	void movesTheProgrammeToTheNewDaysWithoutItsTimes() {
		Dossier.Session second = new Dossier.Session(UUID.randomUUID(), SessionKind.DINNER, "Diner",
				LocalDate.of(2024, 6, 25), LocalTime.of(19, 0), null, "Gastheer", "Waarvoor");
		Dossier.Session late = new Dossier.Session(UUID.randomUUID(), SessionKind.PRESS, "Pers",
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
		Dossier.Session session = new Dossier.Session(UUID.randomUUID(), SessionKind.DINNER, "Diner",
				LocalDate.of(2024, 6, 25), null, null, null, "");
		Dossier previous = withTopics(List.of(session), topic("Oekraïne", session.id(), TopicState.ON_AGENDA));
		Dossier next = NextMeeting.after(previous, COMMAND);
		assertThat(next.topics()).singleElement().satisfies((topic) -> {
			assertThat(topic.id()).isNotEqualTo(previous.topics().get(0).id());
			assertThat(topic.title()).isEqualTo("Oekraïne");
			assertThat(topic.expected()).isTrue();
			assertThat(topic.session()).isEqualTo(next.sessions().get(0).id());
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
			assertThat(topic.state()).isEqualTo(TopicState.ON_AGENDA);
			assertThat(topic.stateReason()).isNull();
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
		return new Dossier(dossier.id(), dossier.slug(), dossier.level(), dossier.title(), dossier.forum(),
				dossier.place(), dossier.zone(), dossier.firstDay(), dossier.lastDay(), dossier.host(),
				dossier.delegation(), dossier.agenda(), dossier.letter(), dossier.introduction(), dossier.generalLine(),
				sessions, List.of(topics));
	}

	private static Dossier.Topic topic(String title, @Nullable UUID session, TopicState state) {
		List<Dossier.Commitment> commitments = List.of(CommitmentStatus.values())
			.stream()
			.map((status) -> new Dossier.Commitment(UUID.randomUUID(), "De minister", "Een brief.", "", null, status))
			.toList();
		return new Dossier.Topic(UUID.randomUUID(), title, false, session, "Achtergrond",
				List.of(DossierBuilder.position(Level.PUBLIC, "Lijn", "")), commitments, state,
				(state != TopicState.ON_AGENDA) ? "Daarom" : null);
	}

}
