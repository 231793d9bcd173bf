package org.meetingdossier.desk.web;

import java.util.List;

import org.meetingdossier.platform.ListPage;

/**
 * How far each list of a desk is shown: one list is turned over, the others stay at their
 * beginning.
 *
 * @param list the name of the list that is turned over; empty for none
 * @param page its page
 */
record DeskPage(String list, ListPage page) {

	/** The lines of a list that are shown. */
	public <T> List<T> of(String name, List<T> lines) {
		return page(name, lines.size()).of(lines);
	}

	/** The number of the page that is shown of a list. */
	public int number(String name, int lines) {
		return page(name, lines).number();
	}

	/** Whether a list goes on behind what is shown of it. */
	public boolean isFollowed(String name, int lines) {
		return page(name, lines).isFollowed(lines);
	}

	private ListPage page(String name, int lines) {
		return this.list.equals(name) ? this.page.within(lines) : new ListPage(1);
	}

}
