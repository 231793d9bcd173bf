package org.meetingdossier.output;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;

/**
 * What those who write say beside the texts of a dossier, for the margin of their letter:
 * a bean of a room that knows of it. It is asked for the newest revision only, for who
 * may edit it; no edition passes here.
 */
public interface WritersMargin {

	/**
	 * How restricted it is, which the letter is as well that has it in its margin.
	 * @param dossier what its reader may see of the dossier
	 * @param clearance how far the reader may see
	 * @return the strictest level of what would be said; PUBLIC where nothing is
	 */
	Level level(Dossier dossier, Level clearance);

	/**
	 * Sets what is said in the margin.
	 * @param letter the letter as a Word file
	 * @param dossier what its reader may see of the dossier
	 * @param clearance how far the reader may see
	 * @return the letter with comments, or as it was where nothing is said
	 */
	byte[] beside(byte[] letter, Dossier dossier, Level clearance);

}
