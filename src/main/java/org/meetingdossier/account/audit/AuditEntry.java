package org.meetingdossier.account.audit;

import java.time.Instant;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.meetingdossier.platform.ChainHash;

/**
 * An entry of the audit log.
 *
 * @param number its place in the log, from 1 on without gaps
 * @param at when it was written, in microseconds
 * @param who the username, or {@link AuditEvent#SYSTEM}
 * @param action the name of an {@link AuditAction}, perhaps of one that a newer version
 * of the application knows
 * @param subject what it was done to, such as {@code person/jansen}
 * @param before what was, as short text or JSON
 * @param after what became of it, as short text or JSON
 * @param hash the link to the entry before
 */
public record AuditEntry(long number, Instant at, String who, String action, String subject, @Nullable String before,
		@Nullable String after, String hash) {

	static AuditEntry after(AuditHead head, AuditEvent event, Instant at) {
		AuditEntry entry = new AuditEntry(head.number() + 1, at, event.who(), event.action().name(), event.subject(),
				event.before(), event.after(), "");
		return entry.linkedTo(head.hash());
	}

	private AuditEntry linkedTo(String previous) {
		return new AuditEntry(this.number, this.at, this.who, this.action, this.subject, this.before, this.after,
				hashAfter(previous));
	}

	/** Whether this entry was written right after the given one and nobody touched it. */
	boolean follows(AuditHead head) {
		return this.number == head.number() + 1 && this.hash.equals(hashAfter(head.hash()));
	}

	AuditHead toHead() {
		return new AuditHead(this.number, this.hash);
	}

	// A JSON array: no two entries share one form, and any language can write it.
	private String hashAfter(String previous) {
		return ChainHash.of(previous,
				JsonMapper.shared()
					.writeValueAsString(Arrays.asList(this.number, this.at.toString(), this.who, this.action,
							this.subject, this.before, this.after)));
	}

}
