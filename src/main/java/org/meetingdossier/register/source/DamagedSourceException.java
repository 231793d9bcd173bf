package org.meetingdossier.register.source;

/**
 * An answer or a file breaks off, or goes on in a way that cannot be read. What was read
 * before stands.
 */
public class DamagedSourceException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int line;

	/**
	 * Says where it breaks.
	 * @param line the line, from 1
	 * @param cause what the reader of the format says
	 */
	public DamagedSourceException(int line, Throwable cause) {
		super("Damaged at line " + line, cause);
		this.line = line;
	}

	DamagedSourceException(int line, String what) {
		super("Damaged at line " + line + ": " + what);
		this.line = line;
	}

	/**
	 * Where the damage was found.
	 * @return the line, from 1
	 */
	public int line() {
		return this.line;
	}

}
