package org.meetingdossier.dossier;

import java.util.NoSuchElementException;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.dossier.change.RestoredPart;
import org.meetingdossier.dossier.conflict.EditConflictException;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.dossier.level.StricterElementException;

/**
 * Brings back what a dossier was, as a revision of its own: history only grows.
 */
@Component
@Transactional
public class Restoration {

	private final Dossiers dossiers;

	private final RevisionRepository revisions;

	Restoration(Dossiers dossiers, RevisionRepository revisions) {
		this.dossiers = dossiers;
		this.revisions = revisions;
	}

	/**
	 * Makes an older state the newest again. Its address stays, and no level becomes
	 * looser than it is today.
	 * @param id the dossier
	 * @param number the number of the revision to restore
	 * @param startedFrom the number of the newest revision as its author saw it
	 * @param author who restores it
	 * @param summary what was restored, in a few words
	 * @return the new revision
	 * @throws NoSuchElementException if there is no such revision, or something that this
	 * would change is above the author's clearance
	 * @throws EditConflictException if others saved in between what this would undo
	 * @throws StricterElementException if it brings back what was stricter than the
	 * dossier is now
	 */
	public SavedRevision all(UUID id, int number, int startedFrom, Author author, String summary) {
		Dossier today = at(id, startedFrom);
		Dossier older = at(id, number);
		return this.dossiers.save(older.at(today.slug(), today.level().stricter(older.level())), startedFrom, author,
				summary);
	}

	/**
	 * Makes one part of a dossier as it was: what was removed comes back at its place.
	 * @param id the dossier
	 * @param number the number of the revision that has the part as it should be
	 * @param path which part, such as {@code topics/<id>} or
	 * {@code topics/<id>/positions/<id>}
	 * @param startedFrom the number of the newest revision as its author saw it
	 * @param author who restores it
	 * @param summary what was restored, in a few words
	 * @return the new revision
	 * @throws NoSuchElementException if the revision has no such part, or something that
	 * this would change is above the author's clearance
	 * @throws EditConflictException if others saved in between what this would undo
	 * @throws StricterElementException if it brings back what was stricter than the
	 * dossier is now
	 */
	public SavedRevision part(UUID id, int number, String path, int startedFrom, Author author, String summary) {
		Dossier today = at(id, startedFrom);
		Dossier older = at(id, number);
		return this.dossiers.save(new RestoredPart(today, older).at(path), startedFrom, author, summary);
	}

	private Dossier at(UUID id, int number) {
		return this.revisions.findByMeetingIdAndNumber(id, number).map(Revision::toDossier).orElseThrow();
	}

}
