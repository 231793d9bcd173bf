package org.meetingdossier.check.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.verdict.Verdict;

/**
 * A filter of the worklist as SQL.
 */
final class WorkCondition {

	private final List<String> conditions = new ArrayList<>(List.of("c.newest", "c.level in (:levels)"));

	private final Map<String, Object> parameters = new HashMap<>();

	private WorkCondition(Level clearance) {
		this.parameters.put("levels", clearance.seenNames());
	}

	static WorkCondition of(WorkFilter filter, Level clearance) {
		WorkCondition condition = new WorkCondition(clearance);
		condition.in(filter.state());
		condition.equal("verdict", filter.verdict());
		condition.equal("meeting_id", filter.meeting());
		condition.equal("kind", (filter.kind() != null) ? filter.kind().label() : null);
		condition.in(filter.hand());
		return condition;
	}

	static WorkCondition ofTrails(Collection<UUID> trails, Level clearance) {
		WorkCondition condition = new WorkCondition(clearance);
		condition.conditions.add("c.trail in (:trails)");
		condition.parameters.put("trails", List.copyOf(trails));
		return condition;
	}

	private void in(WorkFilter.@Nullable Hand hand) {
		if (hand == null) {
			return;
		}
		if (hand.whose() == WorkFilter.Whose.MINE) {
			this.conditions
				.add("exists (select 1 from reference_hand h where h.trail = c.trail and h.username = :clerk)");
			this.parameters.put("clerk", hand.clerk());
		}
		else {
			this.conditions.add("not exists (select 1 from reference_hand h where h.trail = c.trail)");
		}
	}

	private void in(WorkFilter.State state) {
		if (state == WorkFilter.State.OPEN) {
			this.conditions.add("(" + asked("ANSWERED") + " or c.verdict in (:open) and d.id is null and not "
					+ asked("WAITING_FOR_AUTHOR") + ")");
			this.parameters.put("open",
					Arrays.stream(Verdict.values()).filter(Verdict::isOpen).map(Verdict::name).toList());
		}
		else if (state == WorkFilter.State.DECIDED) {
			this.conditions.add("d.id is not null");
		}
		else if (state != WorkFilter.State.ALL) {
			this.conditions.add(asked(state.name()));
		}
	}

	/** Whether a question that the clerk sees is in a state. */
	private static String asked(String state) {
		return "exists (select 1 from question q where q.trail = c.trail and q.state = '" + state
				+ "' and q.level in (:levels))";
	}

	private void equal(String column, @Nullable Object value) {
		if (value != null) {
			this.conditions.add("c." + column + " = :" + column);
			this.parameters.put(column, (value instanceof Enum<?> constant) ? constant.name() : value);
		}
	}

	String sql() {
		return " where " + String.join(" and ", this.conditions);
	}

	Map<String, Object> parameters() {
		return Map.copyOf(this.parameters);
	}

}
