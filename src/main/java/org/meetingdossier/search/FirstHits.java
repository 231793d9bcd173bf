package org.meetingdossier.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.util.PriorityQueue;

/**
 * The best hits so far, of which the worst gives way.
 */
final class FirstHits extends PriorityQueue<FirstHits.Ranked> {

	private final int most;

	private final boolean byScore;

	private final Comparator<Ranked> worstFirst;

	FirstHits(int most, SearchQuestion.Order order) {
		super(most);
		this.most = most;
		this.byScore = order == SearchQuestion.Order.BEST;
		Comparator<Ranked> score = Comparator.comparingDouble(Ranked::score);
		Comparator<Ranked> day = Comparator.comparingLong(Ranked::day);
		Comparator<Ranked> chosen = this.byScore ? score.thenComparing(day) : day.thenComparing(score);
		this.worstFirst = chosen.thenComparing(Comparator.comparingInt(Ranked::entry).reversed());
	}

	/** Whether one with no better score and no later day could be among them. */
	boolean canTake(float score, long day) {
		if (size() < this.most) {
			return true;
		}
		Ranked worst = top();
		return this.byScore ? score > worst.score() || (score == worst.score() && day > worst.day())
				: day > worst.day() || (day == worst.day() && score > worst.score());
	}

	/** The later of equals is not taken: it came behind the others. */
	void add(int entry, float score, long day) {
		if (canTake(score, day)) {
			insertWithOverflow(new Ranked(entry, score, day));
		}
	}

	/** All that are left, the best first. */
	List<Ranked> bestFirst() {
		List<Ranked> all = new ArrayList<>();
		while (size() > 0) {
			all.add(pop());
		}
		Collections.reverse(all);
		return all;
	}

	@Override
	protected boolean lessThan(Ranked one, Ranked other) {
		return this.worstFirst.compare(one, other) < 0;
	}

	/**
	 * A hit among others.
	 *
	 * @param entry its place in the index that was opened
	 * @param score how well it fits
	 * @param day by when it is sorted
	 */
	record Ranked(int entry, float score, long day) {

	}

}
