package org.meetingdossier.register.source;

/**
 * A register answers that it did not understand or could not answer the question. Such an
 * answer may look like one without records; it says nothing about any document.
 */
public class DiagnosticException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST = 300;

	/**
	 * Passes on what the register says.
	 * @param message the words of the register
	 */
	public DiagnosticException(String message) {
		super((message.length() > LONGEST) ? message.substring(0, LONGEST) + "…" : message);
	}

	/**
	 * The words of the register.
	 * @return at most some hundred characters
	 */
	public String words() {
		return String.valueOf(getMessage());
	}

}
