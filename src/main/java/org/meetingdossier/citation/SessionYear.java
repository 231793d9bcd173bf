package org.meetingdossier.citation;

/**
 * A parliamentary session: from mid September of the first year to the next. Since 1814
 * it is written 2024/25, 2024-2025 or, in ids, 20242025.
 *
 * @param first the year in which the session begins
 */
public record SessionYear(int first) implements Comparable<SessionYear> {

	private static final int FIRST = 1814;

	private static final int LAST = 2199;

	/** Checks the year. */
	public SessionYear {
		if (!isFirst(first)) {
			throw new IllegalArgumentException("Not a parliamentary session: " + first);
		}
	}

	/**
	 * Whether a session can begin in a year.
	 * @param year the year, such as one read from an id in a text
	 */
	public static boolean isFirst(int year) {
		return year >= FIRST && year <= LAST;
	}

	/**
	 * The session as written in canonical ids.
	 * @return for instance {@code 20242025}
	 */
	public String value() {
		return "" + this.first + (this.first + 1);
	}

	/**
	 * The session as written in citations.
	 * @return for instance {@code 2024/25}; {@code 1999/2000} at the turn of a century
	 */
	public String display() {
		int next = this.first + 1;
		return this.first + "/" + ((next % 100 == 0) ? next : "%02d".formatted(next % 100));
	}

	@Override
	public int compareTo(SessionYear other) {
		return Integer.compare(this.first, other.first);
	}

	@Override
	public String toString() {
		return display();
	}

}
