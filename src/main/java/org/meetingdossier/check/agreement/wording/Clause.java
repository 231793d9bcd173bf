package org.meetingdossier.check.agreement.wording;

import org.jspecify.annotations.Nullable;

/** Words that tell how a clause is built. */
final class Clause {

	private Clause() {
	}

	/**
	 * Whether what a sentence tells is told to stand in the paper: "in de motie … wordt
	 * verzocht", "de brief … meldt".
	 */
	static boolean isSource(Words words, Description description, int place) {
		return Frames.read("source",
				new Scope(words, Scope.around(words, description).from(), place, description)) != null;
	}

	static boolean isFinite(Token token) {
		return token.isWord() && Lexicon.has(token.folded(), "finite");
	}

	static boolean isReport(Token token) {
		return token.isWord() && Lexicon.has(token.folded(), "report");
	}

	/** Whether a description is the object of another paper or act. */
	static boolean isGoverned(Words words, int at) {
		return words.read("governed", at, Clause::governing) != null;
	}

	/** "SER-advies" begins with SER. */
	private static @Nullable Read<Integer> governing(Words words, int at) {
		boolean compound = words.is(at - 1, "-") && words.isGlued(at) && words.isGlued(at - 1);
		int start = compound ? at - 2 : at;
		return Frames.isBehind("governed", words, start) ? new Read<>(start, at + 1) : null;
	}

	/**
	 * Whether a description is joined to what stands before it as its equal: "en de
	 * brief".
	 */
	static boolean isJoined(Words words, int start) {
		return Frames.isBehind("joined", words, start);
	}

	static boolean isOpenParenthesis(Words words, int from, int to) {
		int depth = 0;
		for (int i = from; i < to; i++) {
			depth += words.is(i, "(") ? 1 : 0;
			depth -= (words.is(i, ")") && depth > 0) ? 1 : 0;
		}
		return depth > 0;
	}

}
