package org.meetingdossier.citation;

import org.meetingdossier.citation.text.Digits;

/**
 * An issue of the Staatscourant that held many publications: {@code stcrt-2005-114}. One
 * came each working day; the last of these on 30 June 2009.
 */
final class StaatscourantIssue {

	private static final int LAST_YEAR = 2009;

	/** Working days until 30 June 2009. */
	private static final int LAST_ISSUE = 124;

	private static final int MOST_DAYS = 366;

	private StaatscourantIssue() {
	}

	static boolean isIssue(String id) {
		String[] parts = id.split("-", -1);
		if (parts.length != 3 || parts[1].length() != 4 || !Digits.isNumber(parts[1]) || parts[2].length() > 5
				|| !Digits.isNumber(parts[2])) {
			return false;
		}
		int year = Integer.parseInt(parts[1]);
		int days = (year == LAST_YEAR) ? LAST_ISSUE : MOST_DAYS;
		return year <= LAST_YEAR && Integer.parseInt(parts[2]) <= days;
	}

}
