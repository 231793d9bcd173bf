package org.meetingdossier.check.agreement;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;

/**
 * A citation among the words that make it.
 *
 * @param sentence the plain words of the citing sentence; for a citation in a footnote,
 * of the sentence on which the note hangs, without the note
 * @param footnote the plain words of the whole note; null for a citation in running text
 * @param mark where in the sentence the mark of the note stands; {@link #UNKNOWN} when
 * that is not known or there is no note
 * @param document the paper that is cited
 * @param start where the citation starts, in the footnote or else in the sentence
 * @param end where it ends, exclusive
 * @param day the day from which "4 april jl." looks back
 */
public record Citing(String sentence, @Nullable String footnote, int mark, OfficialId document, int start, int end,
		LocalDate day) {

	/** A place that is not known. */
	public static final int UNKNOWN = -1;

	/**
	 * Checks the places.
	 */
	public Citing {
		int length = ((footnote != null) ? footnote : sentence).length();
		if (start < 0 || end < start || end > length) {
			throw new IllegalArgumentException("No place in " + length + " characters: " + start + " to " + end);
		}
		if (mark < UNKNOWN || mark > sentence.length()) {
			throw new IllegalArgumentException("No place in the sentence: " + mark);
		}
	}

	/**
	 * A citation of which only the words are known, not their place: the first place where
	 * they stand counts.
	 * @param sentence the plain words of the sentence
	 * @param footnote the plain words of the note; null for a citation in running text
	 * @param document the paper that is cited
	 * @param words the citation as written
	 * @param day the day from which "4 april jl." looks back
	 * @return the citation in its place
	 */
	public static Citing of(String sentence, @Nullable String footnote, OfficialId document, String words,
			LocalDate day) {
		String text = (footnote != null) ? footnote : sentence;
		int start = Math.max(0, text.indexOf(words));
		int end = text.startsWith(words, start) ? start + words.length() : start;
		return new Citing(sentence, footnote, UNKNOWN, document, start, end, day);
	}

}
