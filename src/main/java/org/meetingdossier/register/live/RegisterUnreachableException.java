package org.meetingdossier.register.live;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * A register did not answer the question.
 */
final class RegisterUnreachableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Trouble trouble;

	private final @Nullable Duration askAgainAfter;

	RegisterUnreachableException(Trouble trouble, String what) {
		this(trouble, what, (Duration) null);
	}

	RegisterUnreachableException(Trouble trouble, String what, Throwable cause) {
		super(what, cause);
		this.trouble = trouble;
		this.askAgainAfter = null;
	}

	RegisterUnreachableException(Trouble trouble, String what, @Nullable Duration askAgainAfter) {
		super(what);
		this.trouble = trouble;
		this.askAgainAfter = askAgainAfter;
	}

	Trouble trouble() {
		return this.trouble;
	}

	/** What the register itself says of when to ask again. */
	@Nullable Duration askAgainAfter() {
		return this.askAgainAfter;
	}

}
