package org.meetingdossier.check;

/**
 * What a clerk decided on a reference.
 */
public enum Choice {

	/** The reference is right, whatever the register says. */
	CONFIRMED,

	/** The reference is wrong; another document is meant. */
	WRONG

}
