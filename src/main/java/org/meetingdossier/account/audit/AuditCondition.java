package org.meetingdossier.account.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A filter as SQL. Only what is asked for is in it: PostgreSQL cannot tell the type of a
 * parameter that is compared with null alone.
 */
final class AuditCondition {

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> parameters = new HashMap<>();

	private AuditCondition() {
	}

	static AuditCondition of(AuditFilter filter) {
		AuditCondition condition = new AuditCondition();
		if (filter.from() != null) {
			condition.and("happened_at >= :since", "since", AuditTable.offset(filter.from()));
		}
		if (filter.until() != null) {
			condition.and("happened_at < :until", "until", AuditTable.offset(filter.until()));
		}
		return condition.and("lower(who) = lower(:who)", "who", filter.who())
			.and("action = :action", "action", filter.action())
			.and("subject like :subject escape '!'", "subject", prefix(filter.subject()));
	}

	AuditCondition and(String condition, String name, @Nullable Object value) {
		if (value != null) {
			this.conditions.add(condition);
			this.parameters.put(name, value);
		}
		return this;
	}

	private static @Nullable String prefix(@Nullable String text) {
		return (text != null) ? text.replaceAll("[!%_]", "!$0") + "%" : null;
	}

	String where() {
		return this.conditions.isEmpty() ? "" : "where " + String.join(" and ", this.conditions);
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

}
