package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Reads names of members, as in {@code Paternotte en Piri}, {@code Kuzu/Öztürk} or
 * {@code Van der Staaij c.s.}: surnames, joined in several ways.
 */
final class NameReader {

	private static final String[] AND = { "en", ",", "/", "&", "respectievelijk", "resp", "alsmede" };

	private static final String[] OTHERS = { "cs", "ea" };

	private static final Set<String> NO_PERSONS = Places.all();

	private static final int MOST = 30;

	private NameReader() {
	}

	/**
	 * Skips the words that announce members.
	 * @return the place behind {@code het lid}, or the same place when they are not there
	 */
	static int behindPeople(Words words, int at) {
		return Frames.behind("people announced", words, at);
	}

	/** The folded surnames behind words for people and behind "motie". */
	static Set<String> surnames(Words words) {
		Set<String> surnames = new TreeSet<>();
		for (int at = 0; at < words.size(); at++) {
			int behind = behindPeople(words, at);
			behind = (behind == at && words.is(at, "motie", "minister", "staatssecretaris"))
					? at + (words.is(at + 1, "-") ? 2 : 1) : behind;
			Names names = (behind > at) ? names(words, behind) : null;
			if (names != null) {
				names.names().forEach((name) -> surnames.addAll(name.parts()));
			}
		}
		return surnames;
	}

	/** "het lid Piri": names behind the word for people. */
	static @Nullable Read<Names> people(Words words, int at) {
		int behind = behindPeople(words, at);
		Names names = (behind > at && !words.is(at - 1, "het", "de", "van")) ? names(words, behind) : null;
		return (names != null) ? new Read<>(names, names.end()) : null;
	}

	/**
	 * Reads names.
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
			end = Frames.behind("party", words, name.end());
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
		int next = Frames.behind("joining", words, at);
		int from = words.is(next, "van") ? next + 1 : next;
		int person = behindPeople(words, from);
		return (person > from) ? person : next;
	}

	// "Piri, Kamerbreed gesteund": behind a name stand other names, a sign or a
	// preposition.
	private static boolean startsClause(Words words, int at) {
		return words.get(at).isWord() && Frames.end("behind a name", words, at) < 0;
	}

	// "Piri en de brief", "Piri, de minister"
	private static boolean startsOther(Words words, int at) {
		return Kinds.at(words, at) != null || words.is(at, "minister", "staatssecretaris");
	}

	private static @Nullable Read<PersonName> name(Words words, int at) {
		List<String> parts = new ArrayList<>();
		int next = at;
		boolean capital = false;
		while (next - at < 10) {
			Token token = words.get(next);
			if (!token.isWord()) {
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
				if (Lexicon.has(token.folded(), "party") || Kinds.at(words, next) != null) {
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

	/**
	 * Surnames in the place of a subject, without a word that announces them: "Leijten
	 * c.s. vroegen", "verzocht Paternotte". A country, a ministry and a plural noun at
	 * the start of a sentence look the same; they are left out.
	 */
	static @Nullable Read<Names> actors(Words words, int at) {
		Names names = names(words, at);
		if (names == null || isAnnounced(words, at)) {
			return null;
		}
		boolean persons = names.open()
				|| names.names().stream().allMatch((name) -> isPerson(String.join(" ", name.parts())));
		boolean plural = names.names().size() == 1 && !names.open() && words.get(names.end()).folded().endsWith("en");
		return (persons && !plural) ? new Read<>(names, names.end()) : null;
	}

	/** Surnames wherever they stand, as behind "op initiatief van". */
	static @Nullable Read<Names> surnames(Words words, int at) {
		Names names = names(words, at);
		boolean persons = names != null
				&& names.names().stream().allMatch((name) -> isPerson(String.join(" ", name.parts())));
		return (names != null && persons) ? new Read<>(names, names.end()) : null;
	}

	/** "het lid Piri", "minister Blok", "motie-Piri" are read as what they are. */
	private static boolean isAnnounced(Words words, int at) {
		return words.is(at - 1, "-", "/", "lid", "leden", "kamerlid", "minister", "staatssecretaris", "premier", "heer",
				"mevrouw", "motie", "en");
	}

	private static boolean isPerson(String name) {
		return !NO_PERSONS.contains(name) && !Meetings.isBody(name)
				&& Lexicon.traits(name).stream().allMatch("particle"::equals)
				&& Ministries.at(Words.of(name), 0, false) == null;
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
