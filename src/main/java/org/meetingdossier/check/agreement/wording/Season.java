package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads when parliament was told something from a season alone: "vorig najaar schreef ik
 * u". People mean a season widely, so the month before it and the month behind it count
 * as well.
 */
final class Season {

	/** The first month that counts, and how many do. */
	private static final Map<String, Integer> FIRST = Map.of("voorjaar", 2, "lente", 2, "zomer", 5, "najaar", 8, "herfst", 8,
			"winter", 11);

	private static final int MONTHS = 6;

	private static final int YEAR = 12;

	private Season() {
	}

	/**
	 * Reads the season with which a clause starts.
	 * @param words the text
	 * @param from where the clause starts
	 * @param to where it ends
	 * @return the months that can be meant, and the verb behind them; null when the clause
	 * does not start so or names another time as well
	 */
	static @Nullable Read<List<StatedDate>> at(Words words, int from, int to) {
		int at = from;
		at += words.is(at, "in") ? 1 : 0;
		at += words.is(at, "het", "de") ? 1 : 0;
		at += words.is(at, "vorig", "vorige", "afgelopen", "dit", "deze") ? 1 : 0;
		Integer first = FIRST.get(words.get(at).folded());
		if (first == null || at == from || !words.is(at + 2, "ik", "wij", "het") || namesOther(words, at + 1, to)) {
			return null;
		}
		List<StatedDate> months = new ArrayList<>();
		for (int i = 0; i < MONTHS; i++) {
			months.add(new StatedDate(null, (first + i - 1) % YEAR + 1, null, false));
		}
		return new Read<>(List.copyOf(months), at + 1);
	}

	private static boolean namesOther(Words words, int from, int to) {
		for (int i = from; i < to; i++) {
			boolean time = DateReader.dates(words, i) != null || DateReader.year(words, i) != null
					|| words.is(i, "nu", "inmiddels", "onlangs", "eerder", "vandaag", "toen", "daarna", "vervolgens", "jaar", "week", "maand", "dat");
			if (time || FIRST.containsKey(words.get(i).folded())) {
				return true;
			}
		}
		return false;
	}

}
