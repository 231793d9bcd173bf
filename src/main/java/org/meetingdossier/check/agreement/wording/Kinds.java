package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The words for kinds of paper. Each line is a kind and its names; a star stands for any
 * beginning of the word. The longest name that fits counts.
 */
public final class Kinds {

	/** What is done with a motion; without one they are common words. */
	private static final Set<String> HANDLINGS = Set.of("uitvoering", "uitwerking", "opvolging", "afdoening");

	private static final Dictionary<PaperKind> NAMES = new Dictionary<>();

	private static final Map<String, PaperKind> ENDINGS = new HashMap<>();

	static {
		for (List<String> row : Table.rows("kinds")) {
			PaperKind kind = PaperKind.valueOf(row.get(0));
			for (String name : row.get(3).split(", ")) {
				if (name.startsWith("*")) {
					ENDINGS.put(name.substring(1), kind);
				}
				else {
					NAMES.put(name, kind);
				}
			}
		}
	}

	private Kinds() {
	}

	/**
	 * The kind that a word begins to name.
	 * @return the kind and the place behind its name, or null when none begins there
	 */
	static @Nullable Read<PaperKind> at(Words words, int at) {
		return words.get(at).isWord() ? words.once(All.class, All::new).names.get(at) : null;
	}

	private static @Nullable Read<PaperKind> read(Words words, int at) {
		Read<PaperKind> named = NAMES.at(words, at);
		boolean common = named != null && HANDLINGS.contains(words.get(at).folded()) && !isOfMotion(words, named.end());
		return (named == null || common) ? byEnding(words.get(at).folded(), at) : named;
	}

	/** The place behind the year of a paper that comes every year: "jaarverslag 2024". */
	static int behindYear(Words words, Read<PaperKind> named) {
		return (named.value().is("yearly") && DateReader.year(words, named.end()) != null) ? named.end() + 1
				: named.end();
	}

	/**
	 * What words for kinds of paper put before the kind: "cultuur" in "cultuurnota".
	 * @return the words before each kind that is named so
	 */
	public static Map<PaperKind, String> compounds(Words words) {
		Map<PaperKind, String> compounds = new EnumMap<>(PaperKind.class);
		words.places().mapToObj((at) -> words.get(at).folded()).forEach((word) -> {
			Map.Entry<String, PaperKind> ending = ending(word);
			if (ending != null) {
				compounds.putIfAbsent(ending.getValue(), word.substring(0, word.length() - ending.getKey().length()));
			}
		});
		return compounds;
	}

	private static boolean isOfMotion(Words words, int at) {
		return IntStream.range(at, at + 5).anyMatch((i) -> words.is(i, "motie", "moties"));
	}

	private static @Nullable Read<PaperKind> byEnding(String word, int at) {
		Map.Entry<String, PaperKind> ending = Lexicon.has(word, "no-paper") ? null : ending(word);
		return (ending != null) ? new Read<>(ending.getValue(), at, at + 1) : null;
	}

	/** With which ending for a kind of paper a word ends; null when with none. */
	private static Map.@Nullable Entry<String, PaperKind> ending(String word) {
		return ENDINGS.entrySet()
			.stream()
			.filter((one) -> word.length() > one.getKey().length() + 1 && word.endsWith(one.getKey()))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Reads a kind as a register writes it.
	 * @return the kinds they name; empty when they name none that sentences name
	 */
	public static Set<PaperKind> of(String registered) {
		Set<PaperKind> kinds = EnumSet.noneOf(PaperKind.class);
		Words.of(registered).all(Kinds::at).forEach((named) -> kinds.add(named.value()));
		return kinds;
	}

	/** What each word of a text begins to name. */
	private static final class All {

		private final List<@Nullable Read<PaperKind>> names = new ArrayList<>();

		private All(Words words) {
			words.places().forEach((at) -> this.names.add(words.get(at).isWord() ? read(words, at) : null));
		}

	}

}
