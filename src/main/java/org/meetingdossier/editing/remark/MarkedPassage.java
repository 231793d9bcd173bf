package org.meetingdossier.editing.remark;

import java.util.Optional;

import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.document.ElementField;

/**
 * The words of a text that a remark is about. They are kept as they were when they stood
 * in the text last.
 *
 * @param field the name of the field whose text it is
 * @param start where they start in the text, in UTF-16 units; where they started last,
 * once they are gone
 * @param gone whether they stand in the text no more
 */
public record MarkedPassage(String field, String words, int start, boolean gone) {

	/** How many characters may be marked. */
	public static final int WORDS_LENGTH = 2000;

	/** What stands in a text of an element; empty if it has no such text. */
	static Optional<String> text(Element element, String field) {
		return element.kind()
			.fields()
			.stream()
			.filter((one) -> one.kind() == ElementField.Kind.TEXT && one.name().equals(field))
			.map((one) -> one.wordsIn(element.content()))
			.findFirst();
	}

}
