package org.meetingdossier.desk.mail;

/**
 * What a mail is for.
 */
enum MailPurpose {

	/** Asking whether an address is theirs. */
	CONFIRMATION,

	/** Telling messages. */
	MESSAGES

}
