package org.meetingdossier.account;

/**
 * The person was shut out.
 */
public final class PersonDisabledException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	PersonDisabledException() {
		super("The person was shut out");
	}

}
