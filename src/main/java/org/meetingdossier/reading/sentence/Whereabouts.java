package org.meetingdossier.reading.sentence;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.comparison.WordRun;

/**
 * What became of a sentence.
 *
 * @param fate what became of it
 * @param now where it stands now; null if it stands nowhere
 */
record Whereabouts(Fate fate, @Nullable QuotedSentences now) {

	/** Of a sentence of which less is left it is said that it is gone. */
	private static final int LEAST_LEFT = 3;

	static Whereabouts of(QuotedSentences quoted, List<QuotableText> texts) {
		Optional<QuotableText> same = texts.stream().filter(quoted.text()::isSameAs).findFirst();
		Optional<Whereabouts> there = same.flatMap(quoted::in)
			.map((now) -> new Whereabouts(Fate.KEPT, now))
			.or(() -> same.flatMap((text) -> followed(quoted, text)).map((now) -> new Whereabouts(Fate.CHANGED, now)));
		return there
			.or(() -> texts.stream()
				.flatMap((text) -> quoted.in(text).stream())
				.findFirst()
				.map((now) -> new Whereabouts(Fate.MOVED, now)))
			.orElseGet(() -> new Whereabouts(Fate.GONE, null));
	}

	/**
	 * Follows the words that are left. White space differs between texts and is not
	 * counted.
	 */
	private static Optional<QuotedSentences> followed(QuotedSentences quoted, QuotableText text) {
		String before = quoted.text().words();
		int from = letters(before.substring(0, quoted.start()));
		int to = letters(before.substring(0, quoted.end()));
		int then = 0;
		int now = 0;
		int left = 0;
		int first = Integer.MAX_VALUE;
		int last = 0;
		for (WordRun run : WordRun.between(before, text.words())) {
			int length = letters(run.text());
			boolean kept = run.kind() == WordRun.Kind.KEPT;
			int start = Math.max(then, from);
			int end = Math.min(then + length, to);
			if (kept && start < end) {
				left += end - start;
				first = Math.min(first, now + start - then);
				last = now + end - then;
			}
			then += (run.kind() != WordRun.Kind.INSERTED) ? length : 0;
			now += (run.kind() != WordRun.Kind.DELETED) ? length : 0;
		}
		if (left * LEAST_LEFT < to - from) {
			return Optional.empty();
		}
		return Optional.of(text.sentencesAt(at(text.words(), first), at(text.words(), last - 1) + 1));
	}

	private static int letters(String words) {
		return (int) words.chars().filter((letter) -> !Character.isWhitespace(letter)).count();
	}

	/** The place of a letter, with white space counted again. */
	private static int at(String words, int letter) {
		int seen = -1;
		int at = -1;
		while (seen < letter) {
			at++;
			seen += Character.isWhitespace(words.charAt(at)) ? 0 : 1;
		}
		return at;
	}

	/**
	 * What can become of a sentence.
	 */
	enum Fate {

		/** It stands where it stood. */
		KEPT,

		/** It has other words. */
		CHANGED,

		/** It stands elsewhere. */
		MOVED,

		/** It stands nowhere. */
		GONE

	}

}
