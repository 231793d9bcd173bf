package org.meetingdossier.account;

/**
 * What a person may do. How far a person may see is their clearance; no role gives any.
 */
public enum Role {

	/** Reads what their clearance allows. */
	READER,

	/** Decides on references. */
	CLERK,

	/** Writes dossiers and publishes editions. */
	EDITOR,

	/** Looks after people, the register and long work. */
	ADMIN

}
