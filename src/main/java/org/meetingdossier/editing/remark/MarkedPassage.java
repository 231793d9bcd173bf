package org.meetingdossier.editing.remark;

/**
 * The words of a text that a remark is about. They are kept as they were when they stood
 * in the text last.
 *
 * @param field the name of the field whose text it is
 * @param words the words
 * @param start where they start in the text, in UTF-16 units; where they started last,
 * once they are gone
 * @param gone whether they stand in the text no more
 */
public record MarkedPassage(String field, String words, int start, boolean gone) {

	/** How many characters may be marked. */
	public static final int WORDS_LENGTH = 2000;

}
