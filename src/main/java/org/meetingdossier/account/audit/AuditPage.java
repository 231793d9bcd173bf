package org.meetingdossier.account.audit;

import java.util.List;

/**
 * A page of entries, newest first.
 *
 * @param entries the entries on this page
 * @param number the number of this page, from 1 on
 * @param total how many entries there are on all pages
 */
public record AuditPage(List<AuditEntry> entries, int number, long total) {

	/** How many entries a page has. */
	public static final int SIZE = 50;

	public AuditPage {
		entries = List.copyOf(entries);
	}

	/**
	 * Whether there is a page with older entries.
	 * @return true unless this is the last page
	 */
	public boolean hasOlder() {
		return (long) this.number * SIZE < this.total;
	}

}
