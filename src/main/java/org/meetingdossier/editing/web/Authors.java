package org.meetingdossier.editing.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;

import org.meetingdossier.account.People;

/**
 * Who wrote something, by the name that others know them by.
 *
 * @param names names by username
 */
public record Authors(Map<String, String> names) {

	public static Authors of(People people, Collection<String> usernames) {
		return new Authors(people.names(new HashSet<>(usernames)));
	}

	/** The name of a person; of who is not known any more the username. */
	public String name(String username) {
		return this.names.getOrDefault(username, username);
	}

}
