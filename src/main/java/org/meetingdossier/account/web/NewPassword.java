package org.meetingdossier.account.web;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

import org.meetingdossier.account.Passwords;

/**
 * Says on a form what is wrong with a password that somebody chose.
 */
@Component
class NewPassword {

	private final Passwords passwords;

	NewPassword(Passwords passwords) {
		this.passwords = passwords;
	}

	void check(String password, String username, String name, Errors errors) {
		this.passwords.faultOf(password, username, name)
			.ifPresent((fault) -> errors.rejectValue("password", "password.fault." + fault.name(),
					new Object[] { Passwords.SHORTEST, Passwords.LONGEST }, null));
	}

}
