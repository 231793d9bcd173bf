package org.meetingdossier.platform;

import java.util.List;

/**
 * Which part of long lists a page shows: {@value #SIZE} lines of each.
 *
 * @param number the number of the page, from 1 on
 */
public record ListPage(int number) {

	/** How many lines a page has. */
	public static final int SIZE = 50;

	private static final int MOST = 10_000;

	public ListPage {
		number = Math.max(1, Math.min(number, MOST));
	}

	/**
	 * The page itself, or the last one where lists are shorter: a list that has lines is
	 * never shown as an empty one.
	 * @param lines how many lines the longest list has
	 * @return a page of these lists
	 */
	public ListPage within(int lines) {
		int last = Math.max(1, (lines + SIZE - 1) / SIZE);
		return (this.number > last) ? new ListPage(last) : this;
	}

	/**
	 * The lines of this page.
	 * @param <T> what a line is
	 * @return those of this page, none behind the last
	 */
	public <T> List<T> of(List<T> lines) {
		int from = Math.min((this.number - 1) * SIZE, lines.size());
		return lines.subList(from, Math.min(from + SIZE, lines.size()));
	}

	/**
	 * Whether another page follows.
	 * @param lines how many lines the longest list has
	 * @return true if there are more behind this page
	 */
	public boolean isFollowed(int lines) {
		return lines > this.number * SIZE;
	}

}
