package org.meetingdossier.editing;

import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.AgendaStatus;
import org.meetingdossier.dossier.Dossier;

/**
 * What the form of a meeting says: all of a dossier but what has forms of its own.
 *
 * @param level how restricted the whole dossier is
 * @param title name of the meeting
 * @param forum who meets
 * @param place where they meet
 * @param zone the zone of all times in the dossier
 * @param firstDay the first day
 * @param lastDay the last day, not before the first
 * @param host who invites, if known
 * @param delegation who takes part for the Netherlands
 * @param agenda whether the agenda is certain
 * @param letter the letter to parliament that this dossier is, if it has a number
 * @param introduction what the meeting is about
 */
public record MeetingFacts(Level level, String title, String forum, String place, ZoneId zone, LocalDate firstDay,
		LocalDate lastDay, @Nullable String host, String delegation, AgendaStatus agenda, @Nullable OfficialId letter,
		String introduction) {

	/**
	 * The facts of a dossier.
	 * @param dossier the dossier
	 * @return what the form of its meeting shows
	 */
	public static MeetingFacts of(Dossier dossier) {
		return new MeetingFacts(dossier.level(), dossier.title(), dossier.forum(), dossier.place(), dossier.zone(),
				dossier.firstDay(), dossier.lastDay(), dossier.host(), dossier.delegation(), dossier.agenda(),
				dossier.letter(), dossier.introduction());
	}

}
