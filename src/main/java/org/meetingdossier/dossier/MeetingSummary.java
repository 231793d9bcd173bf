package org.meetingdossier.dossier;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line in the list of meetings.
 *
 * @param slug the dossier's part of an address
 * @param title name of the meeting
 * @param forum who meets
 * @param place where
 * @param firstDay the first day
 * @param lastDay the last day
 * @param agenda whether the agenda is certain
 * @param topics how many topics the reader can see
 * @param edition the letter of the current edition
 * @param publishedAt when that edition was published
 * @param example whether it is the dossier that ships, to see what one looks like
 */
public record MeetingSummary(String slug, String title, String forum, String place, LocalDate firstDay,
		LocalDate lastDay, AgendaStatus agenda, int topics, String edition, Instant publishedAt, boolean example) {

	static MeetingSummary of(PublishedDossier published) {
		Dossier dossier = published.dossier();
		return new MeetingSummary(dossier.slug(), dossier.title(), dossier.forum(), dossier.place(), dossier.firstDay(),
				dossier.lastDay(), dossier.agenda(), dossier.topics().size(), published.edition().letter(),
				published.edition().publishedAt(), DemoDossier.ID.equals(dossier.id()));
	}

}
