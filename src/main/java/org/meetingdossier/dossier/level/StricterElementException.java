package org.meetingdossier.dossier.level;

import org.meetingdossier.account.Level;

/**
 * A change would bring something back that was stricter when it was taken out than the
 * dossier is now, and that has no level of its own to keep it so. Nothing was saved. Who
 * wants it back first makes the dossier as strict as that.
 */
public class StricterElementException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StricterElementException(Level level) {
		super("What was " + level + " when it was taken out cannot come back into a looser dossier");
	}

}
