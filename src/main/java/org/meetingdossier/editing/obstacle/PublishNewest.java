package org.meetingdossier.editing.obstacle;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.edition.PublicationRefusedException;
import org.meetingdossier.dossier.publishing.Overrides;
import org.meetingdossier.dossier.publishing.PublicationSchedule;
import org.meetingdossier.dossier.publishing.PublishRevision;
import org.meetingdossier.dossier.publishing.Publishing;

/**
 * Publishes what is newest, now or later, in spite of what is in the way where a reason
 * is given. The reasons are kept with the publication or not at all.
 */
@Component
@Transactional
public class PublishNewest {

	private final Obstacles obstacles;

	private final Overrides overrides;

	private final Publishing publishing;

	private final PublicationSchedule schedule;

	PublishNewest(Obstacles obstacles, Overrides overrides, Publishing publishing, PublicationSchedule schedule) {
		this.obstacles = obstacles;
		this.overrides = overrides;
		this.publishing = publishing;
		this.schedule = schedule;
	}

	/**
	 * Publishes a revision, or plans it.
	 * @param newest the newest revision, whole
	 * @param command which one the editor saw, and what readers are told
	 * @param moment when; null for at once
	 * @param reason why in spite of what is in the way; empty for none
	 * @param editor who publishes
	 * @throws NoSuchElementException if there is no such revision
	 * @throws PublicationRefusedException if it may not be published as things stand
	 */
	public void publish(WorkingDossier newest, PublishRevision command, @Nullable Instant moment, String reason,
			SignedInPerson editor) {
		this.publishing.hold(command.dossier());
		if (command.revision() == newest.revision()) {
			passOver(newest, reason, editor);
		}
		if (moment != null) {
			this.schedule.plan(command, moment, editor.username());
		}
		else {
			this.publishing.publish(command, editor.username());
		}
	}

	/**
	 * One reason is for all that is left. What came in between is found when it is
	 * published.
	 */
	private void passOver(WorkingDossier newest, String reason, SignedInPerson editor) {
		Set<String> passed = this.overrides.of(newest.content().id()).keySet();
		List<String> left = this.obstacles.in(newest.content(), newest.revision())
			.stream()
			.filter((one) -> editor.clearance().sees(one.level()) && !one.kind().isBlocking())
			.map(Obstacle::code)
			.filter((code) -> !passed.contains(code))
			.toList();
		if (reason.isEmpty() && !left.isEmpty()) {
			throw new PublicationRefusedException(PublicationRefusedException.Reason.OBSTACLES);
		}
		left.forEach((obstacle) -> this.overrides.override(newest.content().id(), newest.revision(), obstacle, reason,
				editor.username()));
	}

}
