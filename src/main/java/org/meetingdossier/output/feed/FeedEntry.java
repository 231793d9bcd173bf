package org.meetingdossier.output.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A change that followers are told of.
 *
 * @param about the dossier's part of an address
 * @param path where the change can be read
 * @param title what changed
 * @param summary what was said of it; empty when nothing was
 * @param at when
 */
public record FeedEntry(String about, String path, String title, String summary, Instant at) {

	/**
	 * The newest changes. Of changes to one dossier within a minute the last one counts:
	 * who corrects a slip at once has told one thing.
	 * @param all all changes, in any order
	 * @param most how many are told at most
	 * @return the newest first
	 */
	public static List<FeedEntry> newest(List<FeedEntry> all, int most) {
		List<FeedEntry> sorted = new ArrayList<>(all);
		sorted.sort(Comparator.comparing(FeedEntry::at).reversed());
		Set<Minute> told = new HashSet<>();
		sorted.removeIf((entry) -> !told.add(new Minute(entry.about(), entry.at().truncatedTo(ChronoUnit.MINUTES))));
		return List.copyOf(sorted.subList(0, Math.min(most, sorted.size())));
	}

	private record Minute(String about, Instant start) {

	}

}
