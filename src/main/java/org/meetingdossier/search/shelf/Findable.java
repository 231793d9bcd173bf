package org.meetingdossier.search.shelf;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be found, as one reader sees it.
 *
 * @param key its identity within the dossier, the same for each reader and in each
 * edition; of an official document its id
 * @param kind what it is
 * @param place where it stands, behind the host; for a reader of this clearance
 * @param number the number of the topic that it is or stands in, or of the footnote; null
 * for none
 * @param title its name; empty where it has none of its own
 * @param names what somebody types who means just this
 * @param topic name of the topic it stands in; null outside topics and for a topic itself
 * @param about what it belongs to: words that narrow a search, not its own
 * @param text its words
 * @param forum who meets; null outside meetings
 * @param day the first day of the meeting, or the date of the document; null when not
 * known
 * @param marks what checking gave for the citations in it
 */
public record Findable(String key, FoundKind kind, String place, @Nullable Integer number, String title,
		List<String> names, @Nullable String topic, String about, String text, @Nullable String forum,
		@Nullable LocalDate day, Set<String> marks) {

	public Findable {
		names = List.copyOf(names);
		marks = Set.copyOf(marks);
	}

}
