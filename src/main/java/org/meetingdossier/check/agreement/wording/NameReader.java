package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads names of members, as in {@code Paternotte en Piri}, {@code Kuzu/Öztürk} or
 * {@code Van der Staaij c.s.}: surnames, joined in several ways.
 */
final class NameReader {

	private static final String[] PEOPLE = { "lid", "leden", "kamerlid", "kamerleden", "heer", "heren", "mevrouw",
			"dhr", "mevr", "senator", "senatoren", "afgevaardigde", "afgevaardigden", "kamerheer", "collega",
			"collega's", "indiener", "indieners", "ondertekenaar" };

	private static final String[] AND = { "en", ",", "/", "&", "respectievelijk", "resp", "alsmede" };

	private static final String[] OTHERS = { "cs", "ea" };

	private static final int MOST = 30;

	private NameReader() {
	}

	/**
	 * Skips the words that announce members.
	 * @param words the text
	 * @param at the place
	 * @return the place behind {@code het lid}, or the same place when they are not there
	 */
	static int behindPeople(Words words, int at) {
		int next = at;
		next += words.is(next, "het", "de", "d'") ? 1 : 0;
		next += (words.is(next, "oud") && words.is(next + 1, "-")) ? 2 : 0;
		next += words.is(next, "toenmalige", "toenmalig", "voormalig", "voormalige") ? 1 : 0;
		if (!words.is(next, PEOPLE)) {
			return at;
		}
		while (words.is(next, PEOPLE) || (words.is(next, "het", "de", "en") && words.is(next + 1, PEOPLE))) {
			next++;
		}
		return next;
	}

	/** "het lid Piri": names behind the word for people. */
	static @Nullable Read<Names> people(Words words, int at) {
		int behind = behindPeople(words, at);
		Names names = (behind > at && !words.is(at - 1, "het", "de", "van")) ? names(words, behind) : null;
		return (names != null) ? new Read<>(names, names.end()) : null;
	}

	/**
	 * Reads names.
	 * @param words the text
	 * @param at where the first name starts
	 * @return the names, or null when there is none
	 */
	static @Nullable Names names(Words words, int at) {
		List<PersonName> names = new ArrayList<>();
		boolean open = false;
		int next = at;
		int end = at;
		while (names.size() < MOST) {
			Read<PersonName> name = name(words, next);
			if (name == null || (words.is(end, ",") && !names.isEmpty() && startsClause(words, name.end()))) {
				break;
			}
			names.add(name.value());
			end = behindParty(words, name.end());
			if (words.is(end, OTHERS)) {
				open = true;
				end++;
			}
			if (!words.is(end, AND)) {
				break;
			}
			next = behindConnection(words, end);
			if (words.is(end, ",", "en", "alsmede") && startsOther(words, next)) {
				break;
			}
		}
		return names.isEmpty() ? null : new Names(List.copyOf(names), open, end);
	}

	private static int behindConnection(Words words, int at) {
		int next = at;
		while (words.is(next, AND) || words.is(next, "-", "–")) {
			next++;
		}
		int person = behindPeople(words, next);
		if (person == next && words.is(next, "van")) {
			int behind = behindPeople(words, next + 1);
			return (behind > next + 1) ? behind : next;
		}
		return person;
	}

	// "Piri, Kamerbreed gesteund": behind a name stand other names, a sign or a
	// preposition.
	private static boolean startsClause(Words words, int at) {
		return words.get(at).type() == Token.Type.WORD && !words.is(at, AND) && !words.is(at, OTHERS) && !words.is(at,
				"over", "inzake", "betreffende", "van", "dd", "uit", "op", "die", "waarin", "met", "om", "cum");
	}

	// "Piri en de brief", "Piri, de minister"
	private static boolean startsOther(Words words, int at) {
		return KindTable.at(words, at) != null || words.is(at, "minister", "staatssecretaris");
	}

	private static @Nullable Read<PersonName> name(Words words, int at) {
		List<String> parts = new ArrayList<>();
		int next = at;
		boolean capital = false;
		while (next - at < 10) {
			Token token = words.get(next);
			if (token.type() != Token.Type.WORD) {
				if (words.is(next, "-") && capital && words.isGlued(next) && words.isGlued(next + 1)) {
					next++;
					continue;
				}
				break;
			}
			boolean particle = Lexicon.has(token.folded(), "particle");
			if (particle ? !leadsToCapital(words, next + 1) : !token.isCapitalised()) {
				break;
			}
			if (!particle && !PersonName.isInitials(token)) {
				if (Lexicon.has(token.folded(), "party") || KindTable.at(words, next) != null) {
					break;
				}
				parts.add(token.folded());
				capital = true;
			}
			next++;
		}
		return parts.isEmpty() ? null : new Read<>(new PersonName(parts), next);
	}

	private static boolean leadsToCapital(Words words, int at) {
		int next = at;
		while (next - at < 3 && Lexicon.has(words.get(next).folded(), "particle")) {
			next++;
		}
		return words.get(next).isCapitalised();
	}

	private static int behindParty(Words words, int at) {
		if (!words.is(at, "(") || words.get(at + 1).type() != Token.Type.WORD) {
			return at;
		}
		for (int i = at + 1; i < at + 6; i++) {
			if (words.is(i, ")")) {
				return i + 1;
			}
			if (words.get(i).type() != Token.Type.WORD && !words.is(i, "-", "/", "–")) {
				return at;
			}
		}
		return at;
	}

	/**
	 * Names that were read.
	 *
	 * @param names the names
	 * @param open whether there may be more: {@code c.s.}
	 * @param end the token behind them
	 */
	record Names(List<PersonName> names, boolean open, int end) {
	}

}
