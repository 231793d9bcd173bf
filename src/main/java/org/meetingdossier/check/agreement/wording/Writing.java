package org.meetingdossier.check.agreement.wording;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who told parliament something on a day: "minister Blok schreef uw Kamer op 3 april".
 * Ministers do more on a day than write to parliament, so this only tells of a letter of
 * that very day, and nothing of what they told their colleagues.
 */
final class Writing {

	private static final Set<String> TELLS = WordList.of("""
			blikte schreef schreven meldde meldden berichtte berichtten informeerde informeerden lichtte lichtten gaf gaven
			ging gingen beantwoordde beantwoordden reageerde reageerden kondigde kondigden zond zonden stuurde stuurden
			schetste schetsten deelde deelden zegde zegden antwoordde antwoordden rapporteerde rapporteerden bracht brachten
			deed deden""");

	/** What is told so is told to parliament, and in writing. */
	private static final Set<String> WRITTEN = WordList.of("terug aanvulling addendum");

	private static final int NEAR = 6;

	private Writing() {
	}

	/**
	 * Reads who told what a clause speaks of, and when.
	 * @param words the text
	 * @param from where the clause starts
	 * @param to where the citation stands
	 * @return a description that only knows the offices and the date, or null when the clause
	 * does not start so or names another office as well
	 */
	static @Nullable Description read(Words words, int from, int to) {
		Read<List<Office>> office = OfficeReader.offices(words, from);
		if (office == null || office.end() >= to || !TELLS.contains(words.get(office.end()).folded())) {
			return null;
		}
		Read<List<StatedDate>> date = null;
		boolean told = false;
		for (int i = office.end() + 1; i < to; i++) {
			if (Ministries.at(words, i, false) != null || words.is(i, "namens", "minister", "staatssecretaris", "door", "debat",
					"overleg", "commissiedebat")) {
				return null;
			}
			told |= words.is(i, "kamer", "parlement", "u")
					|| (words.is(office.end(), "blikte", "gaf", "gaven") && WRITTEN.contains(words.get(i).folded()));
			if (date == null && i < office.end() + NEAR && words.is(i, "op", "in")) {
				date = DateReader.dates(words, i + 1);
			}
		}
		if (!told || date == null || date.value().size() != 1 || date.value().get(0).month() == null) {
			return null;
		}
		return new Description(PaperKind.ANDERS, "", false, false, List.of(), false, office.value(),
				words.text(from, office.end()), date.value(), "", null, null, from, office.end(), -1, false);
	}

}
