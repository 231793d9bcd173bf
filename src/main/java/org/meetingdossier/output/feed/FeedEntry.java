package org.meetingdossier.output.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A change that followers are told of.
 *
 * @param id what tells it from all others, for ever
 * @param about what it is about; of changes to it within a minute the last is told
 * @param path where the change can be read
 * @param title what changed
 * @param summary what was said of it; empty when nothing was
 * @param at when
 */
public record FeedEntry(String id, String about, String path, String title, String summary, Instant at) {

	/** Who corrects a slip at once has told one thing. */
	private static final Duration ONE_CHANGE = Duration.ofMinutes(1);

	/**
	 * The newest changes. Of changes to one dossier within a minute the last one counts.
	 * @param all all changes, in any order
	 * @param most how many are told at most
	 * @return the newest first
	 */
	public static List<FeedEntry> newest(List<FeedEntry> all, int most) {
		List<FeedEntry> sorted = new ArrayList<>(all);
		sorted.sort(Comparator.comparing(FeedEntry::at).reversed().thenComparing(FeedEntry::path));
		Map<String, Instant> told = new HashMap<>();
		List<FeedEntry> newest = new ArrayList<>();
		for (FeedEntry entry : sorted) {
			if (!entry.isSoonBefore(told.get(entry.about()))) {
				told.put(entry.about(), entry.at());
				newest.add(entry);
			}
		}
		return List.copyOf(newest.subList(0, Math.min(most, newest.size())));
	}

	private boolean isSoonBefore(@Nullable Instant later) {
		return later != null && Duration.between(this.at, later).compareTo(ONE_CHANGE) < 0;
	}

}
