package org.meetingdossier.citation.part;

import java.util.Iterator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Irregularity;
import org.meetingdossier.citation.PaperNumber;
import org.meetingdossier.citation.Reason;

/**
 * The paper numbers of one citation, such as {@code nrs. 12, 13 en 15-18}. Members are
 * made one by one while they are read.
 *
 * @param start where the citation starts in the text
 * @param end where it ends
 * @param ranges the numbers as listed
 * @param irregular how the words depart from practice
 */
public record Numbers(int start, int end, List<PaperRange> ranges,
		List<Irregularity> irregular) implements Iterable<PaperNumber> {

	/**
	 * How many members there are; a range that cannot be expanded may have any number.
	 */
	public int size() {
		int size = 0;
		for (PaperRange range : this.ranges) {
			size += range.size();
		}
		return size;
	}

	/** Whether these are letters of the Eerste Kamer; a list has numbers or letters. */
	public boolean isLetter() {
		return this.ranges.get(0).from().isLetter();
	}

	/** Whether they stand without a word, so that further ones may do so too. */
	public boolean hasNoWord() {
		return isLetter() || this.irregular.contains(Irregularity.NUMBER_WITHOUT_CUE);
	}

	/**
	 * Why the numbers cannot be expanded.
	 * @return the reason, or nothing
	 */
	public @Nullable Reason refusal() {
		for (PaperRange range : this.ranges) {
			Reason refusal = range.refusal();
			if (refusal != null) {
				return refusal;
			}
		}
		return null;
	}

	/** The same numbers as a part of a longer citation. */
	public Numbers within(int newStart, int newEnd, List<Irregularity> newIrregular) {
		return new Numbers(newStart, newEnd, this.ranges, newIrregular);
	}

	@Override
	public Iterator<PaperNumber> iterator() {
		return new Members(this.ranges.iterator());
	}

	/**
	 * Walks through the members range by range.
	 */
	private static final class Members implements Iterator<PaperNumber> {

		private final Iterator<PaperRange> ranges;

		private @Nullable PaperRange range;

		private int index;

		Members(Iterator<PaperRange> ranges) {
			this.ranges = ranges;
		}

		@Override
		public boolean hasNext() {
			return (this.range != null && this.index < this.range.size()) || this.ranges.hasNext();
		}

		@Override
		public PaperNumber next() {
			PaperRange current = this.range;
			if (current == null || this.index == current.size()) {
				current = this.ranges.next();
				this.range = current;
				this.index = 0;
			}
			return current.get(this.index++);
		}

	}

}
