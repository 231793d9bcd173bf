package org.meetingdossier.letter;

import java.util.Locale;

/**
 * A letter that cannot be read, with the reason.
 */
public final class UnreadableLetterException extends Exception {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	public UnreadableLetterException(Reason reason) {
		super(reason.code());
		this.reason = reason;
	}

	public UnreadableLetterException(Reason reason, Throwable cause) {
		super(reason.code(), cause);
		this.reason = reason;
	}

	/**
	 * Why the letter cannot be read.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * Names the message for the reader.
	 * @return the key of the message
	 */
	public String key() {
		return this.reason.key();
	}

	/**
	 * Why a letter cannot be read. What to do is in the message bundles.
	 */
	public enum Reason {

		/** It has a password. */
		ENCRYPTED,

		/** It is of an old program: .doc, .rtf. */
		OLD_FORMAT,

		/** It is a PDF, which has no paragraphs and notes. */
		PDF,

		/** It is no file of a kind that can be read. */
		UNKNOWN,

		/** Its parts are damaged, or are not what its name says. */
		BROKEN,

		/** It holds more words, parts or levels than any letter. */
		TOO_LARGE;

		/**
		 * The stable code.
		 * @return for instance {@code too-large}
		 */
		public String code() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/**
		 * Names the message for the reader.
		 * @return the key of the message
		 */
		public String key() {
			return "letter.unreadable." + code();
		}

	}

}
