package org.meetingdossier.dossier.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.dossier.document.TopicState;

/**
 * Makes the dossier of a next meeting from one that there is. What lasts is kept: the
 * general line, and the topics with their background and positions; and a dossier is
 * never less restricted than the one it is made from. What was true of that meeting only
 * is left empty: hosts, times and descriptions of sessions. A postponed topic is back on
 * the agenda, a withdrawn one stays behind, and of the commitments those go along that
 * parliament still waits for.
 */
public final class NextMeeting {

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

	public static Dossier after(Dossier previous, CopyMeeting command) {
		return new NextMeeting(previous, command).dossier();
	}

	private Dossier dossier() {
		MeetingFacts typed = this.command.facts();
		String delegation = typed.delegation().isEmpty() ? this.previous.facts().delegation() : typed.delegation();
		MeetingFacts facts = Content.with(typed,
				Map.of("level", this.previous.level().stricter(typed.level()), "delegation", delegation));
		Dossier.Position line = this.previous.generalLine();
		return new Dossier(UUID.randomUUID(), this.command.slug(), facts, (line != null) ? position(line) : null,
				this.previous.sessions().stream().map(this::session).toList(), topics());
	}

	private Dossier.Session session(Dossier.Session session) {
		MeetingFacts facts = this.command.facts();
		long day = ChronoUnit.DAYS.between(this.previous.facts().firstDay(), session.date());
		LocalDate date = facts.firstDay().plusDays(day);
		LocalDate within = date.isAfter(facts.lastDay()) ? facts.lastDay() : date;
		return new Dossier.Session(this.sessions.getOrDefault(session.id(), session.id()), session.title(),
				session.kind(), within, null, null);
	}

	private List<Dossier.Topic> topics() {
		return this.previous.topics()
			.stream()
			.filter((topic) -> topic.facts().state() != TopicState.WITHDRAWN)
			.map(this::topic)
			.toList();
	}

	private Dossier.Topic topic(Dossier.Topic topic) {
		TopicFacts facts = topic.facts();
		UUID session = (facts.session() != null) ? this.sessions.get(facts.session()) : null;
		return new Dossier.Topic(UUID.randomUUID(),
				new TopicFacts(
						facts.title(), facts.theme(), TopicState.ON_AGENDA, null, true, session, facts.background()),
				topic.positions().stream().map(NextMeeting::position).toList(),
				topic.commitments()
					.stream()
					.filter((commitment) -> AWAITED.contains(commitment.status()))
					.map((commitment) -> Content.with(commitment, "id", UUID.randomUUID()))
					.toList());
	}

	private static Dossier.Position position(Dossier.Position position) {
		return Content.with(position, "id", UUID.randomUUID());
	}

}
