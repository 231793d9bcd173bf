package org.meetingdossier.dossier;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.level.Author;

/**
 * Makes authors for tests.
 */
public final class AnAuthor {

	private AnAuthor() {
	}

	/**
	 * An author who sees everything.
	 * @param username the username
	 * @return the author
	 */
	public static Author cleared(String username) {
		return seeing(Level.CONFIDENTIAL, username);
	}

	/**
	 * An author with a clearance.
	 * @param clearance how far the author sees
	 * @param username the username
	 * @return the author
	 */
	public static Author seeing(Level clearance, String username) {
		return new Author(username, clearance);
	}

}
