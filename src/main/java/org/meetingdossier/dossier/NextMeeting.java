package org.meetingdossier.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Makes the dossier of a next meeting from one that there is. What lasts is kept: forum,
 * delegation, level, general line, and the topics with their background and positions.
 * What was true of that meeting only is left empty: introduction, letter, hosts, times
 * and descriptions of sessions. A postponed topic is back on the agenda, a withdrawn one
 * stays behind, and of the commitments those go along that parliament still waits for.
 */
final class NextMeeting {

	private static final Set<CommitmentStatus> AWAITED = EnumSet.of(CommitmentStatus.OPEN,
			CommitmentStatus.PARTLY_FULFILLED);

	private final Dossier previous;

	private final CopyMeeting command;

	private final Map<UUID, UUID> sessions = new HashMap<>();

	private NextMeeting(Dossier previous, CopyMeeting command) {
		this.previous = previous;
		this.command = command;
		previous.sessions().forEach((session) -> this.sessions.put(session.id(), UUID.randomUUID()));
	}

	static Dossier after(Dossier previous, CopyMeeting command) {
		return new NextMeeting(previous, command).dossier();
	}

	private Dossier dossier() {
		Dossier.Position line = this.previous.generalLine();
		return new Dossier(UUID.randomUUID(), this.command.slug(), this.previous.level(), this.command.title(),
				this.previous.forum(), this.command.place(), this.command.zone(), this.command.firstDay(),
				this.command.lastDay(), null, this.previous.delegation(), AgendaStatus.PROVISIONAL, null, "",
				(line != null) ? position(line) : null, this.previous.sessions().stream().map(this::session).toList(),
				topics());
	}

	private Dossier.Session session(Dossier.Session session) {
		long day = ChronoUnit.DAYS.between(this.previous.firstDay(), session.date());
		LocalDate date = this.command.firstDay().plusDays(day);
		LocalDate within = date.isAfter(this.command.lastDay()) ? this.command.lastDay() : date;
		return new Dossier.Session(this.sessions.getOrDefault(session.id(), session.id()), session.kind(),
				session.title(), within, null, null, null, "");
	}

	private List<Dossier.Topic> topics() {
		return this.previous.topics()
			.stream()
			.filter((topic) -> topic.state() != TopicState.WITHDRAWN)
			.map(this::topic)
			.toList();
	}

	private Dossier.Topic topic(Dossier.Topic topic) {
		UUID session = (topic.session() != null) ? this.sessions.get(topic.session()) : null;
		return new Dossier.Topic(UUID.randomUUID(), topic.title(), true, session, topic.background(),
				topic.positions().stream().map(NextMeeting::position).toList(),
				topic.commitments()
					.stream()
					.filter((commitment) -> AWAITED.contains(commitment.status()))
					.map(NextMeeting::commitment)
					.toList(),
				TopicState.ON_AGENDA, null);
	}

	private static Dossier.Position position(Dossier.Position position) {
		return new Dossier.Position(UUID.randomUUID(), position.level(), position.line(), position.explanation());
	}

	private static Dossier.Commitment commitment(Dossier.Commitment commitment) {
		return new Dossier.Commitment(UUID.randomUUID(), commitment.who(), commitment.what(), commitment.term(),
				commitment.due(), commitment.status());
	}

}
