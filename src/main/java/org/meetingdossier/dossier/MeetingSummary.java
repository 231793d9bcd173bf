package org.meetingdossier.dossier;

import java.time.Instant;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.dossier.edition.PublishedDossier;

/**
 * A line in the list of meetings.
 *
 * @param slug the dossier's part of an address
 * @param facts what is known of the meeting
 * @param topics how many topics the reader can see
 * @param edition the letter of the current edition
 * @param publishedAt when that edition was published
 * @param example whether it is a dossier that ships, to see what one looks like
 */
public record MeetingSummary(String slug, MeetingFacts facts, int topics, String edition, Instant publishedAt,
		boolean example) {

	static MeetingSummary of(PublishedDossier published) {
		Dossier dossier = published.dossier();
		return new MeetingSummary(dossier.slug(), dossier.facts(), dossier.topics().size(),
				published.edition().letter(), published.edition().publishedAt(), DemoDossier.contains(dossier.id()));
	}

}
