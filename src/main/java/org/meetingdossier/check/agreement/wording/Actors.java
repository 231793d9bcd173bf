package org.meetingdossier.check.agreement.wording;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * People whom a sentence names by their surnames alone, without a word that announces
 * them: "Leijten c.s. vroegen", "verzocht Paternotte". A country, a ministry and a plural
 * noun at the start of a sentence look the same; they are left out.
 */
final class Actors {

	private static final Set<String> NO_PERSONS = Places.all();

	private Actors() {
	}

	/** Surnames in the place of a subject. */
	static @Nullable Read<NameReader.Names> at(Words words, int at) {
		NameReader.Names names = NameReader.names(words, at);
		if (names == null || isAnnounced(words, at)) {
			return null;
		}
		boolean persons = names.open()
				|| names.names().stream().allMatch((name) -> isPerson(String.join(" ", name.parts())));
		boolean plural = names.names().size() == 1 && !names.open() && words.get(names.end()).folded().endsWith("en");
		return (persons && !plural) ? new Read<>(names, names.end()) : null;
	}

	/** Surnames wherever they stand, as behind "op initiatief van". */
	static @Nullable Read<NameReader.Names> named(Words words, int at) {
		NameReader.Names names = NameReader.names(words, at);
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

}
