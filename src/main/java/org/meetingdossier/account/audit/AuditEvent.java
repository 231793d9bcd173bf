package org.meetingdossier.account.audit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Something that was done, for the audit log. Texts may come from anybody, also from
 * somebody who could not sign in: what is too long is cut off and what a database refuses
 * is replaced, so that an entry is never lost over its content.
 *
 * @param who the username, or {@link #SYSTEM}
 * @param action what was done
 * @param subject what it was done to, such as {@code person/jansen}
 * @param before what was, as short text or JSON
 * @param after what became of it, as short text or JSON
 */
public record AuditEvent(String who, AuditAction action, String subject, @Nullable String before,
		@Nullable String after) {

	/** Who acts when no person does. */
	public static final String SYSTEM = "system";

	static final int WHO_LENGTH = 200;

	static final int SUBJECT_LENGTH = 300;

	static final int VALUE_LENGTH = 4_000;

	public AuditEvent {
		who = Bounded.text(who, WHO_LENGTH);
		subject = Bounded.text(subject, SUBJECT_LENGTH);
		before = (before != null) ? Bounded.text(before, VALUE_LENGTH) : null;
		after = (after != null) ? Bounded.text(after, VALUE_LENGTH) : null;
	}

	/**
	 * Something of which only is told that it was done.
	 * @param who the username, or {@link #SYSTEM}
	 * @param action what was done
	 * @param subject what it was done to
	 * @return the event
	 */
	public static AuditEvent of(String who, AuditAction action, String subject) {
		return new AuditEvent(who, action, subject, null, null);
	}

	/**
	 * The same event with what was before.
	 * @param value text as it is, anything else as JSON; never a secret, and nothing that
	 * is above the clearance of an administrator
	 */
	public AuditEvent before(Object value) {
		return new AuditEvent(this.who, this.action, this.subject, write(value), this.after);
	}

	/**
	 * The same event with what became of it.
	 * @param value text as it is, anything else as JSON; never a secret, and nothing that
	 * is above the clearance of an administrator
	 */
	public AuditEvent after(Object value) {
		return new AuditEvent(this.who, this.action, this.subject, this.before, write(value));
	}

	private static String write(Object value) {
		return (value instanceof CharSequence) ? value.toString() : JsonMapper.shared().writeValueAsString(value);
	}

}
