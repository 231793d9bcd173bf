package org.meetingdossier.dossier.publishing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.account.Role;
import org.meetingdossier.dossier.History;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.edition.PublicationRefusedException;
import org.meetingdossier.dossier.edition.PublicationRefusedException.Reason;
import org.meetingdossier.dossier.level.Author;

/**
 * Who may approve and what may be published.
 */
@Component
class PublicationRules {

	private final PublishingProperties properties;

	private final History history;

	private final People people;

	private final ObjectProvider<PublicationCheck> checks;

	PublicationRules(PublishingProperties properties, History history, People people,
			ObjectProvider<PublicationCheck> checks) {
		this.properties = properties;
		this.history = history;
		this.people = people;
		this.checks = checks;
	}

	boolean needsApproval() {
		return this.properties.secondPairOfEyes();
	}

	/**
	 * An approval is by another pair of eyes, and of the whole: nobody can give it of
	 * their own words, nor of words that they may not read.
	 */
	Optional<Reason> whyNotApproved(UUID dossier, int revision, Author who) {
		if (this.history.authors(dossier, revision).contains(who.username())) {
			return Optional.of(Reason.OWN_EDIT);
		}
		boolean whole = this.history.whole(dossier, revision).orElseThrow().isWholeFor(who.clearance());
		return whole ? Optional.empty() : Optional.of(Reason.NOT_WHOLE);
	}

	void mayPublish(UUID dossier, int revision, List<StepTaken> lastFirst) {
		Dossier content = this.history.whole(dossier, revision).orElseThrow();
		if (this.properties.secondPairOfEyes() && !isApproved(revision, lastFirst)) {
			throw new PublicationRefusedException(Reason.NOT_APPROVED);
		}
		List<String> obstacles = this.checks.stream()
			.flatMap((check) -> check.obstacles(content, revision).stream())
			.toList();
		if (!obstacles.isEmpty()) {
			throw new PublicationRefusedException(Reason.OBSTACLES, obstacles);
		}
	}

	/**
	 * Days may pass between a plan and its time: who planned it may have left, or lost
	 * the role or the sight of the dossier.
	 */
	void mayStillPublish(PublishRevision command, String who) {
		Level level = this.history.whole(command.dossier(), command.revision()).orElseThrow().level();
		boolean left = this.people.named(who)
			.filter((person) -> person.disabled() || !person.details().roles().contains(Role.EDITOR)
					|| !person.details().clearance().sees(level))
			.isPresent();
		if (left) {
			throw new PublicationRefusedException(Reason.PLANNER_LEFT);
		}
	}

	private static boolean isApproved(int revision, List<StepTaken> lastFirst) {
		return lastFirst.stream()
			.filter((step) -> step.revision() == revision)
			.findFirst()
			.filter((step) -> step.kind() == StepKind.APPROVED)
			.isPresent();
	}

}
