package org.meetingdossier.reading.agenda;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.reading.MeetingHead;
import org.meetingdossier.reading.glossary.Abbreviation;
import org.meetingdossier.reading.glossary.Definitions;
import org.meetingdossier.reading.text.Anchors;
import org.meetingdossier.reading.text.PageNote;
import org.meetingdossier.reading.text.RenderedText;

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
 * @param abbreviations the abbreviations in all texts, with what they stand for
 */
public record AgendaPage(MeetingHead meeting, RenderedText introduction, @Nullable PositionText generalLine,
		Programme programme, List<TopicText> topics, List<PageNote> notes, List<Abbreviation> abbreviations) {

	public AgendaPage {
		topics = List.copyOf(topics);
		notes = List.copyOf(notes);
		abbreviations = List.copyOf(abbreviations);
	}

	/**
	 * What was promised to parliament, for the list of contents.
	 * @return a line for each commitment, in reading order
	 */
	public List<Promise> promises() {
		return this.topics.stream()
			.flatMap((topic) -> topic.commitments().stream().map((commitment) -> Promise.of(topic, commitment)))
			.toList();
	}

	/** How much memory it takes, about. */
	int characters() {
		return this.introduction.html().length() + this.topics.stream().mapToInt(TopicText::characters).sum()
				+ this.notes.stream().mapToInt((note) -> note.text().html().length()).sum();
	}

	/**
	 * Writes the page of an edition.
	 * @param published the edition, without what the reader may not see
	 * @param checked its citations with what checking gave
	 * @return the page
	 */
	public static AgendaPage of(PublishedDossier published, List<CheckedPlace> checked) {
		return of(published, checked, Definitions.NONE);
	}

	/**
	 * Writes the page of an edition, on which abbreviations lead to what they stand for.
	 * @param published the edition, without what the reader may not see
	 * @param checked its citations with what checking gave
	 * @param definitions what abbreviations stand for
	 * @return the page
	 */
	public static AgendaPage of(PublishedDossier published, List<CheckedPlace> checked, Definitions definitions) {
		return new AgendaWriter(published.dossier(), published.level(), NoteChecks.of(checked), definitions)
			.write(MeetingHead.of(published));
	}

	/**
	 * A commitment in the list of contents.
	 *
	 * @param topic the number of its topic
	 * @param who the member of cabinet who promised
	 * @param term when, in words
	 */
	public record Promise(int topic, String who, String term) {

		private static Promise of(TopicText topic, CommitmentText commitment) {
			return new Promise(topic.number(), commitment.who(), commitment.term());
		}

		/**
		 * The place of the commitments of its topic on the page.
		 * @return its anchor
		 */
		public String anchor() {
			return Anchors.topic(this.topic) + "-commitments";
		}

	}

}
