package org.meetingdossier.citation;

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

	static final WordTable<NumberCue> WORDS = new WordTable<NumberCue>()
		.with(ONE, "nr no nummer ondernummer stuknummer stuknr volgnummer")
		.with(SEVERAL, "nrs nos nummers stuknummers stuknrs")
		.with(LETTER, "letter letters lett");

}
