package org.meetingdossier.check.agreement.wording;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Whose plan a citation stands at: "de integratieagenda van minister Ollongren
 * (Kamerstuk …)". Such a plan comes to parliament by letter.
 */
final class Making {

	private static final Set<String> PAPERS = Set.of("agenda", "visie", "plan", "aanpak", "strategie", "reactie", "notitie");

	private static final Set<String> BEFORE = WordList.of("met in zie volgens blijkens door uit via ( ,");

	private Making() {
	}

	/**
	 * Reads who made what stands directly before a citation.
	 * @param words the text
	 * @param from where the clause starts
	 * @param to where the citation stands
	 * @return a description that only knows the office with its name, or null when no such
	 * words stand there
	 */
	static @Nullable Description read(Words words, int from, int to) {
		int end = words.is(to - 1, "(") ? to - 1 : to;
		for (int i = from; i < end - 2; i++) {
			if (!words.is(i + 1, "van") || !isPaper(words.get(i).folded()) || !isFree(words, from, i)) {
				continue;
			}
			Read<List<Office>> office = OfficeReader.offices(words, i + 2);
			if (office != null && office.end() == end && office.value().size() == 1 && office.value().get(0).name() != null) {
				return new Description(PaperKind.ANDERS, "", false, false, List.of(), false, office.value(),
						words.text(i + 2, end), List.of(), "", null, null, i, end, -1, false);
			}
		}
		return null;
	}

	private static boolean isPaper(String word) {
		return PAPERS.stream().anyMatch(word::endsWith);
	}

	// Not "de reactie op de agenda van", "de uitvoering van de agenda van"
	private static boolean isFree(Words words, int from, int paper) {
		int before = paper - 1;
		before -= words.is(before, "de", "het", "een") ? 1 : 0;
		return before < from || BEFORE.contains(words.get(before).folded());
	}

}
