package org.meetingdossier.account;

import org.meetingdossier.account.audit.AuditEvent;

/**
 * Nobody can be added with this name: there is a person who has it, or it stands for
 * Meeting Dossier itself where it is told who did something.
 */
public final class UsernameTakenException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final boolean reserved;

	UsernameTakenException(String username) {
		super("There is a person " + username + " already");
		this.reserved = false;
	}

	private UsernameTakenException() {
		super("The username " + AuditEvent.SYSTEM + " stands for Meeting Dossier itself: choose another one");
		this.reserved = true;
	}

	static void refuseReserved(String username) {
		if (username.equals(AuditEvent.SYSTEM)) {
			throw new UsernameTakenException();
		}
	}

	/** Why the name is taken, as the code of a message. */
	public String reason() {
		return this.reserved ? "person.username.reserved" : "person.username.taken";
	}

	/**
	 * Whether nobody at all can have the name.
	 * @return false if there is a person of this name
	 */
	public boolean isReserved() {
		return this.reserved;
	}

}
