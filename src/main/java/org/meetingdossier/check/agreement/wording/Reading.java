package org.meetingdossier.check.agreement.wording;

/**
 * One way to read the words around a citation: this description speaks of that paper.
 *
 * @param description what is said
 * @param bond how surely it is said of the cited paper
 * @param governed whether the paper is the object of another: "uitvoering van de motie"
 * @param source whether what the sentence tells is told to stand in the paper
 * @param subject the words that tell what it is about; empty when none do
 */
public record Reading(Description description, Bond bond, boolean governed, boolean source, String subject) {

	static Reading of(Words words, Description description, Bond bond, int place) {
		return new Reading(description, bond, Clause.isGoverned(words, description.start()),
				Clause.isSource(words, description, place) || isDuring(words, description, bond)
						|| isPointedAt(words, description, bond),
				subject(words, description, place));
	}

	// "tijdens het commissiedebat van 3 april (…)": the citation is the report of it.
	private static boolean isDuring(Words words, Description description, Bond bond) {
		return bond == Bond.TIGHT && description.kind() == PaperKind.DEBAT
				&& Frames.isBehind("during", words, description.start());
	}

	// "zie het advies van de Raad van State (…)"
	private static boolean isPointedAt(Words words, Description description, Bond bond) {
		boolean ofOthers = description.kind() == PaperKind.ADVIES || description.kind() == PaperKind.RAPPORT;
		return bond == Bond.TIGHT && ofOthers && Frames.isBehind("pointed at", words, description.start());
	}

	static String subject(Words words, Description description, int place) {
		if (description.subject() < 0) {
			return "";
		}
		int limit = (description.subject() < place) ? place : words.size();
		int end = Math.min(limit, words.to(description.subject(), Token::isEdge));
		while (end > description.subject() && words.get(end - 1).type() == Token.Type.SIGN
				&& !words.is(end - 1, ")", "”", "»", "\"", "'", "’", "%")) {
			end--;
		}
		return words.text(description.subject(), end);
	}

	/**
	 * The subject without what the sentence goes on to say: "over dit onderwerp is
	 * aangenomen".
	 */
	public String bareSubject() {
		Words words = Words.of(this.subject);
		return words.text(0, words.to(0, Clause::isFinite));
	}

	/**
	 * The subject as readers are shown it: without what the sentence goes on to say
	 * behind a verb, a bracket or a comma.
	 */
	public String shownSubject() {
		Words words = Words.of(this.subject);
		int end = 0;
		boolean telling = false;
		while (end < words.size() && !(telling && isBehindSubject(words, end))) {
			telling |= words.get(end).isWord() && !Subject.isCommon(words.get(end).folded());
			end++;
		}
		return words.text(0, end);
	}

	private static boolean isBehindSubject(Words words, int at) {
		return Clause.isFinite(words.get(at))
				|| words.is(at, "(", "die", "waarin", "waaraan", "waarmee", "waarover", "zoals")
				|| (words.is(at, ",") && !words.get(at + 1).isCapitalised());
	}

}
