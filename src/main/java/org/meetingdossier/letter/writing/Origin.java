package org.meetingdossier.letter.writing;

/**
 * Which element some words of a letter come from.
 *
 * @param start where the words start
 * @param length how many UTF-16 units they are, as they are given to readers
 * @param element the number of the element in its part, from 0
 */
public record Origin(int start, int length, int element) {

	/** The element of words of which it is not known. */
	public static final int NOWHERE = -1;

	public int end() {
		return this.start + this.length;
	}

	Origin movedBy(int units) {
		return new Origin(this.start + units, this.length, this.element);
	}

}
