package org.meetingdossier.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A topic on a page.
 *
 * @param number its number on the agenda
 * @param title its name
 * @param expected whether it is only expected to be discussed
 * @param session the name of the session it is assigned to, if it is
 * @param background what it is about
 * @param positions what the Netherlands argues for
 * @param commitments what was promised to parliament about it
 * @param notes its footnotes, with their numbers on the page of the dossier
 */
public record TopicText(int number, String title, boolean expected, @Nullable String session, RenderedText background,
		List<PositionText> positions, List<CommitmentText> commitments, List<Note> notes) {

	public TopicText {
		positions = List.copyOf(positions);
		commitments = List.copyOf(commitments);
		notes = List.copyOf(notes);
	}

	/**
	 * The place of the topic on the page.
	 * @return its anchor
	 */
	public String anchor() {
		return Anchors.topic(this.number);
	}

}
