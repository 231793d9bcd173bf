package org.meetingdossier.desk.mail;

/**
 * When somebody wants mail.
 */
public enum MailTiming {

	/** Never. */
	NEVER,

	/** Within some minutes, with what happens within these. */
	AT_ONCE,

	/** Once a day at an hour that they choose. */
	DAILY

}
