package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Reads offices: {@code de minister van Defensie}, {@code de toenmalige staatssecretaris
 * van BZ}, {@code minister Blok}, {@code de ministers van Buitenlandse Zaken en van
 * Defensie}, {@code de Algemene Rekenkamer}.
 */
public final class Offices {

	private static final List<String> RANKS = List.of("minister", "staatssecretaris");

	private static final Dictionary<Office> NAMED = Dictionary.of("offices", (row) -> {
		Set<String> portfolio = row.get(1).equals("-") ? Set.of() : Set.of(row.get(1));
		return new Office(Office.Rank.valueOf(row.get(0)), portfolio, portfolio, null);
	}, "-");

	private Offices() {
	}

	/**
	 * Reads offices.
	 * @return the offices, or null when there is none
	 */
	static @Nullable Read<List<Office>> offices(Words words, int at) {
		List<Office> offices = new ArrayList<>();
		int next = at;
		Office.Rank rank = null;
		int end = at;
		while (offices.size() < 12) {
			Read<Office> office = office(words, next, rank);
			if (office == null) {
				break;
			}
			offices.add(office.value());
			rank = office.value().rank();
			end = office.end();
			next = Frames.behind("offices joined", words, end);
			if (next == end) {
				break;
			}
		}
		return offices.isEmpty() ? null : new Read<>(List.copyOf(offices), end);
	}

	/** One office with the name of who holds it. */
	static @Nullable Read<List<Office>> named(Words words, int at) {
		Read<List<Office>> read = offices(words, at);
		return (read != null && read.value().size() == 1 && read.value().get(0).name() != null) ? read : null;
	}

	/** The same where it may start: not at the second word of its name. */
	static @Nullable Read<List<Office>> starting(Words words, int at) {
		return (at == 0 || startsAt(words, at) || words.is(at, "de") || words.get(at - 1).isBreak())
				? offices(words, at) : null;
	}

	private static @Nullable Read<Office> office(Words words, int at, Office.@Nullable Rank before) {
		int next = Frames.behind("office announced", words, at);
		boolean headed = words.is(next, "president", "voorzitter") && words.is(next + 1, "van")
				&& words.is(next + 2, "de");
		Read<Office> named = NAMED.at(words, headed ? next + 3 : next);
		if (named != null && named.value().rank() == Office.Rank.INSTITUTION) {
			return named;
		}
		if (named == null || headed) {
			return (before != null || next == at || words.is(at, "de", "het")) ? ministry(words, next, before) : null;
		}
		if (!named.value().portfolio().isEmpty()) {
			NameReader.Names held = NameReader.names(words, named.end());
			return (held != null) ? new Read<>(named.value(), held.end()) : named;
		}
		return withPortfolio(words, next + 1, named.value().rank());
	}

	private static @Nullable Read<Office> ministry(Words words, int at, Office.@Nullable Rank before) {
		Read<Ministries.Portfolio> portfolio = Ministries.at(words, at, before != null);
		if (portfolio == null) {
			return null;
		}
		Office.Rank rank = (before != null) ? before : Office.Rank.ANY;
		return new Read<>(new Office(rank, portfolio.value().keys(), portfolio.value().houses(), null),
				portfolio.end());
	}

	private static Read<Office> withPortfolio(Words words, int at, Office.Rank rank) {
		PersonName name = null;
		int next = at;
		boolean named = words.is(next, "van", "voor") && !words.get(next).isCapitalised();
		if (!named && Ministries.at(words, next, false) == null) {
			NameReader.Names names = NameReader.names(words, next);
			if (names != null && names.names().size() == 1) {
				name = names.names().get(0);
				next = names.end();
			}
		}
		int portfolioAt = next;
		portfolioAt += words.is(next, "(") ? 1 : 0;
		portfolioAt += words.is(portfolioAt, "van", "voor") ? 1 : 0;
		Read<Ministries.Portfolio> portfolio = Ministries.at(words, portfolioAt, true);
		if (portfolio == null) {
			return new Read<>(new Office(rank, Set.of(), Set.of(), name), next);
		}
		int end = portfolio.end();
		end += (words.is(next, "(") && words.is(end, ")")) ? 1 : 0;
		if (name == null) {
			Read<PersonName> behind = nameBehind(words, end);
			if (behind != null) {
				name = behind.value();
				end = behind.end();
			}
		}
		return new Read<>(new Office(rank, portfolio.value().keys(), portfolio.value().houses(), name), end);
	}

	// "de minister van Buitenlandse Zaken, S.A. Blok,", "…, mevrouw Kaag,"
	private static @Nullable Read<PersonName> nameBehind(Words words, int at) {
		int person = NameReader.behindPeople(words, at + 1);
		if (!words.is(at, ",", "(") || (person == at + 1 && !PersonName.isInitials(words.get(at + 1)))) {
			return null;
		}
		NameReader.Names names = NameReader.names(words, person);
		if (names == null) {
			return null;
		}
		int end = names.end();
		end += words.is(end, ",", ")") ? 1 : 0;
		return new Read<>(names.names().get(0), end);
	}

	/**
	 * Whether a word is a rank.
	 * @return whether an office starts with it
	 */
	static boolean startsAt(Words words, int at) {
		Office named = NAMED.get(words.get(at).folded());
		return at <= 0 || (named != null && named.rank() != Office.Rank.INSTITUTION) || words.is(at, "president");
	}

	/** "landbouwminister": the portfolio and the rank in one word. */
	static @Nullable Office compound(String word) {
		for (String rank : RANKS) {
			Read<Ministries.Portfolio> portfolio = (word.endsWith(rank) && word.length() > rank.length())
					? Ministries.at(Words.of(word.substring(0, word.length() - rank.length())), 0, true) : null;
			if (portfolio != null) {
				return new Office(Office.Rank.valueOf(rank.toUpperCase(Locale.ROOT)), portfolio.value().keys(),
						portfolio.value().houses(), null);
			}
		}
		return null;
	}

	/**
	 * Reads an office as a register writes it.
	 * @param role for instance {@code minister van Buitenlandse Zaken}
	 * @return the offices; empty when the words name none
	 */
	public static List<Office> of(String role) {
		Read<List<Office>> read = offices(Words.of(role), 0);
		return (read != null) ? read.value() : List.of();
	}

	/**
	 * Leaves out ministers and state secretaries who are not named: who sends a paper
	 * tells nothing of what it is about.
	 */
	public static String without(String text) {
		Words words = Words.of(text);
		StringBuilder others = new StringBuilder();
		int from = 0;
		for (int at = 0; at < words.size(); at++) {
			Read<List<Office>> read = words.is(at, "minister", "staatssecretaris") ? offices(words, at) : null;
			if (read != null && read.value().stream().allMatch((office) -> office.name() == null)) {
				others.append(words.text(from, at)).append(' ');
				from = read.end();
			}
		}
		return others.append(words.text(from, words.size())).toString();
	}

}
