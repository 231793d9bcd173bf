package org.meetingdossier.editing.obstacle;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.publishing.Overrides;
import org.meetingdossier.editing.Workbench;

/**
 * What stands in the way of publishing a dossier still: that nobody gave a reason to pass
 * over.
 */
@Component
public class OpenObstacles {

	private final Workbench workbench;

	private final Obstacles obstacles;

	private final Overrides overrides;

	OpenObstacles(Workbench workbench, Obstacles obstacles, Overrides overrides) {
		this.workbench = workbench;
		this.obstacles = obstacles;
		this.overrides = overrides;
	}

	/**
	 * Looks at the newest revision.
	 * @param slug the dossier's part of an address
	 * @param clearance how far the person may see
	 * @return what is in the way, as far as the person sees it
	 */
	public List<Obstacle> in(String slug, Level clearance) {
		WorkingDossier newest = this.workbench.open(slug, clearance);
		Set<String> passed = this.overrides.of(newest.content().id()).keySet();
		return this.obstacles.in(newest.content(), newest.revision())
			.stream()
			.filter((one) -> clearance.sees(one.level()))
			.filter((one) -> one.kind().isBlocking() || !passed.contains(one.code()))
			.toList();
	}

}
