package org.meetingdossier.editing.web.overview;

import org.meetingdossier.dossier.RevisionSummary;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.publishing.PublishingState.Stage;
import org.meetingdossier.editing.web.Authors;

/**
 * A dossier in the list of those that an editor may edit.
 *
 * @param dossier what the editor may see of it
 * @param revision the number of the last revision of which the editor sees something
 * @param author who saved it
 * @param stage how far that revision is on its way to readers
 * @param drafts how many texts of the editor are not saved yet
 */
record DossierLine(Dossier dossier, int revision, String author, Stage stage, long drafts) {

	static DossierLine of(RevisionSummary last, Dossier seen, Authors authors, Stage stage, long drafts) {
		return new DossierLine(seen, last.number(), authors.name(last.author()), stage, drafts);
	}

}
