package org.meetingdossier.account;

/**
 * What a one-time link is for.
 */
enum LinkPurpose {

	/** Making the first administrator. */
	SETUP,

	/** Choosing a password, for the person it was made for. */
	PASSWORD

}
