package org.meetingdossier.editing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.ListedDossier;
import org.meetingdossier.dossier.SavedRevision;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.WorkingDossiers;
import org.meetingdossier.dossier.conflict.EditConflictException;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.dossier.level.NotClearedException;
import org.meetingdossier.dossier.level.StricterElementException;
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
	 * @return a line for each, the last meeting first
	 */
	@Transactional(readOnly = true)
	public List<ListedDossier> list(Level clearance) {
		return this.working.list(clearance);
	}

	/**
	 * Opens the dossiers of a part of a list.
	 * @param clearance how far the person may see
	 * @return their newest revisions, whole, without those that were restricted meanwhile
	 */
	@Transactional(readOnly = true)
	public List<WorkingDossier> open(List<ListedDossier> listed, Level clearance) {
		return this.working.newest(listed, clearance);
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
	 * What an editor sees of a dossier as it was when they started.
	 * @param revision the number of the revision
	 * @param clearance how far the editor may see
	 * @return that revision, without what is, or was last, above the clearance
	 * @throws NotFoundException if there is no revision that the editor may see
	 */
	@Transactional(readOnly = true)
	public Dossier seenAt(UUID dossier, int revision, Level clearance) {
		return this.working.seenAt(dossier, revision, clearance)
			.orElseThrow(() -> new NotFoundException("edit.unknown"));
	}

	/**
	 * Whether an element is not there for somebody because of its level: it is above
	 * their clearance, or was when it was taken out.
	 * @param element identity of the element
	 * @param clearance how far the person may see
	 * @return true if it is hidden
	 */
	@Transactional(readOnly = true)
	public boolean hides(UUID dossier, UUID element, Level clearance) {
		return this.working.hides(dossier, element, clearance);
	}

	/**
	 * Saves a change, by which no level becomes looser. Where nothing differs nothing is
	 * saved.
	 * @param base the revision that the editor started from
	 * @param change what the editor did
	 * @param author who the editor is
	 * @param summary what changed, in a few words
	 * @return the new revision; empty if nothing differs
	 * @throws EditConflictException if somebody else changed the same in between
	 * @throws NotClearedException if it touches what is, or was last, above the editor's
	 * clearance
	 * @throws StricterElementException if it brings back what was stricter than the
	 * dossier is now
	 */
	public Optional<SavedRevision> save(WorkingDossier base, Change change, Author author, String summary) {
		return changed(base, change).map((mine) -> this.dossiers.save(mine, base.revision(), author, summary));
	}

	/**
	 * Saves a change like {@link #save}, with which the editor also makes something less
	 * restricted.
	 * @param base the revision that the editor started from
	 * @param change what the editor did
	 * @param author who the editor is
	 * @param summary what changed, in a few words
	 * @return the new revision; empty if nothing differs
	 */
	public Optional<SavedRevision> lower(WorkingDossier base, Change change, Author author, String summary) {
		return changed(base, change).map((mine) -> this.dossiers.lower(mine, base.revision(), author, summary));
	}

	private static Optional<Dossier> changed(WorkingDossier base, Change change) {
		return Optional.of(change.on(base.content())).filter((mine) -> !mine.equals(base.content()));
	}

	/**
	 * Whether an editor can take a save back.
	 * @param revision the number of the revision that was saved
	 * @param author who the editor is
	 * @return true if the editor saved it and something was before it
	 */
	@Transactional(readOnly = true)
	public boolean canUndo(UUID dossier, int revision, String author) {
		return revision > 1 && saved(dossier, revision, author).isPresent();
	}

	/**
	 * Takes an editor's own save back. What others saved since stays, and no level
	 * becomes looser.
	 * @param base the newest revision, as the editor may open it
	 * @param revision the number of the revision that goes
	 * @param author who the editor is
	 * @param summary what was taken back, in a few words
	 * @return the new revision; empty if all is as it was before already
	 * @throws NotFoundException if the editor did not save that revision or nothing was
	 * before it
	 * @throws NotClearedException if what it changed is, or was last, above the editor's
	 * clearance
	 * @throws EditConflictException if somebody else changed the same since
	 * @throws StricterElementException if it brings back what was stricter than the
	 * dossier is now
	 */
	public Optional<SavedRevision> undo(WorkingDossier base, int revision, Author author, String summary) {
		UUID dossier = base.content().id();
		Dossier before = saved(dossier, revision, author.username())
			.flatMap((mine) -> this.working.at(dossier, revision - 1))
			.map(WorkingDossier::content)
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
