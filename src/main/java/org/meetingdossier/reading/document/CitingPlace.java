package org.meetingdossier.reading.document;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.CheckedPlace;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.dossier.document.Passage;
import org.meetingdossier.reading.text.Anchors;

/**
 * A place in an agenda that cites a document, with the way there.
 *
 * @param slug the dossier's part of an address
 * @param meeting name of the meeting
 * @param anchor the place on the page of the meeting
 * @param part which text of the dossier it is
 * @param topic the number of the topic it belongs to; null outside the topics
 * @param words the citation as written
 * @param sentence the sentence that makes the citation
 * @param footnote the number of the footnote it stands in; null for a citation in running
 * text
 * @param mark what a badge says of the citation; null when nothing is known of it
 */
public record CitingPlace(String slug, String meeting, String anchor, Passage.Part part, @Nullable Integer topic,
		String words, String sentence, @Nullable Integer footnote, @Nullable String mark) {

	static CitingPlace of(CheckedPlace checked) {
		CitedPlace place = checked.place();
		return new CitingPlace(place.slug(), place.meeting(), Anchors.of(place), place.passage().part(),
				place.passage().topic(), place.words(), place.sentence(), place.footnoteNumber(),
				(checked.checked() != null) ? checked.mark() : null);
	}

	/**
	 * Names the place for the reader.
	 * @return the part of a message key that says which text of the dossier it is
	 */
	public String where() {
		return (this.topic != null) ? "topic." + this.part : this.part.toString();
	}

}
