package org.meetingdossier.reading.agenda;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.TopicState;
import org.meetingdossier.dossier.theme.Theme;
import org.meetingdossier.reading.text.Anchors;
import org.meetingdossier.reading.text.PageNote;
import org.meetingdossier.reading.text.RenderedText;

/**
 * A topic on a page.
 *
 * @param number its number on the agenda
 * @param title its name
 * @param expected whether it is only expected to be discussed
 * @param state whether it is still to be discussed
 * @param reason why it is not, if a reason was given
 * @param theme the subject that it belongs to and that runs through meetings; null if
 * none is named
 * @param session the name of the session it is assigned to, if it is
 * @param background what it is about
 * @param positions what the Netherlands argues for
 * @param commitments what was promised to parliament about it
 * @param notes its footnotes, with their numbers on the page of the dossier
 */
public record TopicText(int number, String title, boolean expected, TopicState state, @Nullable String reason,
		@Nullable Theme theme, @Nullable String session, RenderedText background, List<PositionText> positions,
		List<CommitmentText> commitments, List<PageNote> notes) {

	public TopicText {
		positions = List.copyOf(positions);
		commitments = List.copyOf(commitments);
		notes = List.copyOf(notes);
	}

	/**
	 * Whether it was on the agenda and will not be discussed at this meeting.
	 * @return true if it was postponed or withdrawn
	 */
	public boolean isOffAgenda() {
		return this.state != TopicState.ON_AGENDA;
	}

	/**
	 * The place of the topic on the page.
	 * @return its anchor
	 */
	public String anchor() {
		return Anchors.topic(this.number);
	}

	/** How much there is to read, with the marks in it. */
	int characters() {
		return this.background.html().length()
				+ this.positions.stream()
					.mapToInt((position) -> position.line().html().length() + position.explanation().html().length())
					.sum()
				+ this.commitments.stream().mapToInt((commitment) -> commitment.what().html().length()).sum();
	}

}
