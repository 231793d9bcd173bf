package org.meetingdossier.platform;

/**
 * What was asked for is not there, or the reader may not know that it is. The message key
 * says so in the reader's language.
 */
public final class NotFoundException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String key;

	private final transient Object[] arguments;

	/**
	 * Creates the exception.
	 * @param key the key of a message that says what is not there and what to do next
	 * @param arguments the arguments of that message
	 */
	public NotFoundException(String key, Object... arguments) {
		super(key);
		this.key = key;
		this.arguments = arguments.clone();
	}

	/** Names the message for the reader. */
	public String key() {
		return this.key;
	}

	/** Fills the message for the reader. */
	public Object[] arguments() {
		return this.arguments.clone();
	}

}
