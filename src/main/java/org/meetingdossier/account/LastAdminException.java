package org.meetingdossier.account;

/**
 * Nobody could administer after this change.
 */
public final class LastAdminException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	LastAdminException() {
		super("Nobody else is an enabled administrator");
	}

}
