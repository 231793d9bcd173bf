package org.meetingdossier.check.agreement.wording;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * When parliament was told something: "de Kamer is op 4 april geïnformeerd". That is the
 * date of the letter, although the sentence names none.
 */
final class Informing {

	private static final Set<String> TOLD = WordList.of("""
			geinformeerd bericht ingelicht toegezonden aangeboden gestuurd verstuurd verzonden gezonden toegegaan
			informeerde stuurde zond schreef berichtte ontving ontvangen""");

	/** After these a date tells when; after a noun it belongs to the noun. */
	private static final Set<String> BEFORE = WordList.of("""
			is heeft heb hebben ben zijn werd was waren zal kamer u hierover daarover hiervan daarvan reeds eerder al
			ook minister staatssecretaris kabinet informeerde stuurde zond schreef berichtte ontving geinformeerd""");

	private static final int NEAR = 9;

	private Informing() {
	}

	/**
	 * Reads when parliament was told what a clause says.
	 * @param words the text
	 * @param from where the clause starts
	 * @param to where it ends
	 * @return a description that only knows the date, or null when the clause tells none or
	 * more than one
	 */
	static @Nullable Description read(Words words, int from, int to) {
		Description found = null;
		boolean told = false;
		boolean parliament = false;
		Read<List<StatedDate>> season = Season.at(words, from, to);
		if (season != null && isTold(words, season.end())) {
			found = dated(words, from - 1, season);
		}
		for (int i = from; i < to; i++) {
			told |= TOLD.contains(words.get(i).folded());
			parliament |= words.is(i, "kamer", "parlement", "u");
			Read<List<StatedDate>> date = DateReader.dates(words, i + 1);
			if (words.is(i, "debat", "overleg", "commissiedebat") || (found != null && date != null && words.is(i, "op", "van"))) {
				return null;
			}
			boolean when = date != null && ((tellsWhen(words, from, i) && isNearTold(words, i, to)) || isSentByMe(words, i, date.end(), to));
			if (words.is(i, "op") && date != null && when) {
				found = dated(words, i, date);
			}
			if (found == null && words.is(i, "van", "dd") && date != null && isByLetter(words, i - 1)) {
				found = dated(words, i, date);
			}
			Read<List<StatedDate>> loose = loosely(words, i);
			if (loose != null && found == null
					&& (isTold(words, loose.end()) || (tellsWhen(words, from, i) && isTellingBehind(words, loose.end(), to)))) {
				found = dated(words, words.is(i, "in") ? i : i - 1, loose);
			}
		}
		return (told && parliament) ? found : null;
	}

	// "heb ik op 15 april naar uw Kamer gestuurd"
	private static boolean isSentByMe(Words words, int on, int behind, int to) {
		int at = behind;
		while (words.is(at, "aan", "naar", "uw", "de", "tweede", "kamer", "u", "ook", "reeds", "al")) {
			at++;
		}
		return words.is(on - 1, "ik", "wij") && words.is(on - 2, "heb", "hebben") && at > behind
				&& words.is(at, "gestuurd", "gezonden", "toegezonden", "verzonden", "verstuurd", "aangeboden")
				&& (at + 1 == to || (words.is(at + 1, "(") && at + 2 == to));
	}

	// "bij brief van 2 mei ontving uw Kamer de agenda"
	private static boolean isByLetter(Words words, int at) {
		return words.is(at, "brief", "kamerbrief") && words.is(at - 1, "bij", "per", "middels");
	}

	private static boolean isTold(Words words, int at) {
		return TOLD.contains(words.get(at).folded());
	}

	private static boolean isTellingBehind(Words words, int at, int to) {
		for (int i = at; i < Math.min(to, at + 2 * NEAR) && !words.is(i, ","); i++) {
			if (isTold(words, i)) {
				return true;
			}
		}
		return false;
	}

	// "vorig jaar", "begin dit jaar", "in november vorig jaar", "in maart 2025"
	private static @Nullable Read<List<StatedDate>> loosely(Words words, int at) {
		return words.is(at, "in") ? DateReader.dates(words, at + 1) : DateReader.relativeYear(words, at);
	}

	/**
	 * Reads the date that stands directly before a citation in a sentence that tells that
	 * parliament was told: "op 14 december (…) en op 10 juni (…) geïnformeerd".
	 * @param words the text
	 * @param place the citation
	 * @return a description that only knows the date, or null
	 */
	static @Nullable Description beside(Words words, int place) {
		int end = place;
		end -= words.is(end - 1, "(") ? 1 : 0;
		for (int i = end - 2; i >= Math.max(0, end - 6); i--) {
			Read<List<StatedDate>> date = words.is(i, "op") ? DateReader.dates(words, i + 1) : null;
			if (date != null) {
				return (date.end() == end && date.value().size() == 1 && isToldAround(words, place)) ? dated(words, i, date) : null;
			}
		}
		return null;
	}

	private static boolean isToldAround(Words words, int place) {
		int from = place;
		while (from > 0 && words.get(from - 1).type() != Token.Type.BREAK) {
			from--;
		}
		boolean told = false;
		boolean parliament = false;
		for (int i = from; i < words.size() && words.get(i).type() != Token.Type.BREAK; i++) {
			told |= TOLD.contains(words.get(i).folded());
			parliament |= words.is(i, "kamer", "parlement", "u");
			if (words.is(i, "debat", "overleg", "commissiedebat", "raad", "top", "bijeenkomst")) {
				return false;
			}
		}
		return told && parliament;
	}

	private static boolean tellsWhen(Words words, int from, int at) {
		return at == from || BEFORE.contains(words.get(at - 1).folded());
	}

	private static boolean isNearTold(Words words, int at, int to) {
		for (int i = Math.max(0, at - NEAR); i < Math.min(to, at + NEAR); i++) {
			if (TOLD.contains(words.get(i).folded())) {
				return true;
			}
		}
		return false;
	}

	private static Description dated(Words words, int at, Read<List<StatedDate>> date) {
		return new Description(PaperKind.ANDERS, "", false, false, List.of(), false, List.of(), "", date.value(),
				words.text(at + 1, date.end()), null, null, at, date.end(), -1, false);
	}

}
