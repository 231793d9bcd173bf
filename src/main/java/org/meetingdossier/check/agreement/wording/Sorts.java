package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Things of one sort, of which a text hardly names one and means another: banks, ships,
 * taxes. Each row of their table is a sort.
 */
final class Sorts {

	/** Before it stands a sort of which a text may name another thing in passing. */
	private static final String PASSING = "~";

	private static final List<BitSet> SORTS = new ArrayList<>();

	/** Those of which a text may name another in passing. */
	private static final BitSet LOOSE = new BitSet();

	private static final BitSet THINGS = new BitSet();

	private Sorts() {
	}

	static void add(String name, List<Integer> things) {
		BitSet sort = new BitSet();
		things.forEach(sort::set);
		SORTS.add(sort);
		THINGS.or(sort);
		if (name.startsWith(PASSING)) {
			LOOSE.or(sort);
		}
	}

	/** Those of some concepts that are things of a sort, or those that are not. */
	static BitSet things(BitSet concepts, boolean things) {
		BitSet some = (BitSet) concepts.clone();
		if (things) {
			some.and(THINGS);
		}
		else {
			some.andNot(THINGS);
		}
		return some;
	}

	/**
	 * The things of one text that are of a sort of which the other has none of them.
	 * @param other the things of the other
	 */
	static BitSet otherwise(BitSet things, BitSet other) {
		BitSet otherwise = new BitSet();
		for (BitSet sort : SORTS) {
			BitSet mine = (BitSet) things.clone();
			mine.and(sort);
			if (!mine.isEmpty() && sort.intersects(other) && !mine.intersects(other)) {
				otherwise.or(mine);
			}
		}
		return otherwise;
	}

	/** Whether things of their sort may be named in passing, such as countries. */
	static boolean arePassing(BitSet things) {
		BitSet sure = (BitSet) things.clone();
		sure.andNot(LOOSE);
		return sure.isEmpty();
	}

}
