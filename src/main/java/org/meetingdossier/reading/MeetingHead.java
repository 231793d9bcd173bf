package org.meetingdossier.reading;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.reading.text.DocumentLink;

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
 * @param marking the level that the pages are marked with; null for what is PUBLIC
 * @param onPaper how restricted a sheet is that holds the page: the strictest level of
 * anything on it
 */
public record MeetingHead(String slug, MeetingFacts facts, MeetingDays days, @Nullable DocumentLink letter,
		String edition, LocalDate publishedOn, @Nullable String note, @Nullable Level marking, Level onPaper) {

	/**
	 * Reads it off an edition.
	 * @param published the edition, without what the reader may not see
	 * @return what stands at the top of its pages
	 */
	public static MeetingHead of(PublishedDossier published) {
		MeetingFacts facts = published.dossier().facts();
		PublishedDossier.Edition edition = published.edition();
		OfficialId letter = facts.letter();
		return new MeetingHead(published.dossier().slug(), facts, new MeetingDays(facts.firstDay(), facts.lastDay()),
				(letter != null) ? DocumentLink.to(letter) : null, edition.letter(),
				TheHague.dayOf(edition.publishedAt()), edition.note(), marking(published.level()),
				published.strictest());
	}

	/** The same for a page that holds something of the dossier only. */
	public MeetingHead onPaper(Level level) {
		return new MeetingHead(this.slug, this.facts, this.days, this.letter, this.edition, this.publishedOn, this.note,
				this.marking, level);
	}

	/** What everybody may read needs no mark. */
	private static @Nullable Level marking(Level level) {
		return (level != Level.PUBLIC) ? level : null;
	}

	/**
	 * Name of the meeting.
	 * @return its title
	 */
	public String title() {
		return this.facts.title();
	}

}
