package org.meetingdossier.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.dossier.TopicState;

/**
 * Copies of a dossier in which one thing differs. The only place in this room that names
 * all components of its records.
 */
final class Copies {

	private Copies() {
	}

	static Dossier withFacts(Dossier dossier, MeetingFacts facts) {
		return new Dossier(dossier.id(), dossier.slug(), facts.level(), facts.title(), facts.forum(), facts.place(),
				facts.zone(), facts.firstDay(), facts.lastDay(), facts.host(), facts.delegation(), facts.agenda(),
				facts.letter(), facts.introduction(), dossier.generalLine(), dossier.sessions(), dossier.topics());
	}

	static Dossier withGeneralLine(Dossier dossier, Dossier.@Nullable Position line) {
		return with(dossier, line, dossier.sessions(), dossier.topics());
	}

	static Dossier withSessions(Dossier dossier, List<Dossier.Session> sessions) {
		return with(dossier, dossier.generalLine(), sessions, dossier.topics());
	}

	static Dossier withTopics(Dossier dossier, List<Dossier.Topic> topics) {
		return with(dossier, dossier.generalLine(), dossier.sessions(), topics);
	}

	private static Dossier with(Dossier dossier, Dossier.@Nullable Position line, List<Dossier.Session> sessions,
			List<Dossier.Topic> topics) {
		return new Dossier(dossier.id(), dossier.slug(), dossier.level(), dossier.title(), dossier.forum(),
				dossier.place(), dossier.zone(), dossier.firstDay(), dossier.lastDay(), dossier.host(),
				dossier.delegation(), dossier.agenda(), dossier.letter(), dossier.introduction(), line, sessions,
				topics);
	}

	static Dossier.Topic withPositions(Dossier.Topic topic, List<Dossier.Position> positions) {
		return with(topic, topic.session(), positions, topic.commitments());
	}

	static Dossier.Topic withCommitments(Dossier.Topic topic, List<Dossier.Commitment> commitments) {
		return with(topic, topic.session(), topic.positions(), commitments);
	}

	/** A topic with the positions and commitments of another. */
	static Dossier.Topic withInside(Dossier.Topic topic, Dossier.Topic inside) {
		return with(topic, topic.session(), inside.positions(), inside.commitments());
	}

	private static Dossier.Topic with(Dossier.Topic topic, @Nullable UUID session, List<Dossier.Position> positions,
			List<Dossier.Commitment> commitments) {
		return new Dossier.Topic(topic.id(), topic.title(), topic.expected(), session, topic.background(), positions,
				commitments, topic.state(), topic.stateReason());
	}

	static Dossier inTopic(Dossier dossier, UUID id, UnaryOperator<Dossier.Topic> change) {
		return withTopics(dossier,
				dossier.topics()
					.stream()
					.map((topic) -> topic.id().equals(id) ? change.apply(topic) : topic)
					.toList());
	}

	/** Without what moves to a topic, unless it is there already. */
	static Dossier elsewhere(Dossier dossier, UUID topic, Element element) {
		boolean moves = new Elements(dossier).topic(topic).isPresent()
				&& new Elements(dossier).topicOf(element).filter((one) -> !one.id().equals(topic)).isPresent();
		return moves ? without(dossier, element) : dossier;
	}

	/** Without an element; topics of a session that goes are in no session any more. */
	static Dossier without(Dossier dossier, Element element) {
		UUID id = element.id();
		return switch (element.kind()) {
			case MEETING -> throw new IllegalArgumentException("A dossier is always about a meeting");
			case GENERAL_LINE -> withGeneralLine(dossier, null);
			case SESSION -> withTopics(withSessions(dossier, without(dossier.sessions(), Dossier.Session::id, id)),
					dossier.topics().stream().map((topic) -> outside(topic, id)).toList());
			case TOPIC -> withTopics(dossier, without(dossier.topics(), Dossier.Topic::id, id));
			case POSITION -> withTopics(dossier,
					dossier.topics()
						.stream()
						.map((topic) -> withPositions(topic, without(topic.positions(), Dossier.Position::id, id)))
						.toList());
			case COMMITMENT -> withTopics(dossier,
					dossier.topics()
						.stream()
						.map((topic) -> withCommitments(topic,
								without(topic.commitments(), Dossier.Commitment::id, id)))
						.toList());
		};
	}

	private static Dossier.Topic outside(Dossier.Topic topic, UUID session) {
		return session.equals(topic.session()) ? with(topic, null, topic.positions(), topic.commitments()) : topic;
	}

	/** Nothing but one element, with the topic it stands in. */
	static Dossier only(Dossier dossier, Element element) {
		UUID id = element.id();
		Dossier bare = with((element.kind() == ElementKind.MEETING) ? dossier : withoutIntroduction(dossier), null,
				List.of(), List.of());
		return switch (element.kind()) {
			case MEETING -> bare;
			case GENERAL_LINE -> withGeneralLine(bare, dossier.generalLine());
			case SESSION -> withSessions(bare, keep(dossier.sessions(), Dossier.Session::id, id));
			case TOPIC -> withTopics(bare,
					keep(dossier.topics(), Dossier.Topic::id, id).stream()
						.map((topic) -> with(topic, null, List.of(), List.of()))
						.toList());
			case POSITION, COMMITMENT -> withTopics(bare,
					dossier.topics().stream().map((topic) -> only(topic, id)).filter(Copies::holdsSomething).toList());
		};
	}

	private static Dossier.Topic only(Dossier.Topic topic, UUID id) {
		return new Dossier.Topic(topic.id(), topic.title(), false, null, "",
				keep(topic.positions(), Dossier.Position::id, id),
				keep(topic.commitments(), Dossier.Commitment::id, id), TopicState.ON_AGENDA, null);
	}

	private static boolean holdsSomething(Dossier.Topic topic) {
		return !topic.positions().isEmpty() || !topic.commitments().isEmpty();
	}

	private static Dossier withoutIntroduction(Dossier dossier) {
		MeetingFacts facts = MeetingFacts.of(dossier);
		return withFacts(dossier,
				new MeetingFacts(facts.level(), facts.title(), facts.forum(), facts.place(), facts.zone(),
						facts.firstDay(), facts.lastDay(), facts.host(), facts.delegation(), facts.agenda(),
						facts.letter(), ""));
	}

	private static <T> List<T> keep(List<T> all, Function<T, UUID> id, UUID kept) {
		return all.stream().filter((thing) -> id.apply(thing).equals(kept)).toList();
	}

	/** A list with one thing changed, or added at the end. */
	static <T> List<T> put(List<T> all, Function<T, UUID> id, T thing) {
		List<T> changed = new ArrayList<>(all);
		int index = all.stream().map(id).toList().indexOf(id.apply(thing));
		if (index < 0) {
			changed.add(thing);
		}
		else {
			changed.set(index, thing);
		}
		return List.copyOf(changed);
	}

	private static <T> List<T> without(List<T> all, Function<T, UUID> id, UUID gone) {
		return all.stream().filter((thing) -> !id.apply(thing).equals(gone)).toList();
	}

}
