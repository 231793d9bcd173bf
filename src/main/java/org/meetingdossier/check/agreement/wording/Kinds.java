package org.meetingdossier.check.agreement.wording;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The words for kinds of paper. Each line is a kind and its names; a star stands for any
 * beginning of the word. The longest name that fits counts.
 */
public final class Kinds {

	private static final int LONGEST = 8;

	/** What is done with a motion; without one they are common words. */
	private static final Set<String> HANDLINGS = Set.of("uitvoering", "uitwerking", "opvolging", "afdoening");

	private static final Set<PaperKind> YEARLY = EnumSet.of(PaperKind.JAARVERSLAG, PaperKind.RAPPORT,
			PaperKind.BEGROTING, PaperKind.NOTA);

	private static final Map<String, PaperKind> NAMES = new HashMap<>();

	private static final Map<String, PaperKind> ENDINGS = new HashMap<>();

	static {
		for (List<String> row : Table.rows("kinds")) {
			PaperKind kind = PaperKind.valueOf(row.get(0));
			for (String name : row.get(1).split(", ")) {
				boolean ending = name.startsWith("*");
				(ending ? ENDINGS : NAMES).put(ending ? name.substring(1) : name, kind);
			}
		}
	}

	private static final Set<String> FIRSTS = NAMES.keySet()
		.stream()
		.map((name) -> name.split(" ")[0])
		.collect(Collectors.toUnmodifiableSet());

	private Kinds() {
	}

	/**
	 * The kind that a word begins to name.
	 * @return the kind and the place behind its name, or null when none begins there
	 */
	static @Nullable Named at(Words words, int at) {
		return (words.get(at).type() == Token.Type.WORD) ? words.once(All.class, All::new).names[at] : null;
	}

	private static @Nullable Named read(Words words, int at) {
		Named found = null;
		if (!FIRSTS.contains(words.get(at).folded())) {
			return byEnding(words.get(at).folded(), at);
		}
		StringBuilder name = new StringBuilder();
		for (int i = at; i < at + LONGEST && words.get(i).type() == Token.Type.WORD; i++) {
			name.append((i > at) ? " " : "").append(words.get(i).folded());
			PaperKind kind = NAMES.get(name.toString());
			if (kind != null && (!HANDLINGS.contains(name.toString()) || isOfMotion(words, i + 1))) {
				found = new Named(kind, i + 1);
			}
		}
		return (found != null) ? found : byEnding(words.get(at).folded(), at);
	}

	/** The place behind the year of a paper that comes every year: "jaarverslag 2024". */
	static int behindYear(Words words, Named named) {
		return (YEARLY.contains(named.kind()) && DateReader.year(words, named.end()) != null) ? named.end() + 1
				: named.end();
	}

	/**
	 * What words for kinds of paper put before the kind: "cultuur" in "cultuurnota".
	 * @return the words before each kind that is named so
	 */
	public static Map<PaperKind, String> compounds(Words words) {
		Map<PaperKind, String> compounds = new EnumMap<>(PaperKind.class);
		for (int at = 0; at < words.size(); at++) {
			String word = words.get(at).folded();
			for (Map.Entry<String, PaperKind> ending : ENDINGS.entrySet()) {
				if (word.length() > ending.getKey().length() && word.endsWith(ending.getKey())) {
					compounds.putIfAbsent(ending.getValue(),
							word.substring(0, word.length() - ending.getKey().length()));
				}
			}
		}
		return compounds;
	}

	private static boolean isOfMotion(Words words, int at) {
		for (int i = at; i < at + 5; i++) {
			if (words.is(i, "motie", "moties")) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable Named byEnding(String word, int at) {
		if (Lexicon.has(word, "no-paper")) {
			return null;
		}
		for (Map.Entry<String, PaperKind> ending : ENDINGS.entrySet()) {
			if (word.length() > ending.getKey().length() + 1 && word.endsWith(ending.getKey())) {
				return new Named(ending.getValue(), at + 1);
			}
		}
		return null;
	}

	/**
	 * Reads a kind as a register writes it.
	 * @return the kinds they name; empty when they name none that sentences name
	 */
	public static Set<PaperKind> of(String registered) {
		Words words = Words.of(registered);
		Set<PaperKind> kinds = EnumSet.noneOf(PaperKind.class);
		int at = 0;
		while (at < words.size()) {
			Named named = at(words, at);
			if (named != null) {
				kinds.add(named.kind());
			}
			at = (named != null) ? named.end() : at + 1;
		}
		return kinds;
	}

	/** What each word of a text begins to name. */
	private static final class All {

		private final @Nullable Named[] names;

		private All(Words words) {
			this.names = new Named[words.size()];
			for (int at = 0; at < this.names.length; at++) {
				this.names[at] = (words.get(at).type() == Token.Type.WORD) ? read(words, at) : null;
			}
		}

	}

	/** A kind and the place behind its name. */
	record Named(PaperKind kind, int end) {
	}

}
