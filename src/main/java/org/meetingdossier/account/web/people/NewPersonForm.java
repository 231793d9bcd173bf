package org.meetingdossier.account.web.people;

import java.util.EnumSet;
import java.util.Set;

import jakarta.validation.constraints.Pattern;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;

/**
 * A person who is to be added.
 */
class NewPersonForm extends PersonForm {

	private static final Set<Role> OF_THE_DELEGATION = EnumSet.of(Role.READER, Role.EDITOR);

	@Pattern(regexp = People.USERNAME, message = "{person.username.form}")
	private String username = "";

	PersonDetails toCommand() {
		return toCommand(usual());
	}

	/**
	 * No role gives clearance: this is what the form says will be chosen where nothing
	 * is.
	 */
	private Level usual() {
		return getRoles().stream().anyMatch(OF_THE_DELEGATION::contains) ? Level.DELEGATION : Level.PUBLIC;
	}

	public String getUsername() {
		return this.username;
	}

	public void setUsername(String username) {
		this.username = username.strip();
	}

}
