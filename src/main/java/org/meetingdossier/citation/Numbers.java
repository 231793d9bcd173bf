package org.meetingdossier.citation;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The paper numbers of one citation, such as {@code nrs. 12, 13 en 15-18}. Members are
 * made one by one while they are read.
 *
 * @param start where the citation starts in the text
 * @param end where it ends
 * @param ranges the numbers as listed
 * @param irregular how the words depart from practice
 */
record Numbers(int start, int end, List<PaperRange> ranges,
		List<Irregularity> irregular) implements Iterable<PaperNumber> {

	int size() {
		return this.ranges.stream().mapToInt(PaperRange::size).sum();
	}

	boolean isLetter() {
		return this.ranges.get(0).from().isLetter();
	}

	/**
	 * Why the numbers cannot be expanded.
	 * @return the reason, or nothing
	 */
	@Nullable Reason refusal() {
		return this.ranges.stream().map(PaperRange::refusal).filter(Objects::nonNull).findFirst().orElse(null);
	}

	Numbers within(int newStart, int newEnd, List<Irregularity> newIrregular) {
		return new Numbers(newStart, newEnd, this.ranges, newIrregular);
	}

	@Override
	public Iterator<PaperNumber> iterator() {
		Stream<PaperNumber> members = this.ranges.stream()
			.flatMap((range) -> IntStream.range(0, range.size()).mapToObj(range::get));
		return members.iterator();
	}

}
