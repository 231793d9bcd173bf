package org.meetingdossier.citation.part;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.WordTable;

/**
 * What the word before a paper number says about it.
 */
enum NumberCue {

	/** One number follows, as behind {@code nr}. */
	ONE,

	/** More than one may follow, as behind {@code nrs}. */
	SEVERAL,

	/** A letter of the Eerste Kamer follows. */
	LETTER;

	private static final WordTable<NumberCue> WORDS = new WordTable<NumberCue>()
		.with(ONE, "nr no nummer ondernummer stuknummer stuknr volgnummer")
		.with(SEVERAL, "nrs nos nummers stuknummers stuknrs")
		.with(LETTER, "letter letters lett");

	/** As in nr's. */
	private static final String APOSTROPHES = "'\u2019";

	/** What people type behind the word, also by mistake. */
	private static final String PUNCTUATION = ".:,";

	private static final int MOST_PUNCTUATION = 2;

	/**
	 * Reads the word with what stands behind it: {@code nr.}, {@code stuk nr},
	 * {@code nr.:}, {@code nr's}, and the slips {@code nr,} and {@code nr..}.
	 * @param cursor stands before the word; stands before the number afterwards
	 * @return what the word says, or nothing if there is no such word; the cursor may
	 * stand anywhere then
	 */
	static @Nullable NumberCue read(Cursor cursor) {
		if (cursor.eatWord("stuk")) {
			cursor.gap();
		}
		NumberCue cue = cursor.readWord(WORDS);
		if (cue == null) {
			return null;
		}
		if (cue == ONE && isPlural(cursor)) {
			cue = SEVERAL;
		}
		for (int i = 0; i < MOST_PUNCTUATION; i++) {
			cursor.gap();
			cursor.eatAny(PUNCTUATION);
		}
		cursor.gap();
		return cue;
	}

	private static boolean isPlural(Cursor cursor) {
		int before = cursor.at();
		cursor.eat('.');
		cursor.eatAny(APOSTROPHES);
		return (cursor.at() > before && cursor.eatWord("s")) || cursor.backTo(before);
	}

}
