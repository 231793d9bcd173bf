package org.meetingdossier.editing.remark;

/**
 * The words that a remark is to be about do not stand in the text as it was saved last.
 */
public final class NoSuchPassageException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NoSuchPassageException() {
		super("The text does not hold these words");
	}

}
