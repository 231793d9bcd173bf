package org.meetingdossier.check.agreement.wording;

/** Words that tell how a clause is built. */
final class Clause {

	private static final String[] DETERMINERS = { "de", "het", "een", "deze", "die", "genoemde", "voornoemde",
			"gewijzigde", "gewijzigd", "nader", "aangenomen", "verworpen", "betreffende", "ingediende", "eerdere",
			"recente", "vorige" };

	private static final int NEAR = 10;

	private static final int FAR = 40;

	private Clause() {
	}

	/**
	 * Whether what a sentence tells is told to stand in the paper: "in de motie … wordt
	 * verzocht", "de brief … meldt".
	 */
	static boolean isSource(Words words, Description description, int place) {
		int before = description.start() - 1;
		while (words.is(before, "de", "het", "een", "mijn", "zijn", "haar", "onze", "gewijzigde", "aangenomen", "nader",
				"recente", "deze", "die", "eerdere", "genoemde", "dezelfde")) {
			before--;
		}
		boolean inside = words.is(before, "in", "volgens", "blijkens")
				&& words.get(before - 1).type() != Token.Type.CITATION;
		boolean drawn = words.is(before, "uit");
		boolean first = before < 0 || words.get(before).type() == Token.Type.BREAK || words.is(before, ",");
		for (int i = description.coreEnd(); i < place && (inside || first || drawn); i++) {
			if (drawn && words.is(i, "blijkt", "bleek", "blijken", "volgt", "volgde")) {
				return true;
			}
			if (inside && Lexicon.has(words.get(i).folded(), "stated")) {
				return true;
			}
			if (isFinite(words.get(i)) || Lexicon.has(words.get(i).folded(), "states")) {
				if (Lexicon.has(words.get(i).folded(), "states")) {
					return true;
				}
				first = false;
			}
		}
		return false;
	}

	static boolean isFinite(Token token) {
		return token.isWord() && Lexicon.has(token.folded(), "finite");
	}

	static boolean isReport(Token token) {
		return token.isWord() && Lexicon.has(token.folded(), "report");
	}

	/** Whether a description is the object of another paper or act. */
	static boolean isGoverned(Words words, int at) {
		int start = compoundStart(words, at);
		if (isWhatBecameOf(words, start) || isAskedFor(words, start) || isBesideMotion(words, start)
				|| isRepliedTo(words, start)) {
			return true;
		}
		int before = start - 1;
		while (words.is(before, DETERMINERS) || words.is(before, "van", "op", "aan", "over", "bij", "inzake", "tot")) {
			before--;
		}
		// "hoe de regering gevolg geeft aan de motie"
		before -= words.is(before, "geeft", "geef", "geven", "gaf", "gaven", "gegeven") ? 1 : 0;
		return Lexicon.has(words.get(before).folded(), "governing");
	}

	// "wat er met de motie is gebeurd": what is told is how it was carried out.
	private static boolean isWhatBecameOf(Words words, int start) {
		int with = start - 1;
		while (words.is(with, DETERMINERS)) {
			with--;
		}
		return words.is(with, "met", "van") && words.is(with - 1, "er") && words.is(with - 2, "wat", "hoe");
	}

	/** "SER-advies" begins with SER. */
	private static int compoundStart(Words words, int at) {
		boolean compound = words.is(at - 1, "-") && words.isGlued(at) && words.isGlued(at - 1);
		return compound ? at - 2 : at;
	}

	// "verzoekt om een brief", "vraagt om een SER-advies": a paper that is yet to be
	// written.
	private static boolean isAskedFor(Words words, int start) {
		for (int i = start - 1; i > start - NEAR / 2; i--) {
			if (words.is(i, "om")) {
				return true;
			}
			boolean compound = words.is(i, "-") && words.isGlued(i);
			if (!compound && (!words.get(i).isWord() || isFinite(words.get(i))
					|| words.is(i, "reden", "redenen", "met", "in", "op", "van", "naar", "per", "bij", "te"))) {
				return false;
			}
		}
		return false;
	}

	// "de motie verzoekt om steun en een jaarlijkse rapportage"
	private static boolean isBesideMotion(Words words, int start) {
		int article = start - 1;
		while (article > start - NEAR / 2 && (words.is(article, "-") || words.get(article).isWord())
				&& !words.is(article, "een")) {
			article--;
		}
		for (int i = article - 1; words.is(article, "een") && i > article - FAR; i--) {
			Token token = words.get(i);
			if (token.type() == Token.Type.CITATION
					|| (token.type() == Token.Type.BREAK && !token.text().equals(";"))) {
				return false;
			}
			if (words.is(i, "motie", "moties", "amendement")) {
				return true;
			}
		}
		return false;
	}

	// "reageerde op 3 april op de motie", "gaat in op de motie", "informeerde over de
	// motie"
	private static boolean isRepliedTo(Words words, int start) {
		int on = start - 1;
		// "op de door de Eerste Kamer aangenomen motie"
		while (words.is(on, DETERMINERS) || words.is(on, "door", "eerste", "tweede", "kamer")) {
			on--;
		}
		for (int i = on - 1; words.is(on, "op", "over") && i > on - NEAR; i--) {
			Token token = words.get(i);
			if (token.isEdge()) {
				return false;
			}
			if (Lexicon.has(token.folded(), words.is(on, "op") ? "replies" : "tells-of")
					&& (i == on - 1 || !words.is(i, "in"))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a description is joined to what stands before it as its equal: "en de
	 * brief".
	 */
	static boolean isJoined(Words words, int start) {
		int before = start - 1;
		while (words.is(before, "de", "het", "een", "mijn", "zijn", "haar", "onze", "gewijzigde", "deze", "die", "van",
				"gewijzigd", "nader", "recente", "eerdere")) {
			before--;
		}
		return words.is(before, "en", ",", "alsmede", "of", "evenals", "als");
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
