package org.meetingdossier.account;

/**
 * A one-time link was used before, is too old or never was.
 */
public final class DeadLinkException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	DeadLinkException() {
		super("The link was used before, is too old or never was");
	}

}
