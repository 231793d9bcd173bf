package org.meetingdossier.check.agreement;

import org.meetingdossier.check.agreement.wording.CitingText;

/**
 * The words around a citation, read once for all papers with which they are compared.
 *
 * @param citing the citation among its words
 * @param near the words around the citation itself
 * @param hung the sentence on which its note hangs; the same words where it stands in none
 */
public record Told(Citing citing, CitingText near, CitingText hung) {

	/**
	 * Reads the words around a citation.
	 * @param citing the citation among its words
	 * @return what they tell
	 */
	public static Told of(Citing citing) {
		String text = (citing.footnote() != null) ? citing.footnote() : citing.sentence();
		CitingText near = CitingText.around(text, citing.start(), citing.end());
		return new Told(citing, near, (citing.footnote() != null) ? sentence(citing) : near);
	}

	private static CitingText sentence(Citing citing) {
		int mark = (citing.mark() != Citing.UNKNOWN) ? citing.mark() : citing.sentence().length();
		return CitingText.around(citing.sentence(), mark, mark,
				citing.otherMarks().stream().filter((place) -> place >= 0).toList());
	}

}
