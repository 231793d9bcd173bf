package org.meetingdossier.reading.sentence;

import java.util.Optional;
import java.util.regex.Pattern;

import org.meetingdossier.dossier.edition.PublishedDossier;

/**
 * The words that somebody refers to, as an address carries them. They only say where to
 * look: what is shown comes from an edition.
 *
 * @param text the words
 * @param before the words before them, to tell apart what is said twice
 * @param after the words behind them
 */
public record Quote(String text, String before, String after) {

	/** A long paragraph. With all that has to be encoded it still is an address. */
	public static final int LONGEST = 1_000;

	/** Fewer characters stand everywhere. */
	public static final int SHORTEST = 3;

	/**
	 * Of words that stand in more places of an edition nobody can say which place was
	 * meant.
	 */
	public static final int MOST_PLACES = 1_000;

	/** Enough to tell two places apart. */
	public static final int LONGEST_AROUND = 60;

	/** Of a longer sentence the beginning stands in its address. */
	private static final int BEGINNING = 300;

	private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

	public Quote {
		text = words(text);
		before = words(before);
		after = words(after);
	}

	/** A whole sentence of a text. */
	static Quote of(QuotableText text, int sentence) {
		String words = text.words();
		int start = text.startOf(sentence);
		int end = start + text.sentences().get(sentence).length();
		int cut = (end - start > BEGINNING) ? words.lastIndexOf(' ', start + BEGINNING) : end;
		int stop = (cut > start) ? cut : start + BEGINNING;
		return new Quote(words.substring(start, stop), words.substring(Math.max(0, start - LONGEST_AROUND / 2), start),
				words.substring(stop, Math.min(words.length(), stop + LONGEST_AROUND / 2)));
	}

	/**
	 * Why nothing is looked for.
	 * @return the end of the key of a message, or empty when all is well
	 */
	public Optional<String> refusal() {
		if (this.text.isEmpty()) {
			return Optional.of("empty");
		}
		if (this.text.length() < SHORTEST) {
			return Optional.of("short");
		}
		boolean tooLong = this.text.length() > LONGEST || this.before.length() > LONGEST_AROUND
				|| this.after.length() > LONGEST_AROUND;
		return tooLong ? Optional.of("long") : Optional.empty();
	}

	/**
	 * Whether the words stand in an edition, in however many places.
	 * @param published the edition, without what the reader may not see
	 * @return true if they do
	 */
	public boolean standsIn(PublishedDossier published) {
		return QuotableText.of(published.dossier()).stream().anyMatch((text) -> text.words().contains(this.text));
	}

	/** How many characters close around a place in a text are as they were. */
	int likeness(String words, int start) {
		int end = start + this.text.length();
		// One more, for the space that stands between.
		String ahead = words.substring(Math.max(0, start - LONGEST_AROUND - 1), start);
		String behind = words.substring(end, Math.min(words.length(), end + LONGEST_AROUND + 1));
		return commonEnd(this.before, ahead.stripTrailing()) + commonStart(this.after, behind.stripLeading());
	}

	private static int commonStart(String one, String other) {
		int length = 0;
		while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
			length++;
		}
		return length;
	}

	private static int commonEnd(String one, String other) {
		int length = 0;
		while (length < Math.min(one.length(), other.length())
				&& one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
			length++;
		}
		return length;
	}

	static String words(String text) {
		return SPACE.matcher(text.replace("\u00AD", "")).replaceAll(" ").strip();
	}

}
