package org.meetingdossier.output;

import java.util.List;

import org.springframework.http.MediaType;

/**
 * A form of a dossier that can hold comments at what the dossier cites.
 */
public interface CommentedFormat {

	/** What browsers are told that it is. */
	MediaType type();

	/**
	 * Writes a dossier with comments. Without their markup it is what it would be without
	 * comments.
	 * @param dossier what its reader may see of it
	 * @param comments what is said of places in it, in reading order
	 * @return the whole file
	 */
	byte[] write(OutgoingDossier dossier, List<PlaceComment> comments);

}
