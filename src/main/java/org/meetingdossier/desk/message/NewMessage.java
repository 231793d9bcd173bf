package org.meetingdossier.desk.message;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;

/**
 * Something to tell, without its words.
 *
 * @param kind what it tells
 * @param level how restricted it is
 * @param dossier the dossier; null where it is about none
 * @param subject the question, remark, commitment or upload; null where it is about the
 * dossier
 * @param by who did it, by the name they sign in with; null when nobody did
 */
public record NewMessage(MessageKind kind, Level level, @Nullable UUID dossier, @Nullable UUID subject,
		@Nullable String by) {

	/**
	 * Something about a dossier as a whole.
	 * @param kind what it tells
	 * @param level how restricted the dossier is
	 * @param dossier the dossier
	 * @param by who did it; null when nobody did
	 * @return the message
	 */
	public static NewMessage about(MessageKind kind, Level level, UUID dossier, @Nullable String by) {
		return new NewMessage(kind, level, dossier, null, by);
	}

}
