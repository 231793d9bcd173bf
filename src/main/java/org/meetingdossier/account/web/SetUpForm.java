package org.meetingdossier.account.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.meetingdossier.account.People;

/**
 * The first administrator.
 */
class SetUpForm {

	@Pattern(regexp = People.USERNAME, message = "{person.username.form}")
	private String username = "";

	@NotBlank(message = "{person.name.missing}")
	@Size(max = 200, message = "{person.name.long}")
	private String name = "";

	private String password = "";

	public String getUsername() {
		return this.username;
	}

	public void setUsername(String username) {
		this.username = username.strip();
	}

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name.strip();
	}

	public String getPassword() {
		return this.password;
	}

	public void setPassword(String password) {
		this.password = password;
	}

}
