package org.meetingdossier.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.dossier.document.TopicState;

/**
 * Copies of a dossier in which one thing differs.
 */
final class Copies {

	private Copies() {
	}

	static Dossier inTopic(Dossier dossier, UUID id, UnaryOperator<Dossier.Topic> change) {
		return dossier.withTopics((topic) -> topic.id().equals(id) ? change.apply(topic) : topic);
	}

	/** Without what moves to a topic, unless it is there already. */
	static Dossier elsewhere(Dossier dossier, UUID topic, ElementKey element) {
		boolean moves = new Elements(dossier).topic(topic).isPresent()
				&& new Elements(dossier).topicOf(element).filter((one) -> !one.id().equals(topic)).isPresent();
		return moves ? without(dossier, element) : dossier;
	}

	/** Without an element; topics of a session that goes are in no session any more. */
	static Dossier without(Dossier dossier, ElementKey element) {
		UUID id = element.id();
		return switch (element.kind()) {
			case MEETING -> throw new IllegalArgumentException("A dossier is always about a meeting");
			case GENERAL_LINE -> dossier.withGeneralLine(null);
			case SESSION -> dossier.withSessions(without(dossier.sessions(), Dossier.Session::id, id))
				.withTopics((topic) -> id.equals(topic.facts().session()) ? topic.in(null) : topic);
			case TOPIC -> dossier.withTopics(without(dossier.topics(), Dossier.Topic::id, id));
			case POSITION -> dossier
				.withTopics((topic) -> topic.withPositions(without(topic.positions(), Dossier.Position::id, id)));
			case COMMITMENT -> dossier
				.withTopics((topic) -> topic.withCommitments(without(topic.commitments(), Dossier.Commitment::id, id)));
		};
	}

	/** Nothing but one element, with the topic it stands in. */
	static Dossier only(Dossier dossier, ElementKey element) {
		UUID id = element.id();
		Dossier bare = dossier
			.with((element.kind() == ElementKind.MEETING) ? dossier.facts()
					: Content.with(dossier.facts(), "introduction", ""))
			.withGeneralLine(null)
			.withSessions(List.of())
			.withTopics(List.of());
		return switch (element.kind()) {
			case MEETING -> bare;
			case GENERAL_LINE -> bare.withGeneralLine(dossier.generalLine());
			case SESSION -> bare.withSessions(keep(dossier.sessions(), Dossier.Session::id, id));
			case TOPIC -> bare.withTopics(keep(dossier.topics(), Dossier.Topic::id, id).stream()
				.map((topic) -> topic.in(null).withPositions(List.of()).withCommitments(List.of()))
				.toList());
			case POSITION, COMMITMENT -> bare.withTopics(
					dossier.topics().stream().map((topic) -> only(topic, id)).filter(Copies::holdsSomething).toList());
		};
	}

	private static Dossier.Topic only(Dossier.Topic topic, UUID id) {
		return new Dossier.Topic(topic.id(), new TopicFacts(topic.title(), TopicState.ON_AGENDA, null, false, null, ""),
				keep(topic.positions(), Dossier.Position::id, id),
				keep(topic.commitments(), Dossier.Commitment::id, id));
	}

	private static boolean holdsSomething(Dossier.Topic topic) {
		return !topic.positions().isEmpty() || !topic.commitments().isEmpty();
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
