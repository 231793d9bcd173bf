package org.meetingdossier.dossier.publishing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditLog;

/**
 * Reasons to publish a revision in spite of a warning. They hold for that revision only.
 */
@Component
@Transactional
public class Overrides {

	private final ObstacleOverrideRepository overrides;

	private final AuditLog audit;

	private final Clock clock;

	Overrides(ObstacleOverrideRepository overrides, AuditLog audit, Clock clock) {
		this.overrides = overrides;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Records why a warning does not stand in the way. A reason that was given stays.
	 * @param dossier the dossier
	 * @param revision the number of the revision
	 * @param obstacle the code of the warning, at most 200 characters
	 * @param reason why, at most 1,000 characters
	 * @param who who decides so
	 */
	public void override(UUID dossier, int revision, String obstacle, String reason, String who) {
		if (!this.overrides.existsByMeetingIdAndRevisionAndObstacle(dossier, revision, obstacle)) {
			this.overrides
				.save(new ObstacleOverride(dossier, revision, obstacle, reason, who, this.clock.instant()));
			this.audit.record(Publishing.event(dossier, revision, who, AuditAction.OBSTACLE_OVERRIDDEN));
		}
	}

	/**
	 * The reasons that were given.
	 * @param dossier the dossier
	 * @param revision the number of the revision
	 * @return one for each warning
	 */
	@Transactional(readOnly = true)
	public List<OverriddenObstacle> of(UUID dossier, int revision) {
		return this.overrides.findByMeetingIdAndRevisionOrderByObstacle(dossier, revision)
			.stream()
			.map(ObstacleOverride::toContent)
			.toList();
	}

}
