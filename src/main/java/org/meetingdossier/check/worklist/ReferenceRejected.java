package org.meetingdossier.check.worklist;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;

/**
 * A clerk decided that a reference is wrong, so that somebody has to write another one.
 * Told within the transaction that decides so: who keeps something of it takes part.
 *
 * @param dossier the dossier it stands in
 * @param level how restricted its place is
 * @param author who wrote it, by the name they sign in with; null for whoever writes in
 * the dossier
 * @param by who decided, likewise
 */
public record ReferenceRejected(UUID dossier, Level level, @Nullable String author, String by) {

}
