package org.meetingdossier.reading.text;

import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.dossier.document.Passage;

/**
 * The names of the places on an agenda page. Links from elsewhere rely on them: they do
 * not depend on the language, nor on titles that may change.
 */
public final class Anchors {

	private Anchors() {
	}

	static String note(int number) {
		return "note-" + number;
	}

	static String mark(int number, int use) {
		return note(number) + ((use == 1) ? "-mark" : "-mark-" + use);
	}

	/**
	 * The place of a topic: {@code topic-3}.
	 * @param number its number on the agenda
	 */
	public static String topic(int number) {
		return "topic-" + number;
	}

	/** The place that cites: the first mark of a footnote, or the passage itself. */
	public static String of(CitedPlace place) {
		Integer number = place.footnoteNumber();
		return (number != null) ? mark(number, 1) : of(place.passage());
	}

	static String of(Passage passage) {
		Integer topic = passage.topic();
		if (topic == null) {
			return switch (passage.part()) {
				case INTRODUCTION -> "introduction";
				case SESSION -> "programme";
				default -> "general-line";
			};
		}
		return topic(topic) + switch (passage.part()) {
			case POSITION, EXPLANATION -> "-position";
			case COMMITMENT -> "-commitments";
			default -> "-background";
		};
	}

}
