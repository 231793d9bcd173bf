package org.meetingdossier.check.agreement;

import java.time.LocalDate;
import java.util.List;

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
 * @param otherMarks where the marks of other notes stand in the sentence, each
 * {@link #UNKNOWN} when its place is not known; what is said at another mark is said of
 * other papers
 * @param document the paper that is cited
 * @param start where the citation starts, in the footnote or else in the sentence
 * @param end where it ends, exclusive
 * @param day the day from which "4 april jl." looks back
 */
public record Citing(String sentence, @Nullable String footnote, int mark, List<Integer> otherMarks,
		OfficialId document, int start, int end, LocalDate day) {

	/** A place that is not known. */
	public static final int UNKNOWN = -1;

	/** Checks the places. */
	public Citing {
		int length = ((footnote != null) ? footnote : sentence).length();
		if (start < 0 || end < start || end > length) {
			throw new IllegalArgumentException("No place in " + length + " characters: " + start + " to " + end);
		}
		if (mark < UNKNOWN || mark > sentence.length()) {
			throw new IllegalArgumentException("No place in the sentence: " + mark);
		}
		otherMarks = List.copyOf(otherMarks);
	}

	/**
	 * A citation of which only the words are known, not their place: the first place
	 * where they stand counts.
	 * @param sentence the plain words of the sentence
	 * @param footnote the plain words of the note; null for a citation in running text
	 * @param day the day from which "4 april jl." looks back
	 */
	public static Citing of(String sentence, @Nullable String footnote, OfficialId document, String words,
			LocalDate day) {
		String text = (footnote != null) ? footnote : sentence;
		int start = Math.max(0, text.indexOf(words));
		int end = text.startsWith(words, start) ? start + words.length() : start;
		return new Citing(sentence, footnote, UNKNOWN, List.of(), document, start, end, day);
	}

	/**
	 * The same, in a sentence on which more notes hang.
	 * @param marks where their marks stand, each {@link #UNKNOWN} when not known
	 * @return the citation with the other marks
	 */
	public Citing besideMarks(List<Integer> marks) {
		return new Citing(this.sentence, this.footnote, this.mark, marks, this.document, this.start, this.end,
				this.day);
	}

	/**
	 * The same, with the place of its note.
	 * @param place where in the sentence the mark of the note stands
	 */
	public Citing markedAt(int place) {
		return new Citing(this.sentence, this.footnote, place, this.otherMarks, this.document, this.start, this.end,
				this.day);
	}

	/** The citation without the words around it. */
	Citing bare() {
		String number = this.document.display();
		return new Citing(number, null, UNKNOWN, List.of(), this.document, 0, number.length(), this.day);
	}

	boolean knowsAllMarks() {
		return !this.otherMarks.contains(UNKNOWN);
	}

}
