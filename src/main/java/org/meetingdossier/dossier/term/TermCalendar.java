package org.meetingdossier.dossier.term;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What terms refer to by name: the recesses of parliament and meetings.
 */
public record TermCalendar(List<Entry> recesses, List<Entry> meetings) {

	private static final Comparator<Entry> EARLIEST_FIRST = Comparator.comparing(Entry::first);

	public TermCalendar {
		recesses = recesses.stream().sorted(EARLIEST_FIRST).toList();
		meetings = meetings.stream().sorted(EARLIEST_FIRST).toList();
	}

	/** The first recess that is not over and is called so. */
	Optional<Entry> recess(Predicate<Entry> called, LocalDate day) {
		return this.recesses.stream().filter(called).filter((entry) -> !entry.last().isBefore(day)).findFirst();
	}

	/** The first recess that begins after a day. */
	Optional<Entry> recessAfter(LocalDate day) {
		return this.recesses.stream().filter((entry) -> entry.first().isAfter(day)).findFirst();
	}

	/**
	 * Something that has a name and days.
	 *
	 * @param names what it is called in letters
	 * @param first its first day
	 * @param last its last day, not before the first
	 */
	public record Entry(List<String> names, LocalDate first, LocalDate last) {

		public Entry {
			names = List.copyOf(names);
			if (last.isBefore(first)) {
				throw new IllegalArgumentException("It cannot end before it begins: " + names);
			}
		}

	}

}
