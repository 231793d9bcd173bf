package org.meetingdossier.dossier.level;

import java.util.NoSuchElementException;
import java.util.UUID;

/**
 * A change would write in an element that is above the clearance of its author, or was
 * when it was taken out. For that author it is not there; nothing was saved.
 */
public class NotClearedException extends NoSuchElementException {

	private static final long serialVersionUID = 1L;

	NotClearedException(UUID id) {
		super("In or with " + id + " is nothing that this author may write");
	}

}
