package org.meetingdossier.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the words of a letter together, paragraph by paragraph.
 */
final class LetterBuilder {

	private static final String BETWEEN = "\n\n";

	private final StringBuilder text = new StringBuilder();

	private final Map<String, Integer> marks = new HashMap<>();

	private final List<LetterText.Note> notes = new ArrayList<>();

	/** Words of the paragraph that is being written. */
	void words(String words) {
		this.text.append(words);
	}

	void endParagraph() {
		while (!this.text.isEmpty() && Character.isWhitespace(this.text.charAt(this.text.length() - 1))) {
			this.text.setLength(this.text.length() - 1);
		}
		if (!this.text.isEmpty()) {
			this.text.append(BETWEEN);
		}
	}

	/** The mark of a footnote, which stands here. The first place counts. */
	void mark(String note) {
		this.marks.putIfAbsent(note, this.text.length());
	}

	int length() {
		return this.text.length();
	}

	/** The words from a place until here are those of a footnote. */
	void note(String note, int from) {
		int end = this.text.toString().stripTrailing().length();
		int start = from;
		while (start < end && Character.isWhitespace(this.text.charAt(start))) {
			start++;
		}
		if (this.marks.containsKey(note) && end > start) {
			this.notes.add(new LetterText.Note(start, end, this.marks.get(note)));
		}
	}

	LetterText build() {
		return new LetterText(this.text.toString().stripTrailing(), this.notes);
	}

}
