package org.meetingdossier.check.agreement.wording;

import java.util.List;
import java.util.Set;

/**
 * What a sentence tells of the paper that it is about, wherever that stands and by
 * whatever verb: an office or a day is the paper's unless a preposition, a noun or one of
 * few verbs gives it to something else. Who was asked, whom somebody met and when people
 * voted is left out; what cannot be told is unsure.
 */
public final class Told {

	private final ToldPapers papers;

	private final ToldMakers makers;

	private final ToldDays days;

	private Told(Words words) {
		Clauses clauses = new Clauses(words);
		this.papers = new ToldPapers(words, clauses);
		this.makers = new ToldMakers(words, clauses, this.papers);
		this.days = new ToldDays(words, clauses, this.papers);
	}

	/**
	 * Reads a sentence.
	 * @param words its words
	 * @return what it tells
	 */
	public static Told in(Words words) {
		return new Told(words);
	}

	/**
	 * The offices that are told to have made the paper.
	 * @return each with its words
	 */
	public List<Claim<Office>> makers() {
		return this.makers.read();
	}

	/**
	 * The days that are told to be the paper's, or may be.
	 * @return each with its words
	 */
	public List<Claim<StatedDate>> days() {
		return this.days.read();
	}

	/**
	 * The kinds of paper that the sentence is about: not what a paper is about, nor what
	 * it replies to.
	 * @return the kinds in their order
	 */
	public Set<PaperKind> kinds() {
		return this.papers.kinds();
	}

	/**
	 * Whether a sentence starts with a paper, or points at one: "het rapport waarin".
	 * @return whether the first kind is the subject of the sentence
	 */
	public boolean startsWithPaper() {
		return this.papers.startsWithPaper();
	}

	/**
	 * What is told.
	 *
	 * @param <T> what kind of thing
	 * @param values the thing, or more of them in one
	 * @param words the words for it
	 * @param sure whether it is the paper's
	 */
	public record Claim<T>(List<T> values, String words, boolean sure) {

		/**
		 * Copies the values.
		 */
		public Claim {
			values = List.copyOf(values);
		}

	}

}
