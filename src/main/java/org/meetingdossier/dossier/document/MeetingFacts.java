package org.meetingdossier.dossier.document;

import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.Passage.Part;
import org.meetingdossier.dossier.text.LineEnds;

/**
 * What is known of a meeting by itself: all of a dossier but what has an identity of its
 * own. Its components are the fields of a meeting, in the order in which they are read:
 * document and table, form, comparison and merge take them from here.
 *
 * @param title name of the meeting
 * @param level how restricted the whole dossier is
 * @param forum who meets, such as {@code NAVO}
 * @param place where they meet
 * @param venue the building or room, if known
 * @param zone the zone of all times in the dossier
 * @param firstDay the first day of the meeting
 * @param lastDay the last day, not before the first
 * @param host who invites, if known
 * @param delegation who takes part for the Netherlands
 * @param agenda whether the agenda is certain
 * @param letter the letter to parliament that this dossier is, if it has a number
 * @param letterDate the day of that letter, if it was sent
 * @param introduction what the meeting is about
 */
@Embeddable
public record MeetingFacts(@AtMost(300) String title, @Enumerated(EnumType.STRING) Level level,
		@AtMost(100) String forum, @AtMost(100) String place, @AtMost(200) @Nullable String venue, ZoneId zone,
		LocalDate firstDay, LocalDate lastDay, @AtMost(200) @Nullable String host, @AtMost(500) String delegation,
		@Enumerated(EnumType.STRING) AgendaStatus agenda,
		@Convert(converter = OfficialIdColumn.class) @Nullable OfficialId letter, @Nullable LocalDate letterDate,
		@Cites(Part.INTRODUCTION) @AtMost(AtMost.TEXT) String introduction) {

	public MeetingFacts {
		if (lastDay.isBefore(firstDay)) {
			throw new IllegalArgumentException("A meeting cannot end before it begins");
		}
		introduction = LineEnds.of(introduction);
	}

}
