package org.meetingdossier.intake.proposal;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.SessionKind;

/**
 * A part of the meeting in a proposal. Days and times are as in a form.
 *
 * @param id which session of the proposal it is; stays the same
 * @param kind what kind of gathering it is
 * @param title how the letter names it
 * @param date its day; empty when the letter does not say
 * @param start when it starts; empty when the letter does not say
 * @param end when it ends; empty when the letter does not say
 * @param host who receives; empty when the letter does not say
 * @param description what it is for
 * @param words where the letter says so; null for what an editor added
 */
public record ProposedSession(int id, SessionKind kind, String title, String date, String start, String end,
		String host, String description, @Nullable Words words) {
}
