package org.meetingdossier.check.agreement;

/** What a sentence can say of a paper that the register also knows. */
public enum Field {

	/** What kind of paper it is: motie, brief, verslag, geannoteerde agenda. */
	KIND,

	/** The date of the paper. */
	DATE,

	/** Who wrote it: members of parliament, a minister, an institution. */
	AUTHOR,

	/** Its title or subject, and the meeting it is about. */
	TITLE,

	/** The House it belongs to. */
	CHAMBER,

	/** The parliamentary session. */
	SESSION,

	/** What stands behind the number of the dossier: council, budget chapter. */
	SUFFIX,

	/** The number of the dossier or of the paper in it. */
	NUMBER,

	/** What became of it: carried, rejected, withdrawn, held over. */
	STATUS;

	/** House, session and number are what may be wrong in the citation itself. */
	boolean isOfTheNumber() {
		return this == CHAMBER || this == SESSION || this == SUFFIX || this == NUMBER;
	}

}
