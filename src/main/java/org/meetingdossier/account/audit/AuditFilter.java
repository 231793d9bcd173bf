package org.meetingdossier.account.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log somebody wants to see; null asks for nothing.
 *
 * @param who the username, in small or capital letters
 * @param action the name of an {@link AuditAction}
 * @param subject how the subject begins, such as {@code person/}
 * @param from the first moment
 * @param until the moment after the last one
 */
public record AuditFilter(@Nullable String who, @Nullable String action, @Nullable String subject,
		@Nullable Instant from, @Nullable Instant until) {

	/** Every entry. */
	public static final AuditFilter NONE = new AuditFilter(null, null, null, null, null);

}
