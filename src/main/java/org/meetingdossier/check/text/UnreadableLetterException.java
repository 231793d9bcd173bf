package org.meetingdossier.check.text;

/**
 * A letter that cannot be read. The message key says why and what to do.
 */
public final class UnreadableLetterException extends Exception {

	private static final long serialVersionUID = 1L;

	private final String key;

	UnreadableLetterException(String key) {
		super(key);
		this.key = key;
	}

	UnreadableLetterException(String key, Throwable cause) {
		super(key, cause);
		this.key = key;
	}

	/**
	 * Names the message for the reader.
	 * @return the key of the message
	 */
	public String key() {
		return this.key;
	}

}
