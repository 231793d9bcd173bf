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
	 * Whether an editor can take a save back.
	 * @param dossier the dossier
	 * @param revision the number of the revision that was saved
	 * @param author who the editor is
	 * @return true if the editor saved it and something was before it
	 */
	@Transactional(readOnly = true)
	public boolean canUndo(UUID dossier, int revision, String author) {
		return revision > 1 && saved(dossier, revision, author).isPresent();
	}

	/**
	 * Takes an editor's own save back. What others saved since stays.
	 * @param base the newest revision, as the editor may open it
	 * @param revision the number of the revision that goes
	 * @param author who the editor is
	 * @param clearance how far the editor may see
	 * @param summary what was taken back, in a few words
	 * @return the new revision; empty if all is as it was before already
	 * @throws NotFoundException if the editor did not save that revision, nothing was
	 * before it, or what it changed is above the clearance
	 * @throws EditConflictException if somebody else changed the same since
	 */
	public Optional<SavedRevision> undo(WorkingDossier base, int revision, String author, Level clearance,
			String summary) {
		UUID dossier = base.content().id();
		Dossier mine = saved(dossier, revision, author).map(WorkingDossier::content)
			.orElseThrow(() -> new NotFoundException("edit.unknown"));
		Dossier before = this.working.at(dossier, revision - 1)
			.map(WorkingDossier::content)
			.filter((content) -> !new Undo(content, mine).touchesAbove(clearance, base.content()))
			.orElseThrow(() -> new NotFoundException("edit.unknown"));
		if (before.equals(base.content())) {
			return Optional.empty();
		}
		return Optional.of(this.dossiers.save(before, revision, author, summary));
	}

	private Optional<WorkingDossier> saved(UUID dossier, int revision, String author) {
		return this.working.at(dossier, revision).filter((one) -> one.author().equals(author));
	}

}
