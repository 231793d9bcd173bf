package org.meetingdossier.search;

/**
 * A question that is not looked up: it asks too much at once, or the index is not there
 * yet.
 */
public final class SearchRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	SearchRefusedException(Reason reason) {
		// Without the words: they are in no log.
		super(reason.name());
		this.reason = reason;
	}

	/**
	 * Why.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * Why a question is not looked up.
	 */
	public enum Reason {

		/** It has more than {@value AskedWords#MOST_LETTERS} characters. */
		TOO_LONG,

		/** It has more than {@value AskedWords#MOST_TERMS} terms. */
		TOO_MANY_TERMS,

		/** This instance has no index yet. */
		NOT_READY

	}

}
