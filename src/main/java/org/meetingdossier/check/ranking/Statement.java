package org.meetingdossier.check.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.meetingdossier.check.agreement.Told;
import org.meetingdossier.check.agreement.wording.Subject;
import org.meetingdossier.citation.OfficialId;

/**
 * What the words around a citation say of the cited paper, read without looking at any
 * paper.
 *
 * @param text the words themselves
 * @param signs the words, days, bodies and numbers that tell papers apart
 * @param others papers that are cited beside it, of which some of the words may speak
 */
public record Statement(String text, Signs signs, Set<OfficialId> others) {

	/**
	 * Copies what is cited beside it.
	 */
	public Statement {
		others = Set.copyOf(others);
	}

	/**
	 * Reads what is said.
	 * @param told the words around the citation
	 * @return what the words say
	 */
	public static Statement of(Told told) {
		Set<OfficialId> others = new TreeSet<>(told.near().cited());
		others.addAll(told.hung().cited());
		OfficialId cited = told.citing().document();
		others.remove(cited);
		String said = told.near().before() + " , " + told.near().rest();
		boolean note = told.citing().footnote() != null;
		boolean alone = told.near().cited().stream().allMatch(cited::equals);
		String text = (note && alone) ? told.hung().before() + " , " + said : said;
		return new Statement(text, Signs.of(text), others);
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

}
