package org.meetingdossier.reading;

import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.AgendaStatus;
import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.dossier.PublishedDossier;

/**
 * What stands at the top of the pages of a meeting: who meets where and when, how certain
 * that is, and which edition this is.
 *
 * @param slug the dossier's part of an address
 * @param title name of the meeting
 * @param forum who meets
 * @param place where
 * @param days when
 * @param host who invites, if known
 * @param delegation who takes part for the Netherlands
 * @param agenda whether the agenda is certain
 * @param letter the letter to parliament that this dossier is, if it has a number
 * @param edition the letter of the edition
 * @param publishedOn the day on which the edition was published
 * @param note what changed since the edition before, if anything was said
 */
public record MeetingHead(String slug, String title, String forum, String place, MeetingDays days,
		@Nullable String host, String delegation, AgendaStatus agenda, @Nullable DocumentLink letter, String edition,
		LocalDate publishedOn, @Nullable String note) {

	/** Editions are published in The Hague, wherever the meeting is. */
	static final ZoneId THE_HAGUE = ZoneId.of("Europe/Amsterdam");

	static MeetingHead of(PublishedDossier published) {
		Dossier dossier = published.dossier();
		PublishedDossier.Edition edition = published.edition();
		OfficialId letter = dossier.letter();
		return new MeetingHead(dossier.slug(), dossier.title(), dossier.forum(), dossier.place(),
				new MeetingDays(dossier.firstDay(), dossier.lastDay()), dossier.host(), dossier.delegation(),
				dossier.agenda(), (letter != null) ? DocumentLink.to(letter) : null, edition.letter(),
				LocalDate.ofInstant(edition.publishedAt(), THE_HAGUE), edition.note());
	}

}
