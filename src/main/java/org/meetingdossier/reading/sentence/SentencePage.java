package org.meetingdossier.reading.sentence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.comparison.WordRun;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.reading.MeetingHead;

/**
 * A sentence that somebody refers to, as it stands in the current edition, and how it
 * differs from what was referred to. While no edition is current the sentence is shown as
 * it was.
 *
 * @param meeting who, where and when, of the edition that is shown
 * @param from the letter of the edition that was referred to
 * @param fromDay the day on which that was published
 * @param fate what became of the sentence; null while no edition is current
 * @param before the sentence before it
 * @param words the sentence, as it is now, or as it was if it is no more
 * @param after the sentence behind it
 * @param difference what differs, word by word; empty if nothing does
 * @param heading the anchor of what it stands under; null if it is no more
 * @param marking the level of the text where that is not PUBLIC; null else
 */
public record SentencePage(MeetingHead meeting, String from, LocalDate fromDay, @Nullable String fate, String before,
		String words, String after, List<WordRun> difference, @Nullable String heading, @Nullable Level marking) {

	public SentencePage {
		difference = List.copyOf(difference);
	}

	/**
	 * Writes the page.
	 * @param from the edition that was referred to
	 * @param quote the words
	 * @param current the current edition, or empty while there is none
	 * @return the page, or empty when the words do not stand in the edition
	 */
	public static Optional<SentencePage> of(PublishedDossier from, Quote quote, Optional<PublishedDossier> current) {
		return QuotedSentences.of(quote, QuotableText.of(from.dossier()))
			.map((quoted) -> current.map((now) -> of(from, quoted, now)).orElseGet(() -> asItWas(from, quoted)));
	}

	private static SentencePage asItWas(PublishedDossier from, QuotedSentences quoted) {
		Level level = quoted.text().level();
		return new SentencePage(MeetingHead.of(from), from.edition().letter(),
				TheHague.dayOf(from.edition().publishedAt()), null, quoted.before(), quoted.words(), quoted.after(),
				List.of(), quoted.text().heading(), (level != Level.PUBLIC) ? level : null);
	}

	private static SentencePage of(PublishedDossier from, QuotedSentences quoted, PublishedDossier current) {
		Whereabouts found = Whereabouts.of(quoted, QuotableText.of(current.dossier()));
		QuotedSentences now = found.now();
		QuotedSentences shown = (now != null) ? now : quoted;
		Level level = shown.text().level().stricter(quoted.text().level());
		return new SentencePage(MeetingHead.of(current), from.edition().letter(),
				TheHague.dayOf(from.edition().publishedAt()), found.fate().name(), shown.before(), shown.words(),
				shown.after(),
				(found.fate() == Whereabouts.Fate.CHANGED) ? WordRun.between(quoted.words(), shown.words()) : List.of(),
				(now != null) ? now.text().heading() : null, (level != Level.PUBLIC) ? level : null);
	}

	/**
	 * Whether the edition that is shown is the one that was referred to.
	 * @return true if it is
	 */
	public boolean isUnmoved() {
		return this.from.equals(this.meeting.edition());
	}

}
