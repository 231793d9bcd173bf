package org.meetingdossier.check.agreement.wording;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Names and short names of ministries and portfolios since ± 2000. Each line gives the
 * portfolios a name can mean, the ministries (houses) they belong to, and the names. A
 * renamed ministry keeps its key, so that a letter of Economische Zaken en Klimaat may be
 * called one of Economische Zaken.
 */
final class Ministries {

	private static final int LONGEST = 7;

	private static final Map<String, Portfolio> NAMES = new HashMap<>();

	static {
		for (List<String> row : Table.rows("ministries")) {
			Portfolio portfolio = new Portfolio(set(row.get(0)), set(row.get(1)));
			List.of(row.get(2).split(", ")).forEach((name) -> NAMES.put(name, portfolio));
		}
	}

	private static final Set<String> FIRSTS = NAMES.keySet()
		.stream()
		.map((name) -> name.split(" ")[0])
		.collect(Collectors.toUnmodifiableSet());

	private Ministries() {
	}

	/**
	 * Reads the name of a ministry or portfolio.
	 * @param announced whether a word before it announces a portfolio
	 * @return the longest name that stands there, or null
	 */
	static @Nullable Read<Portfolio> at(Words words, int at, boolean announced) {
		Read<Portfolio> found = null;
		if (!FIRSTS.contains(words.get(at).folded())) {
			return null;
		}
		StringBuilder name = new StringBuilder();
		int parts = 0;
		for (int i = at; parts < LONGEST; i++) {
			if (words.is(i, ",") || (words.is(i, "-") && words.isGlued(i))) {
				if (name.length() == 0) {
					return null;
				}
				continue;
			}
			if (words.get(i).type() != Token.Type.WORD) {
				break;
			}
			String word = words.get(i).folded();
			name.append((name.length() > 0) ? " " : "").append(word.equals("&") ? "en" : word);
			parts++;
			Portfolio portfolio = NAMES.get(name.toString());
			if (portfolio != null && (announced || isName(words, at))) {
				found = new Read<>(portfolio, i + 1);
			}
		}
		return found;
	}

	// "OS" and "Onderwijs" are names, "os" and "onderwijs" are words.
	private static boolean isName(Words words, int at) {
		return words.get(at).isCapitalised();
	}

	private static Set<String> set(String keys) {
		return new LinkedHashSet<>(List.of(keys.split(" ")));
	}

	/**
	 * What a name can mean.
	 *
	 * @param keys the portfolios
	 * @param houses the ministries they belong to
	 */
	record Portfolio(Set<String> keys, Set<String> houses) {
	}

}
