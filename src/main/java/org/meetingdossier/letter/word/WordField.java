package org.meetingdossier.letter.word;

import java.util.Locale;
import java.util.Objects;

/**
 * A field, with what it is told to show.
 */
final class WordField {

	final StringBuilder instruction = new StringBuilder();

	boolean isMark;

	/** Whether what it shows is read elsewhere. */
	boolean isElsewhere() {
		return this.isMark || isContents();
	}

	boolean isContents() {
		String words = this.instruction.toString().strip().toUpperCase(Locale.ROOT);
		return Objects.equals(words.split("\\s", 2)[0], "TOC") || words.startsWith("INDEX");
	}

	/** The name of the mark that this field repeats; a blank when it repeats none. */
	String repeatedNote() {
		String[] words = this.instruction.toString().strip().split("\\s+", 3);
		return (words.length > 1 && words[0].equals("NOTEREF")) ? words[1] : " ";
	}

}
