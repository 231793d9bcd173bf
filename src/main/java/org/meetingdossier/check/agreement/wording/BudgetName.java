package org.meetingdossier.check.agreement.wording;

import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Whose budget words name: "de begroting 2026 van Defensie", "de BZ-begroting", "de
 * begroting van het Deltafonds", "hoofdstuk X van de rijksbegroting". It is read as the
 * portfolios, funds or chapters.
 */
final class BudgetName {

	private static final Set<String> NOUNS = Set.of("begroting", "begrotingen", "begrotingsstaat", "begrotingsstaten",
			"ontwerpbegroting", "ontwerpbegrotingen", "begrotingswet", "begrotingsbehandeling", "begrotingsdebat",
			"slotwet", "jaarverslag");

	private BudgetName() {
	}

	/**
	 * Reads the name of a budget.
	 * @return the name, or null when none stands there
	 */
	static @Nullable Read<Set<String>> at(Words words, int at) {
		String word = words.get(at).folded();
		if (words.is(at, "hoofdstuk", "begrotingshoofdstuk") && Chapters.isChapter(words.get(at + 1).text())) {
			boolean named = words.is(at + 2, "(") && words.is(at + 4, ")")
					&& Ministries.at(words, at + 3, false) != null;
			boolean budget = named || words.is(at, "begrotingshoofdstuk")
					|| (words.is(at + 2, "van") && words.is(at + 4, "rijksbegroting"));
			int end = (named || words.is(at + 2, "van")) ? at + 5 : at + 2;
			return budget ? new Read<>(Set.of(Chapters.WRITTEN + words.get(at + 1).text()), at, end) : null;
		}
		if (word.endsWith("begroting") && !NOUNS.contains(word)) {
			String owner = word.substring(0, word.length() - "begroting".length());
			return named(owners(Words.of(owner), 0, true), at, at + 1);
		}
		if (!NOUNS.contains(word)) {
			return null;
		}
		if (words.is(at - 1, "-") && words.isGlued(at)) {
			return named(owners(words, at - 2, false), at - 2, at + 1);
		}
		int next = at + 1;
		boolean announced = false;
		while (isBetween(words, next)) {
			announced = words.is(next, "van") && words.is(next - 1, "ministerie", "departement");
			next++;
		}
		Read<Set<String>> owners = owners(words, next, announced);
		return (owners != null) ? named(owners, at, owners.end()) : null;
	}

	private static @Nullable Read<Set<String>> named(@Nullable Read<Set<String>> owners, int start, int end) {
		return (owners != null) ? new Read<>(owners.value(), start, end) : null;
	}

	// "begroting voor het jaar 2026 van het ministerie van"
	private static boolean isBetween(Words words, int at) {
		return words.get(at).type() == Token.Type.NUMBER
				|| words.is(at, "van", "voor", "het", "jaar", "ministerie", "der", "nationaal", "departement");
	}

	// "Buitenlandse Zaken en Defensie"
	private static @Nullable Read<Set<String>> owners(Words words, int at, boolean announced) {
		Set<String> keys = new TreeSet<>();
		int end = at;
		int next = at;
		Read<Set<String>> one = owner(words, next, announced);
		while (one != null) {
			keys.addAll(one.value());
			end = one.end();
			next = end + 1;
			next += words.is(next, "van", "het") ? 1 : 0;
			one = words.is(end, "en", ",", "/") ? owner(words, next, announced) : null;
		}
		return keys.isEmpty() ? null : new Read<>(keys, end);
	}

	static @Nullable Read<Set<String>> owner(Words words, int at, boolean announced) {
		Read<Set<String>> fund = Chapters.fund(words, at);
		if (fund != null) {
			return fund;
		}
		Read<Ministries.Portfolio> ministry = Ministries.at(words, at, announced);
		return (ministry != null) ? new Read<>(ministry.value().keys(), ministry.end()) : null;
	}

}
