package org.meetingdossier.editing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.EditConflictException;
import org.meetingdossier.dossier.SavedRevision;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.WorkingDossiers;
import org.meetingdossier.platform.NotFoundException;

/**
 * Where editors work: opens dossiers and saves what was changed in them.
 */
@Component
@Transactional
public class Workbench {

	private final WorkingDossiers working;

	private final Dossiers dossiers;

	Workbench(WorkingDossiers working, Dossiers dossiers) {
		this.working = working;
		this.dossiers = dossiers;
	}

	/**
	 * The dossiers that a person may edit.
	 * @param clearance how far the person may see
	 * @return their newest revisions, the last meeting first
	 */
	@Transactional(readOnly = true)
	public List<WorkingDossier> list(Level clearance) {
		return this.working.list(clearance);
	}

	/**
	 * Opens a dossier.
	 * @param slug the dossier's part of an address
	 * @param clearance how far the editor may see
	 * @return the newest revision, whole
	 * @throws NotFoundException if there is no dossier that the editor may see
	 */
	@Transactional(readOnly = true)
	public WorkingDossier open(String slug, Level clearance) {
		return this.working.newest(slug, clearance).orElseThrow(() -> new NotFoundException("edit.unknown"));
	}

	/**
	 * Opens a dossier as it was when an editor started.
	 * @param dossier the dossier
	 * @param revision the number of the revision
	 * @param clearance how far the editor may see
	 * @return that revision, whole
	 * @throws NotFoundException if there is no revision that the editor may see
	 */
	@Transactional(readOnly = true)
	public WorkingDossier at(UUID dossier, int revision, Level clearance) {
		Optional<WorkingDossier> found = this.working.at(dossier, revision);
		return found.filter((one) -> clearance.sees(one.content().level()))
			.orElseThrow(() -> new NotFoundException("edit.unknown"));
	}

	/**
	 * Saves a change. Where nothing differs nothing is saved.
	 * @param base the revision that the editor started from
	 * @param change what the editor did
	 * @param author who the editor is
	 * @param summary what changed, in a few words
	 * @return the new revision; empty if nothing differs
	 * @throws EditConflictException if somebody else changed the same in between
	 */
	public Optional<SavedRevision> save(WorkingDossier base, Change change, String author, String summary) {
		Dossier mine = change.on(base.content());
		if (mine.equals(base.content())) {
			return Optional.empty();
		}
		return Optional.of(this.dossiers.save(mine, base.revision(), author, summary));
	}

	/**
	 * Takes an editor's own save back. What others saved since stays.
	 * @param dossier the dossier
	 * @param revision the number of the revision that goes
	 * @param author who the editor is
	 * @param summary what was taken back, in a few words
	 * @return the new revision
	 * @throws NotFoundException if the editor did not save that revision
	 * @throws EditConflictException if somebody else changed the same since
	 */
	public SavedRevision undo(UUID dossier, int revision, String author, String summary) {
		WorkingDossier mine = this.working.at(dossier, revision)
			.filter((saved) -> saved.author().equals(author))
			.orElseThrow(() -> new NotFoundException("edit.unknown"));
		WorkingDossier before = this.working.at(dossier, revision - 1)
			.orElseThrow(() -> new NotFoundException("edit.unknown"));
		return this.dossiers.save(before.content(), mine.revision(), author, summary);
	}

}
