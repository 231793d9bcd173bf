package org.meetingdossier.check.agreement.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The chapters and funds of the national budget and the portfolios they can be said to be
 * of. Ministries moved between chapters, so each has all that it had since ± 2000.
 */
public final class Chapters {

	/**
	 * In front of a number that is written itself: "hoofdstuk X van de rijksbegroting".
	 */
	static final String WRITTEN = "#";

	/** Before this dossier development cooperation had no chapter of its own. */
	private static final int OWN_CHAPTER_OF_TRADE = 33600;

	private static final Map<String, Chapter> CHAPTERS = new HashMap<>();

	private static final Map<String, String> FUNDS = new HashMap<>();

	static {
		for (List<String> row : Table.rows("chapters")) {
			boolean fund = row.size() > 3;
			CHAPTERS.put(row.get(0), new Chapter(row.get(1),
					Set.of((row.get(2) + (fund ? ' ' + WRITTEN + row.get(0) : "")).split(" "))));
			for (String word : fund ? row.get(3).split(", ") : new String[0]) {
				FUNDS.put(word, WRITTEN + row.get(0));
			}
		}
	}

	private Chapters() {
	}

	/**
	 * Whether a chapter can be said to be of one of these portfolios.
	 * @param chapter the chapter, as in "36 600 V"
	 * @return whether it can; null when the chapter is not known
	 */
	public static @Nullable Boolean covers(String dossier, String chapter, Set<String> keys) {
		String number = chapter.toUpperCase(Locale.ROOT);
		Chapter known = CHAPTERS.get(number);
		if (known == null) {
			return null;
		}
		boolean early = Integer.parseInt(dossier) < OWN_CHAPTER_OF_TRADE;
		if (early && (keys.contains("BHO") || number.equals("XVII"))) {
			return null;
		}
		return keys.stream().anyMatch((key) -> known.keys().contains(key) || isWritten(key, number));
	}

	private static boolean isWritten(String key, String number) {
		return key.startsWith(WRITTEN)
				&& (number.equals(key.substring(1)) || number.matches(key.substring(1) + "[AB]"));
	}

	/**
	 * What a chapter is of.
	 * @return its present name, or null when the chapter is not known
	 */
	public static @Nullable String name(String chapter) {
		Chapter known = CHAPTERS.get(chapter.toUpperCase(Locale.ROOT));
		return (known != null) ? known.name() : null;
	}

	static boolean isChapter(String word) {
		return word.length() > 0 && CHAPTERS.containsKey(word) && !FUNDS.containsValue(WRITTEN + word);
	}

	/** Whether a chapter is a fund. */
	public static boolean isFund(String chapter) {
		return FUNDS.containsValue(WRITTEN + chapter.toUpperCase(Locale.ROOT));
	}

	/**
	 * Whether a key is that of a fund.
	 * @param key a portfolio, fund or written chapter
	 */
	public static boolean isFundKey(String key) {
		return FUNDS.containsValue(key);
	}

	/** The fund that a word names. */
	static @Nullable Read<Set<String>> fund(Words words, int at) {
		String fund = FUNDS.get(words.get(at).folded());
		return (fund != null) ? new Read<>(Set.of(fund), at, at + 1) : null;
	}

	private record Chapter(String name, Set<String> keys) {
	}

}
