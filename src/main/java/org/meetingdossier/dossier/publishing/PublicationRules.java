package org.meetingdossier.dossier.publishing;

import java.util.List;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.meetingdossier.dossier.History;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.edition.PublicationRefusedException;
import org.meetingdossier.dossier.edition.PublicationRefusedException.Reason;

/**
 * Who may approve and what may be published.
 */
@Component
class PublicationRules {

	private final PublishingProperties properties;

	private final History history;

	private final ObjectProvider<PublicationCheck> checks;

	PublicationRules(PublishingProperties properties, History history, ObjectProvider<PublicationCheck> checks) {
		this.properties = properties;
		this.history = history;
		this.checks = checks;
	}

	boolean needsApproval() {
		return this.properties.secondPairOfEyes();
	}

	void mayApprove(UUID dossier, int revision, String who) {
		if (this.properties.secondPairOfEyes() && this.history.authors(dossier, revision).contains(who)) {
			throw new PublicationRefusedException(Reason.OWN_EDIT);
		}
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

	private static boolean isApproved(int revision, List<StepTaken> lastFirst) {
		return lastFirst.stream()
			.filter((step) -> step.revision() == revision)
			.findFirst()
			.filter((step) -> step.kind() == StepKind.APPROVED)
			.isPresent();
	}

}
