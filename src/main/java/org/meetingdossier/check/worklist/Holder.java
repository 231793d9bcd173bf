package org.meetingdossier.check.worklist;

import java.time.Instant;

/**
 * The clerk who works on a reference.
 *
 * @param username the name they sign in with
 * @param name the name that others see
 * @param since when they took it
 */
public record Holder(String username, String name, Instant since) {

	/**
	 * Whether it is this person.
	 * @param other the name that a person signs in with
	 * @return true if they have it
	 */
	public boolean is(String other) {
		return this.username.equals(other);
	}

}
