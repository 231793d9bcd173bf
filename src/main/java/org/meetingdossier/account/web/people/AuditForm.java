package org.meetingdossier.account.web.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.audit.AuditFilter;
import org.meetingdossier.platform.TheHague;

/**
 * What somebody looks for in the audit log, as typed. The fields are bound directly.
 */
class AuditForm {

	private @Nullable String who;

	private @Nullable String action;

	private @Nullable String subject;

	private @Nullable LocalDate from;

	private @Nullable LocalDate to;

	private int page = 1;

	AuditFilter toFilter() {
		return new AuditFilter(typed(this.who), typed(this.action), typed(this.subject), startOf(this.from),
				(this.to != null) ? startOf(this.to.plusDays(1)) : null);
	}

	boolean isBlank() {
		return toFilter().equals(AuditFilter.NONE);
	}

	/** The address of a page of what was found, behind the path. */
	String query(int page) {
		return Stream
			.of(parameter("who", this.who), parameter("action", this.action), parameter("subject", this.subject),
					parameter("from", this.from), parameter("to", this.to), (page > 1) ? "page=" + page : "")
			.filter((parameter) -> !parameter.isEmpty())
			.collect(Collectors.joining("&", "?", ""));
	}

	private static String parameter(String name, @Nullable Object value) {
		String typed = (value != null) ? typed(value.toString()) : null;
		return (typed != null) ? name + "=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) : "";
	}

	private static @Nullable String typed(@Nullable String value) {
		return (value != null && !value.isBlank()) ? value.strip() : null;
	}

	private static @Nullable Instant startOf(@Nullable LocalDate day) {
		return (day != null) ? day.atStartOfDay(TheHague.ZONE).toInstant() : null;
	}

	int page() {
		return Math.max(1, this.page);
	}

}
