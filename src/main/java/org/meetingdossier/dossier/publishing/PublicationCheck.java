package org.meetingdossier.dossier.publishing;

import java.util.List;

import org.meetingdossier.dossier.document.Dossier;

/**
 * Knows what stands in the way of a publication: a bean of a room that knows more than
 * the dossier, such as verdicts. It is asked right before each publication, also before
 * one that was planned.
 */
@FunctionalInterface
public interface PublicationCheck {

	/**
	 * Looks for obstacles.
	 * @param content the whole content of the revision
	 * @param revision the number of the revision
	 * @return the codes of obstacles that were not overridden; empty when it may go
	 */
	List<String> obstacles(Dossier content, int revision);

}
