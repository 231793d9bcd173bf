package org.meetingdossier.dossier.publishing;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEvent;
import org.meetingdossier.account.audit.AuditLog;

/**
 * Reasons to publish in spite of a warning. A reason holds for as long as the warning is
 * the same: the code of one that says something else is another one.
 */
@Component
@Transactional
public class Overrides {

	private final ObstacleOverrideRepository overrides;

	private final ReviewStepRepository steps;

	private final AuditLog audit;

	private final Clock clock;

	Overrides(ObstacleOverrideRepository overrides, ReviewStepRepository steps, AuditLog audit, Clock clock) {
		this.overrides = overrides;
		this.steps = steps;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Records why a warning does not stand in the way. A reason that was given stays.
	 * @param revision the number of the revision
	 * @param obstacle the code of the warning, at most 200 characters
	 * @param reason why, at most 1,000 characters
	 * @param who who decides so
	 */
	public void override(UUID dossier, int revision, String obstacle, String reason, String who) {
		this.steps.lock(dossier);
		if (!this.overrides.existsByMeetingIdAndObstacle(dossier, obstacle)) {
			this.overrides.save(new ObstacleOverride(dossier, revision, obstacle, reason, who, this.clock.instant()));
			this.audit.record(AuditEvent.of(who, AuditAction.OBSTACLE_OVERRIDDEN, "meeting/" + dossier)
				.after(Overridden.of(revision, obstacle, reason)));
		}
	}

	/**
	 * The reasons that were given.
	 * @return by the code of the warning
	 */
	@Transactional(readOnly = true)
	public Map<String, OverriddenObstacle> of(UUID dossier) {
		return this.overrides.findByMeetingIdOrderByObstacle(dossier)
			.stream()
			.map(ObstacleOverride::toContent)
			.collect(Collectors.toMap(OverriddenObstacle::obstacle, Function.identity(), (one, same) -> one));
	}

	/**
	 * What the audit log tells of it. A reason may quote the dossier, so only that for
	 * doing without another pair of eyes is told.
	 */
	record Overridden(int revision, String obstacle, @Nullable String reason) {

		private static final String NOT_REVIEWED = "NOT_REVIEWED";

		static Overridden of(int revision, String code, String reason) {
			String kind = code.replaceFirst("/.*", "");
			return new Overridden(revision, kind, kind.equals(NOT_REVIEWED) ? reason : null);
		}

	}

}
