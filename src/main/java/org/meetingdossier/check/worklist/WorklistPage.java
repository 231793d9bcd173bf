package org.meetingdossier.check.worklist;

import java.util.List;

/**
 * A page of the worklist.
 *
 * @param lines the references
 * @param number the number of the page, from 1 on
 * @param total how many references there are on all pages
 */
public record WorklistPage(List<WorkLine> lines, int number, long total) {

	/** How many references a page has. */
	public static final int SIZE = 50;

	public WorklistPage {
		lines = List.copyOf(lines);
	}

	/**
	 * Whether another page follows.
	 * @return true if there are more references behind this page
	 */
	public boolean hasNext() {
		return (long) this.number * SIZE < this.total;
	}

}
