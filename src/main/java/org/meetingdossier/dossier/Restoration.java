package org.meetingdossier.dossier;

import java.util.NoSuchElementException;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;

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
	 * @param clearance how far the author may see
	 * @param summary what was restored, in a few words
	 * @return the new revision
	 * @throws NoSuchElementException if there is no such revision, or something in it or
	 * in the newest is above the clearance
	 * @throws EditConflictException if others saved in between what this would undo
	 */
	public SavedRevision all(UUID id, int number, int startedFrom, String author, Level clearance,
			String summary) {
		Dossier today = seenWhole(id, startedFrom, clearance);
		Dossier older = seenWhole(id, number, clearance).tightenedTo(today.positionLevels());
		return this.dossiers.save(older.at(today.slug(), today.level().stricter(older.level())), startedFrom, author, summary);
	}

	/**
	 * Makes one part of a dossier as it was: what was removed comes back at its place.
	 * @param id the dossier
	 * @param number the number of the revision that has the part as it should be
	 * @param path which part, such as {@code topics/<id>} or
	 * {@code topics/<id>/positions/<id>}
	 * @param startedFrom the number of the newest revision as its author saw it
	 * @param author who restores it
	 * @param clearance how far the author may see
	 * @param summary what was restored, in a few words
	 * @return the new revision
	 * @throws NoSuchElementException if the revision has no such part, or something in
	 * the dossier is above the clearance
	 * @throws EditConflictException if others saved in between what this would undo
	 */
	public SavedRevision part(UUID id, int number, String path, int startedFrom, String author, Level clearance,
			String summary) {
		Dossier today = seenWhole(id, startedFrom, clearance);
		Dossier older = seenWhole(id, number, clearance).tightenedTo(today.positionLevels());
		return this.dossiers.save(new RestoredPart(today, older).at(path), startedFrom, author, summary);
	}

	private Dossier seenWhole(UUID id, int number, Level clearance) {
		return this.revisions.findByMeetingIdAndNumber(id, number)
			.map(Revision::toDossier)
			.filter((dossier) -> clearance.sees(dossier.level()))
			.filter((dossier) -> dossier.seenWith(clearance).equals(dossier))
			.orElseThrow();
	}

}
