package org.meetingdossier.account.web.people;

import jakarta.validation.constraints.Pattern;

import org.meetingdossier.account.People;

/**
 * A person who is to be added.
 */
class NewPersonForm extends PersonForm {

	@Pattern(regexp = People.USERNAME, message = "{person.username.form}")
	private String username = "";

	public String getUsername() {
		return this.username;
	}

	public void setUsername(String username) {
		this.username = username.strip();
	}

}
