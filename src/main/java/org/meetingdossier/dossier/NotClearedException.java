package org.meetingdossier.dossier;

import java.util.NoSuchElementException;

/**
 * A change would write in an element that is above the clearance of its author, or was
 * when it was taken out. For that author it is not there; nothing was saved.
 */
public class NotClearedException extends NoSuchElementException {

	private static final long serialVersionUID = 1L;

	NotClearedException(String username) {
		super("There is no such element for " + username);
	}

}
