package org.meetingdossier.check.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.meetingdossier.check.agreement.Citing;
import org.meetingdossier.check.agreement.wording.CitingText;
import org.meetingdossier.check.agreement.wording.Subject;
import org.meetingdossier.citation.OfficialId;

/**
 * What the words around a citation say of the cited paper, read without looking at any
 * paper.
 *
 * @param signs the words, days, bodies and numbers that tell papers apart
 * @param others papers that are cited beside it, of which some of the words may speak
 */
public record Statement(Signs signs, Set<OfficialId> others) {

	/**
	 * Copies what is cited beside it.
	 */
	public Statement {
		others = Set.copyOf(others);
	}

	/**
	 * Reads what is said.
	 * @param citing the citation among its words
	 * @return what the words say
	 */
	public static Statement of(Citing citing) {
		Set<OfficialId> others = new TreeSet<>();
		String said = said(citing, others);
		others.remove(citing.document());
		return new Statement(Signs.of(said), others);
	}

	private static String said(Citing citing, Set<OfficialId> others) {
		String text = (citing.footnote() != null) ? citing.footnote() : citing.sentence();
		CitingText near = CitingText.around(text, citing.start(), citing.end());
		others.addAll(near.cited());
		String said = near.before() + " , " + near.rest();
		if (citing.footnote() == null) {
			return said;
		}
		int mark = (citing.mark() != Citing.UNKNOWN) ? citing.mark() : citing.sentence().length();
		CitingText hung = CitingText.around(citing.sentence(), mark, mark,
				citing.otherMarks().stream().filter((place) -> place >= 0).toList());
		others.addAll(hung.cited());
		boolean alone = near.cited().stream().allMatch(citing.document()::equals);
		return alone ? hung.before() + " , " + said : said;
	}

	/**
	 * The words by which titles can be looked up.
	 * @return the words as written, the longest first, without what nearly every title has
	 */
	public List<String> words() {
		return this.signs.written()
			.entrySet()
			.stream()
			.filter((sign) -> sign.getKey().indexOf(' ') < 0 && !Subject.isCommon(sign.getValue().toLowerCase(Locale.ROOT)))
			.map(Map.Entry::getValue)
			.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
			.toList();
	}

	/**
	 * Whether it says anything that can tell papers apart.
	 * @return whether it does
	 */
	public boolean isTelling() {
		return !this.signs.all().isEmpty();
	}

}
