package org.meetingdossier.editing.obstacle;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.publishing.Overrides;
import org.meetingdossier.dossier.publishing.PublicationCheck;

/**
 * Keeps a revision from its readers as long as something stands in the way that nobody
 * gave a reason to pass over.
 */
@Component
class PublicationObstacles implements PublicationCheck {

	private final Obstacles obstacles;

	private final Overrides overrides;

	PublicationObstacles(Obstacles obstacles, Overrides overrides) {
		this.obstacles = obstacles;
		this.overrides = overrides;
	}

	@Override
	public List<String> obstacles(Dossier content, int revision) {
		Set<String> passed = this.overrides.of(content.id()).keySet();
		return this.obstacles.in(content, revision)
			.stream()
			.filter((one) -> content.level().sees(one.level()) || one.kind().isBlocking())
			.filter((one) -> one.kind().isBlocking() || !passed.contains(one.code()))
			.map(Obstacle::code)
			.toList();
	}

}
