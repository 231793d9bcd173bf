package org.meetingdossier.account;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;
import java.util.UUID;

/**
 * What a session knows of its person: a snapshot, made at sign-in. When one of these
 * things changes the sessions of the person end.
 *
 * @param id identity of the person
 * @param username the name to sign in with
 * @param displayName the name that others see
 * @param roles what the person may do
 * @param clearance how far the person may see
 */
public record SignedInPerson(UUID id, String username, String displayName, Set<Role> roles,
		Level clearance) implements Principal, Serializable {

	private static final long serialVersionUID = 1L;

	public SignedInPerson {
		roles = PersonDetails.ordered(roles);
	}

	@Override
	public String getName() {
		return this.username;
	}

}
