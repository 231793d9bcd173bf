package org.meetingdossier.account;

/**
 * There is a person of this name already.
 */
public final class UsernameTakenException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UsernameTakenException(String username) {
		super("There is a person " + username + " already");
	}

}
