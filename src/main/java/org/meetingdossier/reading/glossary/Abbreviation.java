package org.meetingdossier.reading.glossary;

/**
 * An abbreviation and what it stands for.
 *
 * @param form as it is written, in capitals or not
 * @param meaning the words it stands for
 * @param explanation what that is; empty where the words say enough
 */
public record Abbreviation(String form, String meaning, String explanation) {

	/** How an abbreviation can be written. */
	public static final String FORM = "\\p{L}[\\p{L}\\p{N}]{1,19}";

	/** As much as the table holds. */
	public static final int LONGEST_MEANING = 200;

	/** The same of the explanation. */
	public static final int LONGEST_EXPLANATION = 500;

	/**
	 * The place of its definition on a page.
	 * @return an anchor
	 */
	public String anchor() {
		return "abbr-" + this.form;
	}

	/**
	 * All that is said of it.
	 * @return its meaning, and its explanation if it has one
	 */
	public String definition() {
		return this.explanation.isEmpty() ? this.meaning : this.meaning + ". " + this.explanation;
	}

}
