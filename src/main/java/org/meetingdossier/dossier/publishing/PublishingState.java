package org.meetingdossier.dossier.publishing;

import java.util.List;

/**
 * How far the newest revision of a dossier is on its way to readers. A save puts a
 * dossier back to draft: what was looked at is no longer what there is.
 *
 * @param stage how far it is
 * @param revision the number of the newest revision
 * @param steps all steps of the dossier that were ever taken, the last first
 */
public record PublishingState(Stage stage, int revision, List<StepTaken> steps) {

	public PublishingState {
		steps = List.copyOf(steps);
	}

	static PublishingState of(int newest, List<StepTaken> lastFirst) {
		Stage stage = lastFirst.stream()
			.filter((step) -> step.revision() == newest)
			.findFirst()
			.map((step) -> Stage.after(step.kind()))
			.orElse(Stage.DRAFT);
		return new PublishingState(stage, newest, lastFirst);
	}

	/**
	 * How far a revision is.
	 */
	public enum Stage {

		/** It is being written, or was sent back. */
		DRAFT,

		/** It waits for approval. */
		IN_REVIEW,

		/** It may be published. */
		APPROVED,

		/** Readers have it. */
		PUBLISHED,

		/** Readers had it, and read a notice in its place. */
		WITHDRAWN;

		/**
		 * Whether it became an edition, which ends its way.
		 * @return true also if readers have it no more
		 */
		public boolean isEdition() {
			return this == PUBLISHED || this == WITHDRAWN;
		}

		private static Stage after(StepKind step) {
			return switch (step) {
				case HANDED_IN -> IN_REVIEW;
				case SENT_BACK -> DRAFT;
				case APPROVED -> APPROVED;
				case PUBLISHED -> PUBLISHED;
			};
		}

	}

}
