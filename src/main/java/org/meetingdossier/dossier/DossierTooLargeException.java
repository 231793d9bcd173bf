package org.meetingdossier.dossier;

/**
 * A dossier would be larger than is kept of one revision. Nothing was saved.
 */
public class DossierTooLargeException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/** How many characters a revision may have, as JSON: a summit of 500 topics. */
	public static final int MOST = 5_000_000;

	private final int size;

	DossierTooLargeException(int size) {
		super("A dossier of " + size + " characters, where at most " + MOST + " are kept");
		this.size = size;
	}

	static String check(String json) {
		if (json.length() > MOST) {
			throw new DossierTooLargeException(json.length());
		}
		return json;
	}

	/**
	 * By how much it is too large.
	 * @return how many characters have to go
	 */
	public int excess() {
		return this.size - MOST;
	}

}
