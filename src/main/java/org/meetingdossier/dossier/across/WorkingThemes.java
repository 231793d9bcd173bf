package org.meetingdossier.dossier.across;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;

/**
 * The themes that topics name in the newest revisions, for who writes.
 */
@Component
@Transactional(readOnly = true)
public class WorkingThemes {

	private final EntityManager entities;

	WorkingThemes(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * What themes are called.
	 * @param clearance how far the editor may see
	 * @return their names, in alphabetical order
	 */
	public List<String> names(Level clearance) {
		return this.entities.createQuery("""
				select distinct topic.facts.theme from Topic topic
				where topic.facts.theme is not null and topic.meeting.facts.level in :seen
				order by topic.facts.theme""", String.class).setParameter("seen", clearance.seen()).getResultList();
	}

}
