package org.meetingdossier.check.agreement.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Names and short names of ministries and portfolios since ± 2000. Each line gives the
 * portfolios a name can mean, the ministries (houses) they belong to, and the names. A
 * renamed ministry keeps its key, so that a letter of Economische Zaken en Klimaat may be
 * called one of Economische Zaken.
 */
final class Ministries {

	private static final Dictionary<Portfolio> NAMES = Dictionary.of("ministries",
			(row) -> new Portfolio(set(row.get(0)), set(row.get(1))), ",", "-");

	private Ministries() {
	}

	/**
	 * Reads the name of a ministry or portfolio.
	 * @param announced whether a word before it announces a portfolio
	 * @return the longest name that stands there, or null
	 */
	static @Nullable Read<Portfolio> at(Words words, int at, boolean announced) {
		// "OS" and "Onderwijs" are names, "os" and "onderwijs" are words.
		return (announced || words.get(at).isCapitalised()) ? NAMES.at(words, at) : null;
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
