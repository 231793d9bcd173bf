package org.meetingdossier.account;

/**
 * Somebody else changed the person in the meantime. Nothing was changed.
 */
public final class PersonChangedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	PersonChangedException() {
		super("Somebody else changed the person");
	}

}
