package org.meetingdossier.letter.writing;

import java.util.List;
import java.util.Map;

/**
 * Where in the main part of a Word file the words of its letter stand.
 *
 * @param words the stretches of the letter's one text, in order, with their elements; the
 * words of notes are none of them
 * @param marks the element that is the mark of a note, by the id of the note
 */
public record Origins(List<Origin> words, Map<String, Integer> marks) {

	public Origins {
		words = List.copyOf(words);
		marks = Map.copyOf(marks);
	}

}
