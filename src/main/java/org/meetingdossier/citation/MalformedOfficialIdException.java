package org.meetingdossier.citation;

/**
 * A text was given as an official id but has none of the known forms.
 */
public class MalformedOfficialIdException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 * @param text what was given
	 */
	public MalformedOfficialIdException(String text) {
		super("Not an official id: \"" + ((text.length() <= 80) ? text : text.substring(0, 80) + "…") + '"');
	}

}
