package org.meetingdossier.reading;

import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.MeetingFacts;
import org.meetingdossier.dossier.PublishedDossier;

/**
 * What stands at the top of the pages of a meeting: who meets where and when, how certain
 * that is, and which edition this is.
 *
 * @param slug the dossier's part of an address
 * @param facts what is known of the meeting
 * @param days when it is
 * @param letter the letter to parliament that this dossier is, if it has a number
 * @param edition the letter of the edition
 * @param publishedOn the day on which the edition was published
 * @param note what changed since the edition before, if anything was said
 */
public record MeetingHead(String slug, MeetingFacts facts, MeetingDays days, @Nullable DocumentLink letter,
		String edition, LocalDate publishedOn, @Nullable String note) {

	/** Editions are published in The Hague, wherever the meeting is. */
	static final ZoneId THE_HAGUE = ZoneId.of("Europe/Amsterdam");

	static MeetingHead of(PublishedDossier published) {
		MeetingFacts facts = published.dossier().facts();
		PublishedDossier.Edition edition = published.edition();
		OfficialId letter = facts.letter();
		return new MeetingHead(published.dossier().slug(), facts, new MeetingDays(facts.firstDay(), facts.lastDay()),
				(letter != null) ? DocumentLink.to(letter) : null, edition.letter(),
				LocalDate.ofInstant(edition.publishedAt(), THE_HAGUE), edition.note());
	}

	/**
	 * Name of the meeting.
	 * @return its title
	 */
	public String title() {
		return this.facts.title();
	}

}
