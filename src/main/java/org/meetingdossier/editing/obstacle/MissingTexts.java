package org.meetingdossier.editing.obstacle;

import java.util.ArrayList;
import java.util.List;

import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.document.TopicState;
import org.meetingdossier.editing.ElementKey;

/**
 * Finds what a reader would look for in vain. Sources are asked of texts that are as open
 * as the dossier itself: what has a stricter level may rest on things that nobody may
 * cite.
 */
final class MissingTexts {

	private static final CitationFinder FINDER = new CitationFinder();

	private MissingTexts() {
	}

	static List<Dossier.Topic> onAgenda(Dossier dossier) {
		return dossier.topics().stream().filter((topic) -> topic.facts().state() == TopicState.ON_AGENDA).toList();
	}

	/** What is said of the meeting as a whole. */
	static List<Obstacle> in(Dossier dossier) {
		List<Obstacle> missing = new ArrayList<>();
		if (dossier.facts().introduction().isBlank()) {
			missing
				.add(empty(dossier, Obstacle.Kind.EMPTY_INTRODUCTION, ElementKey.whole(dossier, ElementKind.MEETING)));
		}
		if (dossier.facts().delegation().isBlank()) {
			missing.add(empty(dossier, Obstacle.Kind.EMPTY_DELEGATION, ElementKey.whole(dossier, ElementKind.MEETING)));
		}
		if (dossier.generalLine() == null) {
			missing.add(
					empty(dossier, Obstacle.Kind.NO_GENERAL_LINE, ElementKey.whole(dossier, ElementKind.GENERAL_LINE)));
		}
		if (dossier.topics().isEmpty()) {
			missing.add(empty(dossier, Obstacle.Kind.NO_TOPICS, ElementKey.whole(dossier, ElementKind.MEETING)));
		}
		return missing;
	}

	/** What is said of a topic on the agenda. */
	static List<Obstacle> in(Dossier dossier, Dossier.Topic topic) {
		ElementKey itself = new ElementKey(dossier.id(), ElementKind.TOPIC, topic.id());
		boolean background = !topic.facts().background().isBlank();
		if (topic.lines().isEmpty()) {
			return List.of(empty(dossier, background ? Obstacle.Kind.NO_POSITION : Obstacle.Kind.EMPTY_TOPIC, itself));
		}
		List<Obstacle> silent = new ArrayList<>();
		if (!background) {
			silent.add(empty(dossier, Obstacle.Kind.NO_BACKGROUND, itself));
		}
		if (!cites(topic.facts().background())) {
			topic.lines()
				.stream()
				.filter((position) -> dossier.level().sees(position.level()))
				.filter((position) -> !cites(position.line()) && !cites(position.explanation()))
				.map((position) -> new Obstacle(Obstacle.Kind.NO_SOURCE,
						new ElementKey(dossier.id(), ElementKind.POSITION, position.id()), dossier.level(), "",
						position.line() + '\n' + position.explanation()))
				.forEach(silent::add);
		}
		return silent;
	}

	private static boolean cites(String text) {
		return !FINDER.findCited(text).isEmpty() || text.contains("^[");
	}

	private static Obstacle empty(Dossier dossier, Obstacle.Kind kind, ElementKey element) {
		return new Obstacle(kind, element, dossier.level(), "", "");
	}

}
