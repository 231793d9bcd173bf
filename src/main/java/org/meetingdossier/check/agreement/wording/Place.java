package org.meetingdossier.check.agreement.wording;

/**
 * Where something stands in a text.
 *
 * @param start the first character
 * @param end behind the last
 */
record Place(int start, int end) {

	boolean overlaps(int otherStart, int otherEnd) {
		return this.start < otherEnd && otherStart < this.end;
	}

}
