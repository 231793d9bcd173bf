package org.meetingdossier.dossier;

/**
 * Somebody else saved the dossier since the revision that an edit started from.
 */
public class EditConflictException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int startedFrom;

	private final int newest;

	EditConflictException(int startedFrom, int newest) {
		super("The edit started from revision " + startedFrom + ", but the newest is " + newest);
		this.startedFrom = startedFrom;
		this.newest = newest;
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

}
