package org.meetingdossier.desk.message;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.meetingdossier.account.Role;

/**
 * What a message tells. Who does no longer what it is about reads no more of it.
 */
public enum MessageKind {

	/** Somebody is asked to look at a revision. */
	REVIEW_ASKED,

	/** A revision was approved. */
	REVIEW_APPROVED,

	/** A revision was sent back. */
	REVIEW_SENT_BACK,

	/** A clerk asks an author something. */
	QUESTION_ASKED,

	/** An author answered a clerk. */
	QUESTION_ANSWERED,

	/** A clerk decided that a reference is wrong. */
	REFERENCE_REJECTED,

	/** Somebody made a remark beside a text. */
	REMARK_MADE,

	/** A meeting that somebody follows has a new edition. */
	EDITION_PUBLISHED,

	/** A planned publication took place. */
	PLAN_DONE,

	/** A planned publication did not take place. */
	PLAN_REFUSED,

	/** The term of a commitment ends soon. */
	COMMITMENT_DUE,

	/** The term of a commitment is over. */
	COMMITMENT_OVERDUE,

	/** A file was not imported into the register. */
	IMPORT_FAILED;

	/** Whether it is for somebody who may do these things. */
	private boolean isFor(Set<Role> person) {
		return switch (this) {
			case EDITION_PUBLISHED -> true;
			case QUESTION_ANSWERED -> person.contains(Role.CLERK);
			case REMARK_MADE -> person.contains(Role.EDITOR) || person.contains(Role.CLERK);
			case IMPORT_FAILED -> person.contains(Role.ADMIN);
			case REVIEW_ASKED, REVIEW_APPROVED, REVIEW_SENT_BACK, QUESTION_ASKED, REFERENCE_REJECTED, PLAN_DONE,
					PLAN_REFUSED, COMMITMENT_DUE, COMMITMENT_OVERDUE ->
				person.contains(Role.EDITOR);
		};
	}

	boolean isOfCommitment() {
		return this == COMMITMENT_DUE || this == COMMITMENT_OVERDUE;
	}

	static List<String> namesFor(Set<Role> person) {
		return Arrays.stream(values()).filter((kind) -> kind.isFor(person)).map(Enum::name).toList();
	}

}
