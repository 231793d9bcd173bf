package org.meetingdossier.check.worklist;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.Decision;

/**
 * Somebody else decided on the reference, or took a decision back, in between.
 */
public final class DecisionConflictException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient @Nullable Decision standing;

	DecisionConflictException(@Nullable Decision standing) {
		super("Another decision was taken in between");
		this.standing = standing;
	}

	/**
	 * What stands now.
	 * @return the decision of somebody else, or empty when it was taken back
	 */
	public Optional<Decision> standing() {
		return Optional.ofNullable(this.standing);
	}

}
