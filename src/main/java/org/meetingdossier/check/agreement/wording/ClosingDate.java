package org.meetingdossier.check.agreement.wording;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The date of a paper that closes what is said of it, behind its subject: "de motie over
 * …, ingediend op 26 maart 2025", "de brief over … d.d. 3 april 2025", "de motie is op
 * 26 maart 2025 ingediend".
 */
final class ClosingDate {

	private static final Set<String> SENT = WordList
		.of("ingediend voorgesteld verzonden verstuurd gestuurd toegezonden gezonden gedateerd");

	/** What has a day of its own. */
	private static final Set<String> OF_A_DAY = WordList.of("""
			raad bijeenkomst top overleg debat conferentie bezoek verdrag overeenkomst dag vergadering gesprek reis zitting
			ministeriele vragen forum seminar besluit uitspraak arrest""");

	private static final int FAR = 12;

	private ClosingDate() {
	}

	/**
	 * Reads the date that stands directly before a citation.
	 * @param words the text
	 * @param paper what is said of the paper
	 * @param place the citation
	 * @return where it starts, or null when none closes it
	 */
	static @Nullable Integer before(Words words, Description paper, int place) {
		int from = paper.coreEnd();
		int end = place;
		end -= words.is(end - 1, "(") ? 1 : 0;
		int verb = SENT.contains(words.get(end - 1).folded()) ? end - 1 : end;
		int close = (verb < end) ? behindAddress(words, verb) : end;
		for (int i = close - 1; i > Math.max(from, close - FAR); i--) {
			Read<List<StatedDate>> date = DateReader.dates(words, i);
			boolean announced = (verb < end) ? words.is(i - 1, "op")
					: (words.is(i - 1, "dd") || isListed(words, paper, i) || (words.is(i - 1, "op") && SENT.contains(words.get(i - 2).folded())));
			if (date != null && date.end() == close && announced && date.value().size() == 1) {
				return i;
			}
		}
		return null;
	}

	// "- Brief minister van BZ inzake de portal, 12 november 2024": not the day of a meeting,
	// nor of a treaty, "Parijs, 12 november 2024"
	private static boolean isListed(Words words, Description paper, int date) {
		Token.Type before = words.get(paper.start() - 1).type();
		boolean first = before == Token.Type.BREAK || before == Token.Type.SIGN;
		if (!words.is(date - 1, ",") || !first || paper.kind() != PaperKind.BRIEF || paper.offices().isEmpty()) {
			return false;
		}
		for (int i = paper.coreEnd(); i < date - 1; i++) {
			if (words.is(i, ",") || OF_A_DAY.stream().anyMatch(words.get(i).folded()::endsWith)) {
				return false;
			}
		}
		return Meetings.in(words.text(paper.coreEnd(), date)).bodies().isEmpty();
	}

	// "op 8 mei aan uw Kamer gestuurd"
	private static int behindAddress(Words words, int verb) {
		int at = verb;
		at -= words.is(at - 1, "kamer") ? 1 : 0;
		at -= words.is(at - 1, "de", "uw", "tweede", "eerste") ? 1 : 0;
		at -= words.is(at - 1, "de") ? 1 : 0;
		return words.is(at - 1, "aan") ? at - 1 : verb;
	}

}
