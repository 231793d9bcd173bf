package org.meetingdossier.check.worklist;

import java.util.List;

/**
 * References that a clerk chose to decide on together, as they are now.
 *
 * @param lines those that are as the clerk saw them
 * @param held those that another clerk works on, which are left alone
 * @param changed how many read otherwise by now or are gone, which are left alone too
 * @param beyond how many were not looked at, because they go beyond one page
 */
public record Chosen(List<WorkLine> lines, List<WorkLine> held, int changed, int beyond) {

	public Chosen {
		lines = List.copyOf(lines);
		held = List.copyOf(held);
	}

}
