package org.meetingdossier.citation.part;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Irregularity;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.WordTable;

/**
 * Reads {@link Suffixes what may stand behind} the number of a dossier: {@code -02},
 * {@code -XVI}, {@code  V}, {@code .VIII}, {@code  hoofdstuk XV}, and what practice makes
 * of them when a paper follows: {@code , VII nr. 14}, {@code /02, nr. 5},
 * {@code  IX-B, nr. 38}, {@code  (XVII), nr. 3}, {@code -4, nr. 104} for {@code -04}. It
 * reads a limited number of characters.
 */
final class SuffixReader {

	private static final WordTable<String> CHAPTER = WordTable.of("hoofdstuk hfdst hfst");

	private final Cursor cursor;

	private final boolean announced;

	private List<Irregularity> irregular = List.of();

	/**
	 * Creates a reader.
	 * @param cursor stands behind the number of the dossier
	 * @param announced whether a word says that this is a dossier
	 */
	SuffixReader(Cursor cursor, boolean announced) {
		this.cursor = cursor;
		this.announced = announced;
	}

	List<Irregularity> irregular() {
		return this.irregular;
	}

	/**
	 * Reads a suffix.
	 * @param number the number of the dossier
	 * @return the suffix, or an empty text
	 */
	String read(String number) {
		int before = this.cursor.at();
		String suffix = Suffixes.hasCouncils(number) ? council(number) : chapter(number);
		if (suffix == null) {
			this.cursor.moveTo(before);
			return "";
		}
		return suffix;
	}

	private @Nullable String council(String number) {
		this.cursor.gap();
		boolean slash = this.cursor.eat('/');
		boolean hyphen = !slash && this.cursor.eat('-');
		this.cursor.gap();
		String council = this.cursor.digits(1, 2);
		if (council == null) {
			return null;
		}
		if (council.length() == 1) {
			this.irregular = List.of(Irregularity.DIGIT_MISSING);
			return (hyphen && isNumberAhead()) ? '0' + council : null;
		}
		if (!isCouncil(number, council, hyphen)) {
			return null;
		}
		if (!hyphen && !slash) {
			this.irregular = List.of(Irregularity.HYPHEN_LOST);
		}
		return council;
	}

	// Two digits that no council has yet are a paper, unless a paper follows.
	private boolean isCouncil(String number, String council, boolean hyphen) {
		boolean known = Suffixes.isCouncil(number, council);
		if (known && hyphen) {
			return true;
		}
		return ((known || hyphen) && PaperReader.isAhead(this.cursor)) || (this.announced && isNumberAhead());
	}

	private @Nullable String chapter(String number) {
		boolean blank = this.cursor.gap();
		if (chapterWord()) {
			return chapterOnly(this.cursor.capitals(5));
		}
		if (this.cursor.eat('(')) {
			String chapter = chapterOnly(this.cursor.capitals(5));
			return (this.cursor.eat(')') && isNumberAhead()) ? chapter : null;
		}
		boolean hyphen = this.cursor.eatAny("-/");
		boolean comma = !hyphen && this.cursor.eat(',');
		if (!blank && !hyphen && !comma) {
			this.cursor.eat('.');
		}
		else {
			this.cursor.gap();
		}
		String capitals = romanCapitals(hyphen);
		if (capitals == null || !Suffixes.isSuffix(number, capitals)) {
			return null;
		}
		if (comma) {
			return isBehindComma(number, capitals) ? capitals : null;
		}
		String whole = withSecondPart(capitals);
		boolean letter = isLetter(whole, hyphen) && !Suffixes.isBudget(number) && !PaperReader.isAhead(this.cursor);
		return letter ? null : whole;
	}

	private boolean chapterWord() {
		int before = this.cursor.at();
		this.cursor.eat(',');
		this.cursor.gap();
		if (!this.cursor.eatWord(CHAPTER)) {
			return this.cursor.backTo(before);
		}
		this.cursor.eat('.');
		this.cursor.gap();
		return true;
	}

	private static @Nullable String chapterOnly(@Nullable String capitals) {
		return (capitals != null && Suffixes.isChapter(capitals)) ? capitals : null;
	}

	// IX-B, nr. 38 and X VI, nr. 12: one chapter in two parts.
	private String withSecondPart(String first) {
		int before = this.cursor.at();
		if (Suffixes.isChapter(first) && (this.cursor.eat('-') || this.cursor.gap())) {
			String second = this.cursor.capitals(4);
			if (second != null && Suffixes.isChapter(first + second) && isNumberAhead()) {
				return first + second;
			}
		}
		this.cursor.moveTo(before);
		return first;
	}

	// 35403-A and 36151-X name papers of the Eerste Kamer unless a number follows.
	private static boolean isLetter(String capitals, boolean hyphen) {
		return Suffixes.isFund(capitals) || (hyphen && capitals.length() == 1);
	}

	// 35 200, VII nr. 14; of a budget also 36 600, V, nr. 70.
	private boolean isBehindComma(String number, String capitals) {
		boolean budget = Suffixes.isBudget(number);
		if (Suffixes.isFund(capitals) && !budget) {
			return false;
		}
		boolean paper = this.cursor.ahead((cursor) -> {
			boolean comma = budget && cursor.eat(',');
			return (cursor.gap() || comma) && NumberReader.withCue(cursor, 0) != null;
		});
		if (paper) {
			this.irregular = List.of(Irregularity.SUFFIX_BEHIND_COMMA);
		}
		return paper;
	}

	private boolean isNumberAhead() {
		return this.cursor.ahead((cursor) -> {
			cursor.gap();
			cursor.eat(',');
			cursor.gap();
			return NumberReader.withCue(cursor, 0) != null;
		});
	}

	// After a hyphen a chapter may be in small letters.
	private @Nullable String romanCapitals(boolean hyphen) {
		String capitals = this.cursor.capitals(5);
		if (capitals != null || !hyphen) {
			return capitals;
		}
		String word = this.cursor.word().toUpperCase(Locale.ROOT);
		return (word.length() > 1 && Suffixes.isChapter(word)) ? word : null;
	}

}
