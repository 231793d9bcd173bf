package org.meetingdossier.account.audit;

/**
 * What can be done that the audit log keeps. The names are stored: a new one may be
 * added, with its words in {@code messages/audit}, but none may be renamed or removed.
 */
public enum AuditAction {

	/** Somebody signed in. */
	SIGNED_IN,

	/** Somebody tried to sign in and was refused. */
	SIGN_IN_FAILED,

	/** Somebody signed out. */
	SIGNED_OUT,

	/** A person was added. */
	PERSON_ADDED,

	/** The name, roles or clearance of a person changed. */
	PERSON_CHANGED,

	/** A person was kept out from then on. */
	PERSON_DISABLED,

	/** A person who was kept out may sign in again. */
	PERSON_ENABLED,

	/** A one-time link was made, to set a password or to set up an installation. */
	LINK_MADE,

	/** A one-time link was used. */
	LINK_USED,

	/** A password was set or changed. */
	PASSWORD_CHANGED,

	/** A snapshot of the register was imported to its end. */
	REGISTER_IMPORTED,

	/** A dossier was made. */
	DOSSIER_CREATED,

	/** A revision of a dossier was saved. */
	DOSSIER_SAVED,

	/** A revision of a dossier was published. */
	EDITION_PUBLISHED,

	/** A clerk decided on a reference. */
	REFERENCE_DECIDED,

	/** A decision on a reference was taken back. */
	DECISION_WITHDRAWN,

	/** All references were checked again. */
	REFERENCES_CHECKED,

	/** An edition was taken away from readers. */
	EDITION_WITHDRAWN,

	/** A revision was handed in for review. */
	REVIEW_ASKED,

	/** A revision was approved. */
	REVIEW_APPROVED,

	/** A revision was sent back to its authors. */
	REVIEW_SENT_BACK,

	/** A reason was given to publish in spite of a warning. */
	OBSTACLE_OVERRIDDEN,

	/** A publication was planned. */
	PUBLICATION_SCHEDULED,

	/** A planned publication was called off. */
	PUBLICATION_CANCELLED,

	/** A planned publication did not take place. */
	PUBLICATION_REFUSED,

	/** A meeting was put away. */
	MEETING_ARCHIVED,

	/** A meeting that was put away was brought back. */
	MEETING_BROUGHT_BACK,

	/** A link to a preview was made. */
	PREVIEW_MADE,

	/** A link to a preview was revoked. */
	PREVIEW_REVOKED,

	/** A dossier, or a position in it, was made less restricted. */
	LEVEL_LOWERED,

	/** A clerk asked the author of a cited place. */
	QUESTION_ASKED,

	/** A question was answered, in words or by a save. */
	QUESTION_ANSWERED,

	/** A clerk closed a question. */
	QUESTION_CLOSED,

	/** Somebody said something beside a text, for those who write. */
	REMARK_MADE,

	/** Somebody resolved a remark. */
	REMARK_RESOLVED,

	/** Somebody opened a remark again that was resolved. */
	REMARK_REOPENED,

	/** A dossier was written to a file, for another installation. */
	DOSSIER_EXPORTED,

	/** A dossier came from the file of another installation. */
	DOSSIER_IMPORTED,

	/** Somebody took along, in a bundle, what is not public. */
	BUNDLE_TAKEN,

	/** It was said what an abbreviation stands for. */
	ABBREVIATION_DEFINED,

	/** It is no longer said what an abbreviation stands for. */
	ABBREVIATION_REMOVED,

	/** A clerk confirmed what came of a promise. */
	OUTCOME_CONFIRMED,

	/** A clerk refused what was proposed to have come of a promise. */
	OUTCOME_REFUSED,

	/** A clerk took back what was decided on what came of a promise. */
	OUTCOME_TAKEN_BACK

}
