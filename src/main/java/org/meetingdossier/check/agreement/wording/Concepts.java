package org.meetingdossier.check.agreement.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What words are about, whatever words are used: the narrow subjects of fields of policy.
 * Each row of the table is a field, a subject and the words for it; a star stands for any
 * letters, hyphens stand between words that follow each other. Behind them stand the
 * things of {@link Sorts}.
 */
final class Concepts {

	/** So many letters of a compound may be another word of the table. */
	private static final int PART = 7;

	/** And so many are left of it. */
	private static final int REST = 3;

	private static final Pattern INFLEXION = Pattern.compile("(?<=\\p{L}{3})(?:'?s|en|e|n)$");

	private static final Pattern LONG_VOWEL = Pattern.compile("([aeou])\\1(\\p{L})$");

	private static final int SHORTEST = 3;

	/** No word of the language is longer; whatever it is, it is not taken apart. */
	private static final int LONGEST_WORD = 60;

	/** A row has at most so many words and hyphens. */
	private static final int LONGEST = 6;

	private static final List<String> ENDINGS = List.of("s", "en", "e");

	private static final List<String> FIELDS = new ArrayList<>();

	/** The field of each concept; a field with no dot is all of its parts. */
	private static final List<String> FIELD = new ArrayList<>();

	/** The field of words that any paper may have, written as a hyphen. */
	private static final String NONE = "-";

	/**
	 * What is meant by words between {@code ^} and {@code $}; one of these is missing
	 * where any letters may stand.
	 */
	private static final Map<String, BitSet> WORDS = new HashMap<>();

	/** What may stand at either end of a compound. */
	private static final Map<String, BitSet> PARTS = new HashMap<>();

	/** Rows of words by the first of them. */
	private static final Map<String, List<Row>> ROWS = new HashMap<>();

	/** The same words come back in every text. */
	private static final Cache<String, Meaning> OF_WORDS = Caffeine.newBuilder().maximumSize(20_000).build();

	static {
		for (List<String> row : Table.rows("concepts")) {
			if (!row.get(0).equals(NONE) && !FIELDS.contains(row.get(0))) {
				FIELDS.add(row.get(0));
			}
			add(row.get(0), row.get(2));
		}
		for (List<String> row : Table.rows("sorts")) {
			Sorts.add(row.get(0), Arrays.stream(row.get(1).split(" ; ")).map((thing) -> add(NONE, thing)).toList());
		}
	}

	private Concepts() {
	}

	/** Adds a concept of a field, with the words for it. */
	private static int add(String field, String words) {
		FIELD.add(field);
		for (String word : words.split(" ")) {
			add(word, FIELD.size() - 1);
		}
		return FIELD.size() - 1;
	}

	private static void add(String word, int concept) {
		if (word.indexOf('-') > 0) {
			List<String> stems = Arrays.stream(word.split("-")).map(Concepts::stem).toList();
			BitSet one = new BitSet();
			one.set(concept);
			ROWS.computeIfAbsent(stems.get(0), (first) -> new ArrayList<>()).add(new Row(stems, one));
			return;
		}
		boolean begins = word.endsWith("*");
		boolean ends = word.startsWith("*");
		String bare = word.replace("*", "");
		if (!ends) {
			PARTS.computeIfAbsent(bare, (one) -> new BitSet()).set(concept);
		}
		String marked = (ends ? "" : "^") + ((begins || ends) ? bare : base(bare)) + (begins ? "" : "$");
		WORDS.computeIfAbsent(marked, (one) -> new BitSet()).set(concept);
	}

	/**
	 * What all inflexions of a word have in common: "scholen" and "school", "brieven".
	 */
	static String base(String word) {
		String base = INFLEXION.matcher(word).replaceFirst("");
		int last = base.length() - 1;
		if (last > 1 && base.charAt(last) == base.charAt(last - 1)) {
			base = base.substring(0, last);
		}
		return LONG_VOWEL.matcher(base).replaceFirst("$1$2").replaceFirst("v$", "f").replaceFirst("z$", "s");
	}

	private static String stem(String word) {
		return word.endsWith("*") ? word : base(word);
	}

	/** The concepts of a word and of the rows of words in which it stands. */
	static BitSet at(Words words, int at) {
		BitSet concepts = of(words.get(at).folded()).concepts();
		for (int start = at; start > at - LONGEST; start--) {
			for (Row row : ROWS.getOrDefault(of(words.get(start).folded()).base(), List.of())) {
				if (row.end(words, start) > at) {
					concepts = (BitSet) concepts.clone();
					concepts.or(row.concepts());
				}
			}
		}
		return concepts;
	}

	private static Meaning of(String word) {
		return (word.length() > LONGEST_WORD) ? new Meaning(word, new BitSet())
				: OF_WORDS.get(word, (one) -> new Meaning(base(one), read(one)));
	}

	private static BitSet read(String word) {
		BitSet concepts = new BitSet();
		add(concepts, WORDS, '^' + base(word) + '$');
		String marked = '^' + word + '$';
		for (int from = 0; from < marked.length(); from++) {
			for (int to = from + SHORTEST; to <= marked.length() - ((from == 0) ? 1 : 0); to++) {
				add(concepts, WORDS, marked.substring(from, to));
			}
		}
		for (int rest = REST; rest + PART <= word.length(); rest++) {
			add(concepts, PARTS, word.substring(0, word.length() - rest));
			String end = word.substring(rest);
			add(concepts, PARTS, end);
			ENDINGS.stream()
				.filter(end::endsWith)
				.forEach((ending) -> add(concepts, PARTS, end.substring(0, end.length() - ending.length())));
		}
		return concepts;
	}

	private static void add(BitSet concepts, Map<String, BitSet> table, String part) {
		BitSet meant = table.get(part);
		if (meant != null) {
			concepts.or(meant);
		}
	}

	/** The fields of concepts. */
	static BitSet fields(BitSet concepts) {
		BitSet fields = new BitSet();
		concepts.stream()
			.forEach((concept) -> IntStream.range(0, FIELDS.size())
				.filter((field) -> FIELDS.get(field).equals(FIELD.get(concept))
						|| FIELDS.get(field).startsWith(FIELD.get(concept) + '.'))
				.forEach(fields::set));
		return fields;
	}

	/**
	 * Whether fields are only where something is, of which a title need not tell: of that
	 * abroad.
	 */
	static boolean isOfPlaces(BitSet fields) {
		return fields.stream().allMatch((field) -> FIELDS.get(field).indexOf('.') > 0);
	}

	/**
	 * Words that follow each other.
	 *
	 * @param stems their stems; with a star, what begins so
	 * @param concepts what they are about
	 */
	private record Row(List<String> stems, BitSet concepts) {

		/** The place behind it; the place itself where it does not stand. */
		int end(Words words, int at) {
			int next = at;
			for (String stem : this.stems) {
				next += words.is(next, "-") ? 1 : 0;
				String word = words.get(next++).folded();
				if (stem.endsWith("*") ? !word.startsWith(stem.substring(0, stem.length() - 1))
						: !of(word).base().equals(stem)) {
					return at;
				}
			}
			return next;
		}

	}

	/**
	 * What a word means.
	 *
	 * @param base what its inflexions have in common
	 * @param concepts what it is a word for
	 */
	private record Meaning(String base, BitSet concepts) {

	}

}
