package org.meetingdossier.dossier;

import java.time.Instant;
import java.util.List;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.dossier.document.CitedPlaces;
import org.meetingdossier.dossier.document.Dossier;

/**
 * A saved state of a dossier, for who works on it.
 *
 * @param content the whole content, also what is above the clearance of who asks
 * @param revision the number of the revision
 * @param author who saved it
 * @param savedAt when
 */
public record WorkingDossier(Dossier content, int revision, String author, Instant savedAt) {

	/**
	 * The places that cite an official document, as far as a person may see them.
	 * @param clearance how far the person may see
	 * @return the places, in reading order
	 */
	public List<CitedPlace> citedPlaces(Level clearance) {
		return CitedPlaces.in(this.content.seenWith(clearance));
	}

}
