package org.meetingdossier.search.shelf;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.meetingdossier.dossier.edition.EditionPublished;
import org.meetingdossier.dossier.edition.EditionWithdrawn;
import org.meetingdossier.dossier.event.LevelsChanged;
import org.meetingdossier.dossier.event.VerdictsChanged;

/**
 * Takes part in the transaction of whatever changes what readers may find, so that there
 * is no change without its stamp.
 */
@Component
class StampChanges {

	private final ChangeTable changes;

	StampChanges(ChangeTable changes) {
		this.changes = changes;
	}

	@EventListener
	void published(EditionPublished published) {
		this.changes.stamp(published.dossier());
	}

	@EventListener
	void withdrawn(EditionWithdrawn withdrawn) {
		this.changes.stamp(withdrawn.dossier());
	}

	@EventListener
	void changed(LevelsChanged changed) {
		this.changes.stamp(changed.dossier());
	}

	@EventListener
	void checked(VerdictsChanged checked) {
		this.changes.stamp(checked.dossier());
	}

}
