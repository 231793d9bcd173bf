package org.meetingdossier.check.agreement.wording;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The papers that a sentence names, and which of them it is about: not what a paper is
 * about, nor what it replies to.
 */
final class ToldPapers {

	private static final int NEAR = 4;

	private final Words words;

	private final Clauses clauses;

	/** Which words name a paper that comes by letter. */
	private final boolean[] papers;

	ToldPapers(Words words, Clauses clauses) {
		this.words = words;
		this.clauses = clauses;
		this.papers = new boolean[words.size()];
		for (int at = 0; at < this.papers.length; at++) {
			KindTable.Named named = KindTable.at(words, at);
			this.papers[at] = named != null && named.kind().comesByLetter();
		}
	}

	boolean isPaper(int at) {
		return at >= 0 && at < this.papers.length && this.papers[at];
	}

	Set<PaperKind> kinds() {
		Set<PaperKind> kinds = new LinkedHashSet<>();
		for (int at = 0; at < this.words.size(); at++) {
			KindTable.Named named = KindTable.at(this.words, at);
			if (named != null) {
				if ((!isNested(at) || at <= 1) && !Clause.isGoverned(this.words, at) && !this.clauses.isBeside(at)) {
					kinds.add(named.kind());
				}
				at = named.end() - 1;
			}
		}
		return kinds;
	}

	boolean startsWithPaper() {
		int at = 0;
		while (this.words.is(at, "de", "het", "een", "zie", "vgl", "ook", "volgens", "blijkens", "bovenstaande",
				"genoemde", "in", "bij", "per", "zijn", "haar", "hun", "mijn", "onze")) {
			at++;
		}
		return KindTable.at(this.words, at) != null;
	}

	/** "over de zesde voortgangsbrief" is nested. */
	boolean isNested(int paper) {
		for (int at = paper - 1; at >= Math.max(0, paper - NEAR); at--) {
			Token token = this.words.get(at);
			if (this.words.is(at, "over", "op", "van", "inzake", "bij", "voor", "rond", "betreffende")) {
				return true;
			}
			boolean goes = token.type() == Token.Type.NUMBER || this.words.is(at, "-")
					|| (token.type() == Token.Type.WORD && !Clause.isFinite(token)
							&& KindTable.at(this.words, at) == null);
			if (!goes) {
				return false;
			}
		}
		return false;
	}

	/** What is made when it is sent, unlike a report. */
	boolean isLetter(int at) {
		KindTable.Named named = KindTable.at(this.words, at);
		return this.words.is(at, "agenda")
				|| (named != null && (named.kind().comesByLetter() || named.kind().isByMembers())
						&& !named.kind().isMadeBefore() && !Clause.isGoverned(this.words, at));
	}

}
