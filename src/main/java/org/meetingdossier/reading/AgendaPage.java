package org.meetingdossier.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.dossier.PublishedDossier;

/**
 * The annotated agenda of a meeting, as one page. It depends on the edition and on what
 * its reader may see, and on nothing else.
 *
 * @param meeting who, where and when
 * @param introduction what the meeting is about
 * @param generalLine what the Netherlands argues for throughout, if that is known
 * @param programme when what takes place
 * @param topics what is discussed
 * @param notes the footnotes of all texts, in order
 */
public record AgendaPage(MeetingHead meeting, RenderedText introduction, @Nullable PositionText generalLine,
		Programme programme, List<TopicText> topics, List<Note> notes) {

	public AgendaPage {
		topics = List.copyOf(topics);
		notes = List.copyOf(notes);
	}

	/**
	 * Writes the page of an edition.
	 * @param published the edition, without what the reader may not see
	 * @param checked its citations with what checking gave
	 * @return the page
	 */
	public static AgendaPage of(PublishedDossier published, List<CheckedPlace> checked) {
		return new AgendaWriter(published.dossier(), NoteChecks.of(checked)).write(MeetingHead.of(published));
	}

}
