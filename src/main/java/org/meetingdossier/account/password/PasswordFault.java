package org.meetingdossier.account.password;

/**
 * Why a password is refused.
 */
public enum PasswordFault {

	/** It has fewer than {@value Passwords#SHORTEST} characters. */
	TOO_SHORT,

	/** It has more than {@value Passwords#LONGEST} characters. */
	TOO_LONG,

	/** It is common, or made of a name, a date or a row of keys. */
	GUESSABLE

}
