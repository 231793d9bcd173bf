package org.meetingdossier.dossier.change;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.document.ElementKind;

/**
 * Positions and commitments that stand elsewhere than before. In the tables each belongs
 * to its topic, so one that moves has to go there first and then be put in again.
 */
public final class Moves {

	private final Map<UUID, UUID> before;

	private Moves(Dossier before) {
		this.before = places(before);
	}

	/** A dossier without what was in another place before. */
	public static Dossier leftOutOf(Dossier after, Dossier before) {
		return new Moves(before).leftOutOf(after);
	}

	private Dossier leftOutOf(Dossier after) {
		Dossier.Position line = after.generalLine();
		return after.withGeneralLine((line != null && stays(line.id(), after.id())) ? line : null)
			.withTopics(this::leftOutOf);
	}

	private Dossier.Topic leftOutOf(Dossier.Topic topic) {
		return topic.withPositions(topic.positions().stream().filter((one) -> stays(one.id(), topic.id())).toList())
			.withCommitments(topic.commitments().stream().filter((one) -> stays(one.id(), topic.id())).toList());
	}

	private boolean stays(UUID part, UUID place) {
		@Nullable UUID known = this.before.get(part);
		return known == null || Objects.equals(known, place);
	}

	/** What each part stands in: a topic, or for the general line the dossier. */
	private static Map<UUID, UUID> places(Dossier dossier) {
		return dossier.elements()
			.stream()
			.filter((one) -> one.kind().isInTopic() || one.kind() == ElementKind.GENERAL_LINE)
			.collect(Collectors.toMap(Element::id, Element::in));
	}

}
