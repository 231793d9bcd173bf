package org.meetingdossier.dossier.conflict;

import java.util.List;

import org.meetingdossier.dossier.document.Dossier;

/**
 * Somebody else saved the dossier since the revision that an edit started from, and
 * changed the same words. Nothing was saved; nothing is lost: the conflicts hold all
 * three sides, and what did not conflict is merged already. To resolve it, save the
 * merged dossier with the chosen values, starting from {@link #newest()}.
 */
public class EditConflictException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int startedFrom;

	private final int newest;

	private final transient List<FieldConflict> conflicts;

	private final transient Dossier merged;

	public EditConflictException(int startedFrom, int newest, List<FieldConflict> conflicts, Dossier merged) {
		super("The edit started from revision " + startedFrom + ", but the newest is " + newest + "; conflicts at "
				+ conflicts.stream().map(FieldConflict::path).toList());
		this.startedFrom = startedFrom;
		this.newest = newest;
		this.conflicts = List.copyOf(conflicts);
		this.merged = merged;
	}

	/**
	 * Where the edit started.
	 * @return the number of that revision
	 */
	public int startedFrom() {
		return this.startedFrom;
	}

	/**
	 * What was saved last.
	 * @return the number of that revision
	 */
	public int newest() {
		return this.newest;
	}

	/**
	 * The fields that both changed. Show {@link FieldConflict#seenWith} of each.
	 * @return at least one, in the order of the dossier
	 */
	public List<FieldConflict> conflicts() {
		return this.conflicts;
	}

	/**
	 * The newest revision with all changes that did not conflict. In a field that
	 * conflicts it holds their value; what one side removed and the other changed is kept
	 * as it was changed.
	 * @return the whole dossier, as unrestricted as it is stored
	 */
	public Dossier merged() {
		return this.merged;
	}

}
