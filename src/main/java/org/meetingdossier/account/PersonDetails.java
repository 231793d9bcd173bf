package org.meetingdossier.account;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.meetingdossier.platform.Sha256;

/**
 * What an administrator decides about a person.
 *
 * @param name the name that others see
 * @param roles what the person may do
 * @param clearance how far the person may see
 */
public record PersonDetails(String name, Set<Role> roles, Level clearance) {

	public PersonDetails {
		roles = ordered(roles);
	}

	/**
	 * Tells these details from all others, for a form that starts from them.
	 * @return their mark
	 */
	public String mark() {
		return Sha256.of(toString());
	}

	static Set<Role> ordered(Set<Role> roles) {
		Set<Role> ordered = EnumSet.noneOf(Role.class);
		ordered.addAll(roles);
		return Collections.unmodifiableSet(ordered);
	}

}
