package org.meetingdossier.editing.web;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.dossier.WorkingDossier;

/**
 * A dossier as its editor sees it: what is in it, each with the way to its form.
 *
 * @param revision the number of the newest revision
 * @param author who saved it
 * @param dossier what the editor may see of it
 */
record Overview(int revision, String author, Dossier dossier) {

	static Overview of(WorkingDossier newest, Level clearance) {
		return new Overview(newest.revision(), newest.author(), newest.content().seenWith(clearance));
	}

	/** The address of the dossier, on which those of its parts build. */
	public String address() {
		return EditAddress.of(this.dossier.slug());
	}

}
