package org.meetingdossier.account;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

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

	static Set<Role> ordered(Set<Role> roles) {
		Set<Role> ordered = EnumSet.noneOf(Role.class);
		ordered.addAll(roles);
		return Collections.unmodifiableSet(ordered);
	}

}
