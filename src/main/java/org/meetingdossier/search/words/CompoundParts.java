package org.meetingdossier.search.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

/**
 * The words that a Dutch compound is made of: two words of the list that cover it wholly,
 * with or without a letter that links them, and the words within these again.
 */
public final class CompoundParts {

	private static final int MOST = 100_000;

	private static final int SHORTEST = 3;

	/** Shorter words are no compounds. */
	private static final int SHORTEST_COMPOUND = 7;

	private static final int LONGEST = 16;

	private static final int LONGEST_COMPOUND = 40;

	/** Up to so many letters a word has to be part of many compounds. */
	private static final int SHORT = 6;

	private static final String SHORT_PARTS = "/search/short-parts.txt";

	private static final Set<String> PRODUCTIVE = productive();

	/** A compound of a compound is taken apart once more. */
	private static final int DEEPEST = 2;

	private static final List<String> LINKS = List.of("", "s", "en", "e", "er");

	/** Beginnings that make another word, not one of two. */
	private static final Set<String> NO_FIRST = Set.of("achter", "alle", "binnen", "boven", "buiten", "door", "eigen",
			"gelijk", "herop", "inter", "mede", "meer", "minder", "neder", "neven", "onder", "over", "samen", "super",
			"tegen", "terug", "tussen", "vast", "voor", "weder", "ander", "anders", "bijeen", "daar", "hier", "waar",
			"zelfs", "even");

	/** Endings that make another word. */
	private static final Set<String> NO_SECOND = Set.of("aard", "aards", "aardse", "achtig", "achtige", "baar", "bare",
			"ding", "dingen", "ging", "heid", "king", "lijk", "lijke", "lijks", "ling", "lingen", "loos", "loze",
			"matig", "matige", "ming", "mingen", "ping", "ring", "ringen", "rijk", "rijke", "schap", "sing", "singen",
			"ster", "sters", "ting", "tingen", "vaardig", "vaardige", "vol", "volle", "waarts", "waardig", "waardige",
			"zaam", "zame", "zing", "zingen", "rend", "tend", "lend", "lende", "rende", "heden", "sten", "tukken",
			"tuk", "gingen", "deren", "ment", "schappelijke", "schappelijk", "isch", "eren", "erend", "ende", "aren",
			"eert", "eerde", "eerd", "eest", "iteit");

	private static final Cache<String, List<String>> PARTS = Caffeine.newBuilder().maximumSize(MOST).build();

	private CompoundParts() {
	}

	/**
	 * Takes a word apart.
	 * @param word the word in lower case, without accents
	 * @return its parts, each once, without the word itself; none if it is no compound
	 */
	public static List<String> of(String word) {
		return (word.length() < SHORTEST_COMPOUND || word.length() > LONGEST_COMPOUND) ? List.of()
				: PARTS.get(word, CompoundParts::read);
	}

	private static List<String> read(String word) {
		Set<String> parts = new LinkedHashSet<>();
		add(word, parts, DEEPEST);
		return List.copyOf(parts);
	}

	private static void add(String word, Set<String> parts, int depth) {
		List<String> best = (depth > 0) ? split(word) : null;
		if (best != null) {
			for (String part : best) {
				parts.add(part);
				add(part, parts, depth - 1);
			}
		}
	}

	/** The split with the longest shorter part; a link counts against it. */
	private static @Nullable List<String> split(String word) {
		List<String> best = null;
		int most = 0;
		for (int end = SHORTEST; end <= word.length() - SHORTEST; end++) {
			String first = word.substring(0, end);
			if (NO_FIRST.contains(first) || !isFirst(first)) {
				continue;
			}
			for (String link : LINKS) {
				int worth = 2 * Math.min(end, word.length() - end - link.length()) - (link.isEmpty() ? 0 : 1);
				if (worth > most && isSecond(word, end, link)) {
					most = worth;
					best = List.of(first, word.substring(end + link.length()));
				}
			}
		}
		return best;
	}

	private static boolean isSecond(String word, int end, String link) {
		if (!word.startsWith(link, end)) {
			return false;
		}
		String second = word.substring(end + link.length());
		return second.length() >= SHORTEST && second.length() <= LONGEST && !NO_SECOND.contains(second)
				&& isPart(second, "-" + second);
	}

	/** A word of the list, or a longer one that is a compound of such words itself. */
	private static boolean isFirst(String word) {
		return (word.length() <= LONGEST && isPart(word, word + "-"))
				|| (word.length() >= SHORTEST_COMPOUND + SHORTEST && split(word) != null);
	}

	private static boolean isPart(String word, String place) {
		return KnownWords.contains(word) && (word.length() > SHORT || PRODUCTIVE.contains(place));
	}

	private static Set<String> productive() {
		try (InputStream file = Objects.requireNonNull(CompoundParts.class.getResourceAsStream(SHORT_PARTS));
				BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))) {
			return lines.lines().filter((line) -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The short words that ship cannot be read", ex);
		}
	}

	/**
	 * The stems of the parts of a word.
	 * @param word the word in lower case, without accents
	 * @return the stems, without that of the word itself
	 */
	public static List<String> stemsOf(String word) {
		List<String> stems = new ArrayList<>();
		for (String part : of(word)) {
			String stem = DutchStem.of(part);
			if (!stems.contains(stem)) {
				stems.add(stem);
			}
		}
		return stems;
	}

}
