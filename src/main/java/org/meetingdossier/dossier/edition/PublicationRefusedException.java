package org.meetingdossier.dossier.edition;

import java.util.List;

/**
 * A step towards publication that is not allowed as things stand. Nothing was changed.
 */
public class PublicationRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private final transient List<String> obstacles;

	/**
	 * Refuses a step.
	 * @param reason why
	 */
	public PublicationRefusedException(Reason reason) {
		this(reason, List.of());
	}

	/**
	 * Refuses a step because of what stands in the way.
	 * @param reason why
	 * @param obstacles the codes of the obstacles
	 */
	public PublicationRefusedException(Reason reason, List<String> obstacles) {
		super(reason + (obstacles.isEmpty() ? "" : ": " + obstacles));
		this.reason = reason;
		this.obstacles = List.copyOf(obstacles);
	}

	/** Why it is not allowed. */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * What stands in the way.
	 * @return the codes of the obstacles; empty for other reasons
	 */
	public List<String> obstacles() {
		return this.obstacles;
	}

	/** Why a step is not allowed. */
	public enum Reason {

		/** There is a newer revision: look at that one first. */
		OUTDATED,

		/** This revision, or a newer one, was published already. */
		ALREADY_PUBLISHED,

		/** The revision is not in review. */
		NOT_IN_REVIEW,

		/** Whoever wrote part of it cannot approve it. */
		OWN_EDIT,

		/** Whoever is not cleared for all of it cannot approve it. */
		NOT_WHOLE,

		/** Somebody else has to approve it first. */
		NOT_APPROVED,

		/** Something in the dossier stands in the way. */
		OBSTACLES,

		/** The time to publish at has passed. */
		TIME_PASSED,

		/** Whoever planned it may not publish in this dossier any more. */
		PLANNER_LEFT,

		/** No publication is waiting: it took place or was called off. */
		NOT_PLANNED,

		/** The edition was withdrawn already, or is not the current one. */
		NOT_CURRENT

	}

}
