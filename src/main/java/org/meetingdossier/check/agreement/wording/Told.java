package org.meetingdossier.check.agreement.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a sentence tells of the paper that it is about, wherever that stands and by
 * whatever verb: an office or a day is the paper's unless a preposition, a noun or one of
 * few verbs gives it to something else. Who was asked, whom somebody met and when people
 * voted is left out; what cannot be told is unsure.
 */
public final class Told {

	private final Words words;

	private final Clauses clauses;

	/** Which words name a paper that comes by letter. */
	private final boolean[] papers;

	private Told(Words words) {
		this.words = words;
		this.clauses = Clauses.of(words);
		this.papers = new boolean[words.size()];
		for (int at = 0; at < this.papers.length; at++) {
			Read<PaperKind> named = Kinds.at(words, at);
			this.papers[at] = named != null && named.value().comesByLetter();
		}
	}

	/** Reads a sentence. */
	public static Told in(Words words) {
		return words.once(Told.class, Told::new);
	}

	/** The offices that are told to have made the paper, each with its words. */
	public List<Claim<Office>> makers() {
		return new ToldMakers(this.words, this.clauses, this).read();
	}

	/** The days that are told to be the paper's, or may be, each with its words. */
	public List<Claim<StatedDate>> days() {
		return new ToldDays(this.words, this.clauses, this).read();
	}

	boolean isPaper(int at) {
		return at >= 0 && at < this.papers.length && this.papers[at];
	}

	/**
	 * The kinds of paper that the sentence is about: not what a paper is about, nor what
	 * it replies to.
	 * @return the kinds in their order
	 */
	public Set<PaperKind> kinds() {
		Set<PaperKind> kinds = new LinkedHashSet<>();
		for (int at = 0; at < this.words.size(); at++) {
			Read<PaperKind> named = Kinds.at(this.words, at);
			if (named != null) {
				if ((!isNested(at) || at <= 1) && !Clause.isGoverned(this.words, at) && !this.clauses.isBeside(at)) {
					kinds.add(named.value());
				}
				at = named.end() - 1;
			}
		}
		return kinds;
	}

	/** Whether a sentence starts with a paper, or points at one: "het rapport waarin". */
	public boolean startsWithPaper() {
		return Frames.end("paper first", this.words, 0) >= 0;
	}

	/** "over de zesde voortgangsbrief" is nested. */
	boolean isNested(int paper) {
		return Kinds.at(this.words, paper - 1) == null && Frames.isBehind("nested", this.words, paper);
	}

	boolean isVerb(int at) {
		return Lexicon.has(this.words.get(at).folded(), "finite") || this.words.is(at, "kwam", "komt", "stamt", "is");
	}

	/** What is made when it is sent, unlike a report. */
	boolean isLetter(int at) {
		Read<PaperKind> named = Kinds.at(this.words, at);
		return this.words.is(at, "agenda")
				|| (named != null && (named.value().comesByLetter() || named.value().isByMembers())
						&& !named.value().isMadeBefore() && !Clause.isGoverned(this.words, at));
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

		/** Copies the values. */
		public Claim {
			values = List.copyOf(values);
		}

	}

}
