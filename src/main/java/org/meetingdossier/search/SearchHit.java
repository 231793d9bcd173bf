package org.meetingdossier.search;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.search.shelf.FoundKind;

/**
 * Something that was found, as its reader may see it.
 *
 * @param kind what it is
 * @param key its identity; of an official document its id
 * @param address where it stands, with what a browser marks there
 * @param number the number of the topic or footnote; null for none
 * @param title its name with the words that were asked for; empty where it has none
 * @param text its words around those that were asked for
 * @param topic name of the topic it stands in; null outside topics
 * @param meeting name of the meeting; null for an official document
 * @param document the official document as people write its id; null for what stands in a
 * dossier
 * @param forum who meets; null for an official document
 * @param day the first day of the meeting, or the date of the document; null when not
 * known
 * @param level how restricted the dossier is of which it is part
 * @param marks what checking gave for the citations in it
 */
public record SearchHit(FoundKind kind, String key, String address, @Nullable Integer number, HitText title,
		HitText text, @Nullable String topic, @Nullable String meeting, @Nullable String document,
		@Nullable String forum, @Nullable LocalDate day, Level level, List<String> marks) {

	public SearchHit {
		marks = List.copyOf(marks);
	}

}
