package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who is told to have made the paper that a sentence is about: any office in it, unless a
 * preposition, a noun or a verb gives it to something else.
 */
final class ToldMakers {

	private static final int FAR = 12;

	private final Words words;

	private final Clauses clauses;

	private final Told papers;

	ToldMakers(Words words, Clauses clauses, Told papers) {
		this.words = words;
		this.clauses = clauses;
		this.papers = papers;
	}

	List<Told.Claim<Office>> read() {
		List<Told.Claim<Office>> makers = new ArrayList<>();
		for (Read<List<Office>> read : this.words.all(ToldMakers::office)) {
			int at = read.start();
			if (read.value().size() == 1
					&& makes(at, read.end(), read.value().get(0).rank() == Office.Rank.INSTITUTION)) {
				makers.add(new Told.Claim<>(read.value(), this.words.text(at, read.end()), !isBesideReply(at)));
			}
		}
		return makers;
	}

	/** An office, or who holds it, and not a ministry. */
	private static @Nullable Read<List<Office>> office(Words words, int at) {
		Read<List<Office>> read = (Offices.startsAt(words, at) || words.is(at, "de")) ? Offices.offices(words, at)
				: null;
		return (read == null || (read.value().get(0).rank() == Office.Rank.ANY && !isPerson(words, at))) ? null : read;
	}

	/** "de bewindsman van Landbouw", not "het ministerie van Landbouw". */
	private static boolean isPerson(Words words, int at) {
		return words.get(words.is(at, "de") ? at + 1 : at).folded().startsWith("bewinds");
	}

	private boolean makes(int start, int end, boolean institution) {
		if (this.clauses.isBeside(start)) {
			return false;
		}
		int before = Math.min(start - 1, this.words.from(start, (one) -> !Lexicon.has(one.folded(), "former")) - 1);
		if (this.words.is(before, "van")) {
			return isOfPaper(before) || Frames.isBehind("handed over", this.words, before)
					|| this.papers.isVerb(before - 1);
		}
		boolean by = Frames.isBehind("made by", this.words, before + 1)
				|| (this.words.is(end, "die") && Frames.isBehind("it was", this.words, before + 1));
		return !this.clauses.has(start, "otherwise") && !this.clauses.has(start, "event")
				&& !this.clauses.has(start, "received") && (by || (!institution
						&& !Frames.isBehind("done to", this.words, before + 1) && isOfPaperThere(start, end)));
	}

	/** Behind the word for a paper and what names it, but not behind what it is about. */
	private boolean isOfPaper(int preposition) {
		for (int at = preposition - 1; at > preposition - FAR; at--) {
			Token token = this.words.get(at);
			if (this.papers.isPaper(at)) {
				return !Clause.isGoverned(this.words, at) || at < preposition - 1;
			}
			if (token.isEdge() || Clause.isFinite(token)
					|| (token.isWord() && !token.isCapitalised() && !this.words.is(at, "op", "de", "het", "zaken"))) {
				return false;
			}
		}
		return false;
	}

	/**
	 * "een reactie op het jaarverslag": who replied may not have written what is replied
	 * to.
	 */
	private boolean isBesideReply(int at) {
		return this.clauses.find(at, (i) -> this.papers.isPaper(i) && Clause.isGoverned(this.words, i)) >= 0;
	}

	/**
	 * Whether its clause goes on about the paper, not about a reply to it or its mention
	 * elsewhere.
	 */
	private boolean isOfPaperThere(int start, int end) {
		int paper = this.clauses.find(start, (i) -> (i < start || i >= end) && this.papers.isPaper(i));
		boolean elsewhere = paper < 0 && this.clauses.isPaperInOther(start, this.papers::isPaper);
		return this.clauses.countWords(start) > end - start + 2 && !elsewhere;
	}

}
