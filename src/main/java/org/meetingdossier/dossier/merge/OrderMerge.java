package org.meetingdossier.dossier.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.github.difflib.DiffUtils;
import org.jspecify.annotations.Nullable;

/**
 * Merges the order of a list. What neither side moved stays as it was and anchors the
 * rest: an element that one side moved or added comes behind the anchor that it follows
 * on that side; at one anchor theirs come before mine, as they were there first.
 */
final class OrderMerge {

	private final List<String> merged = new ArrayList<>();

	private final boolean clash;

	private OrderMerge(List<String> anchors, List<String> theirs, List<String> mine, boolean clash) {
		Map<@Nullable String, List<String>> followers = new LinkedHashMap<>();
		followers.put(null, new ArrayList<>());
		anchors.forEach((anchor) -> followers.put(anchor, new ArrayList<>()));
		Set<String> placed = new HashSet<>(anchors);
		hang(theirs, followers, placed);
		hang(mine, followers, placed);
		followers.forEach((anchor, behind) -> {
			if (anchor != null) {
				this.merged.add(anchor);
			}
			this.merged.addAll(behind);
		});
		this.clash = clash;
	}

	static OrderMerge of(Collection<String> kept, List<String> base, List<String> theirs, List<String> mine) {
		Set<String> shared = new HashSet<>(base);
		shared.retainAll(theirs);
		shared.retainAll(mine);
		shared.retainAll(kept);
		Set<String> movedByThem = moved(only(shared, base), only(shared, theirs));
		Set<String> movedByMe = moved(only(shared, base), only(shared, mine));
		Set<String> movedByBoth = new HashSet<>(movedByThem);
		movedByBoth.retainAll(movedByMe);
		boolean clash = !movedByBoth.isEmpty() && !only(shared, theirs).equals(only(shared, mine));
		Set<String> still = new HashSet<>(shared);
		still.removeAll(movedByThem);
		still.removeAll(movedByMe);
		Set<String> fromThem = without(kept, still, movedByMe, movedByBoth);
		Set<String> fromMe = without(kept, still, movedByThem, movedByBoth);
		fromMe.removeAll(movedByBoth);
		fromThem.addAll(still);
		fromMe.addAll(still);
		return new OrderMerge(only(still, base), only(fromThem, theirs), only(fromMe, mine), clash);
	}

	List<String> merged() {
		return List.copyOf(this.merged);
	}

	boolean clashes() {
		return this.clash;
	}

	/** What a side places: all but the anchors and what only the other side moved. */
	private static Set<String> without(Collection<String> kept, Set<String> still, Set<String> movedByOther,
			Set<String> movedByBoth) {
		Set<String> placed = new HashSet<>(kept);
		placed.removeAll(still);
		placed.removeIf((id) -> movedByOther.contains(id) && !movedByBoth.contains(id));
		return placed;
	}

	private static void hang(List<String> order, Map<@Nullable String, List<String>> followers, Set<String> placed) {
		String anchor = null;
		for (String id : order) {
			if (followers.containsKey(id)) {
				anchor = id;
			}
			else if (placed.add(id)) {
				List<String> behind = followers.get(anchor);
				if (behind != null) {
					behind.add(id);
				}
			}
		}
	}

	/** The fewest elements that have to move to make one order the other. */
	private static Set<String> moved(List<String> before, List<String> after) {
		Set<String> moved = new HashSet<>();
		DiffUtils.diff(before, after).getDeltas().forEach((delta) -> moved.addAll(delta.getSource().getLines()));
		return moved;
	}

	private static List<String> only(Set<String> wanted, List<String> order) {
		return order.stream().filter(wanted::contains).toList();
	}

}
