package org.meetingdossier.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text of a hit, cut to what matters, with the words that were asked for marked.
 *
 * @param runs the text, piece by piece
 */
public record HitText(List<Run> runs) {

	private static final int BEFORE = 70;

	private static final int LONGEST = 260;

	public HitText {
		runs = List.copyOf(runs);
	}

	/**
	 * A text with marks.
	 * @param text the text
	 * @param marks which places of it were asked for
	 * @param whole whether all of it is shown
	 */
	static HitText of(String text, List<Place> marks, boolean whole) {
		List<Place> joined = joined(marks, text, "-");
		int from = whole ? 0 : begin(text, joined);
		int to = whole ? text.length() : end(text, from);
		List<Run> runs = new ArrayList<>();
		if (from > 0) {
			runs.add(new Run("\u2026 ", false));
		}
		int at = from;
		for (Place mark : joined) {
			if (mark.start() >= at && mark.end() <= to) {
				add(text.substring(at, mark.start()), false, runs);
				add(text.substring(mark.start(), mark.end()), true, runs);
				at = mark.end();
			}
		}
		add(text.substring(at, to), false, runs);
		if (to < text.length()) {
			runs.add(new Run(" \u2026", false));
		}
		return new HitText(runs);
	}

	private static void add(String text, boolean marked, List<Run> runs) {
		if (!text.isEmpty()) {
			runs.add(new Run(text.replace('\n', ' '), marked));
		}
	}

	/**
	 * In order; those that overlap, or have only one of some characters between them, as
	 * one.
	 */
	static List<Place> joined(List<Place> marks, String text, String between) {
		int length = text.length();
		List<Place> joined = new ArrayList<>();
		for (Place mark : marks.stream()
			.sorted(Comparator.comparingInt(Place::start).thenComparing(Place::end))
			.toList()) {
			Place last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (mark.start() < 0 || mark.end() > length || mark.end() <= mark.start()) {
				continue;
			}
			if (last != null && (mark.start() < last.end()
					|| (mark.start() == last.end() + 1 && between.indexOf(text.charAt(last.end())) >= 0))) {
				joined.set(joined.size() - 1, new Place(last.start(), Math.max(last.end(), mark.end())));
			}
			else {
				joined.add(mark);
			}
		}
		return joined;
	}

	/** Where most of the marks follow each other closely. */
	private static int begin(String text, List<Place> marks) {
		if (text.length() <= LONGEST || marks.isEmpty()) {
			return 0;
		}
		Place best = marks.get(0);
		long most = 0;
		for (Place first : marks) {
			long near = marks.stream()
				.filter((mark) -> mark.start() >= first.start() && mark.end() <= first.start() + LONGEST - BEFORE)
				.count();
			if (near > most) {
				most = near;
				best = first;
			}
		}
		if (best.start() <= BEFORE) {
			return 0;
		}
		int blank = text.indexOf(' ', best.start() - BEFORE);
		int line = text.lastIndexOf('\n', best.start());
		int begin = (blank < 0 || blank > best.start()) ? best.start() : blank + 1;
		return Math.max(begin, line + 1);
	}

	private static int end(String text, int from) {
		if (text.length() - from <= LONGEST) {
			return text.length();
		}
		int blank = text.lastIndexOf(' ', from + LONGEST);
		return (blank > from) ? blank : from + LONGEST;
	}

	/**
	 * The text itself.
	 * @return its words without marks
	 */
	public String plain() {
		StringBuilder plain = new StringBuilder();
		this.runs.forEach((run) -> plain.append(run.text()));
		return plain.toString();
	}

	/**
	 * A piece of a text.
	 *
	 * @param text its words
	 * @param marked whether they were asked for
	 */
	public record Run(String text, boolean marked) {

	}

	/**
	 * A place in a text.
	 *
	 * @param start where it starts
	 * @param end where it ends, exclusive
	 */
	record Place(int start, int end) {

	}

}
