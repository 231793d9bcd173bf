package org.meetingdossier.search.words;

/**
 * The terms under which a word is found. Each way to find it has a sign of its own, so
 * that all of them stand at one place of the text and each can weigh as it should.
 */
public final class IndexTerm {

	private IndexTerm() {
	}

	/** The word itself. */
	public static String exact(String form) {
		return "=" + form;
	}

	/** Its stem. */
	public static String stem(String form) {
		return "~" + DutchStem.of(form);
	}

	/** The stem of a word that is part of it. */
	public static String part(String stem) {
		return "+" + stem;
	}

	/** The paper that is cited there. */
	public static String id(String id) {
		return "#" + WrittenWord.fold(id);
	}

}
