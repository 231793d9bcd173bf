package org.meetingdossier.account.web.people;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.audit.AuditEntry;
import org.meetingdossier.platform.TheHague;

/**
 * An entry of the audit log as it stands on the page.
 *
 * @param number its place in the log
 * @param instant when it was written, to the millisecond, as a page may say it
 * @param at the same moment where its readers are
 * @param who the username, or that of the system
 * @param action the code of what was done
 * @param subject what it was done to
 * @param name what people call that; null if nobody may say it
 * @param before what was
 * @param after what became of it
 */
record AuditLine(long number, Instant instant, ZonedDateTime at, String who, String action, String subject,
		@Nullable String name, @Nullable String before, @Nullable String after) {

	static AuditLine of(AuditEntry entry, Function<String, Optional<String>> names) {
		return new AuditLine(entry.number(), entry.at().truncatedTo(ChronoUnit.MILLIS),
				entry.at().atZone(TheHague.ZONE), entry.who(), entry.action(), entry.subject(),
				names.apply(entry.subject()).orElse(null), entry.before(), entry.after());
	}

}
