package org.meetingdossier.check.run;

/**
 * What checking a dossier again came to.
 *
 * @param checked how many references were checked
 * @param changed how many of these have another verdict than before
 */
public record Rechecked(int checked, int changed) {

	static final Rechecked NOTHING = new Rechecked(0, 0);

}
