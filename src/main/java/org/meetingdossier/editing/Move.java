package org.meetingdossier.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;

/**
 * Moves an element one place among those of its kind that an editor sees.
 */
record Move(ElementKey element, Change.Direction direction, Level clearance) implements Change {

	@Override
	public Dossier on(Dossier dossier) {
		return switch (this.element.kind()) {
			case MEETING, GENERAL_LINE -> dossier;
			case SESSION -> dossier.withSessions(in(dossier.sessions(), Dossier.Session::id, (session) -> true));
			case TOPIC -> dossier.withTopics(in(dossier.topics(), Dossier.Topic::id, (topic) -> true));
			case POSITION -> dossier.withTopics((topic) -> topic.withPositions(
					in(topic.positions(), Dossier.Position::id, (position) -> this.clearance.sees(position.level()))));
			case COMMITMENT -> dossier.withTopics((topic) -> topic
				.withCommitments(in(topic.commitments(), Dossier.Commitment::id, (commitment) -> true)));
		};
	}

	private <T> List<T> in(List<T> all, Function<T, UUID> id, Predicate<T> visible) {
		List<T> seen = all.stream().filter(visible).toList();
		int place = seen.stream().map(id).toList().indexOf(this.element.id());
		int other = (this.direction == Change.Direction.UP) ? place - 1 : place + 1;
		if (place < 0 || other < 0 || other >= seen.size()) {
			return all;
		}
		List<T> moved = new ArrayList<>(all);
		T thing = seen.get(place);
		int target = all.indexOf(seen.get(other));
		moved.remove(thing);
		moved.add(target, thing);
		return List.copyOf(moved);
	}

}
