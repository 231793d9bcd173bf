package org.meetingdossier.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.search.words.StopWords;
import org.meetingdossier.search.words.WrittenWord;

/**
 * What somebody searches for: words that all have to be there, phrases between quotation
 * marks, beginnings of words and official papers.
 *
 * @param parts what has to be there
 * @param likely papers that the words may name as well; these come first
 */
record AskedWords(List<Part> parts, List<OfficialId> likely) {

	/** Longer questions are refused. */
	static final int MOST_LETTERS = 200;

	/** As are those with more terms. */
	static final int MOST_TERMS = 10;

	private static final CitationFinder CITATIONS = new CitationFinder();

	private static final Pattern QUOTED = Pattern
		.compile("[\"\u201C\u201D\u201E\u00AB]([^\"\u201C\u201D\u201E\u00BB]+)[\"\u201C\u201D\u00BB]");

	/**
	 * A dossier, perhaps with its suffix, and perhaps a number, without a word that says
	 * so.
	 */
	private static final Pattern BARE = Pattern.compile(
			"(\\d{2})[ .\u00A0]?(\\d{3})(?:[- ]?\\(?([IVXLCA-Z]{1,5}|\\d{2})\\)?)?(?:\\s*[-,/ ]\\s*(?:nrs?\\.?\\s*)?(\\d{1,5}))?");

	static AskedWords read(String typed) {
		List<Part> parts = new ArrayList<>();
		StringBuilder rest = new StringBuilder(typed);
		Matcher quoted = QUOTED.matcher(typed);
		while (quoted.find()) {
			List<String> phrase = WrittenWord.in(quoted.group(1)).stream().map(WrittenWord::form).toList();
			if (!phrase.isEmpty()) {
				parts.add(new Phrase(phrase));
			}
			blank(rest, quoted.start(), quoted.end());
		}
		for (Citation citation : CITATIONS.findCited(rest.toString())) {
			List<String> forms = WrittenWord.in(citation.text()).stream().map(WrittenWord::form).toList();
			citation.id().ifPresent((id) -> parts.add(new Paper(id, forms)));
			blank(rest, citation.start(), citation.end());
		}
		addWords(rest.toString(), parts);
		return new AskedWords(withoutStopWords(parts), likely(typed.strip()));
	}

	private static void blank(StringBuilder text, int start, int end) {
		for (int index = start; index < end; index++) {
			text.setCharAt(index, ' ');
		}
	}

	private static void addWords(String rest, List<Part> parts) {
		List<WrittenWord> words = WrittenWord.in(rest);
		for (int index = 0; index < words.size(); index++) {
			WrittenWord word = words.get(index);
			WrittenWord next = (index + 1 < words.size()) ? words.get(index + 1) : null;
			if (next != null && word.isJoined(next, rest) && word.isOfLetters() && next.isOfLetters()) {
				parts.add(new Joined(word.form(), next.form()));
				index++;
				continue;
			}
			boolean beginning = word.end() < rest.length() && rest.charAt(word.end()) == '*'
					&& word.form().length() > 1;
			parts.add(beginning ? new Beginning(word.form()) : new Word(word.form()));
		}
	}

	private static List<Part> withoutStopWords(List<Part> parts) {
		List<Part> telling = parts.stream()
			.filter((part) -> !(part instanceof Word word && StopWords.contains(word.form())))
			.toList();
		return telling.isEmpty() ? List.copyOf(parts) : telling;
	}

	private static List<OfficialId> likely(String typed) {
		Matcher bare = BARE.matcher(typed.toUpperCase(Locale.ROOT).replace("NRS", "nrs").replace("NR", "nr"));
		if (!bare.matches()) {
			return List.of();
		}
		String dossier = bare.group(1) + bare.group(2) + ((bare.group(3) != null) ? "-" + bare.group(3) : "");
		Optional<OfficialId> id = OfficialId
			.tryParse((bare.group(4) != null) ? "kst-" + dossier + "-" + bare.group(4) : "dossier/" + dossier);
		return id.map(List::of).orElse(List.of());
	}

	/** The same with the last word as the beginning of one, for who is still typing. */
	AskedWords stillTyping() {
		List<Part> typed = new ArrayList<>(this.parts);
		if (!typed.isEmpty() && typed.get(typed.size() - 1) instanceof Word word) {
			typed.set(typed.size() - 1, new Beginning(word.form()));
		}
		return new AskedWords(typed, this.likely);
	}

	boolean isEmpty() {
		return this.parts.isEmpty();
	}

	/** How many words there are, those of phrases as well. */
	int terms() {
		return this.parts.stream().mapToInt(AskedWords::terms).sum();
	}

	private static int terms(Part part) {
		return (part instanceof Phrase phrase) ? phrase.forms().size() : (part instanceof Joined) ? 2 : 1;
	}

	/**
	 * Something that has to be there.
	 */
	sealed interface Part {

	}

	/**
	 * A word, in whatever form or as part of a compound.
	 *
	 * @param form the word in lower case, without accents
	 */
	record Word(String form) implements Part {

	}

	/**
	 * Two words with a hyphen, which others write as one.
	 *
	 * @param first the first
	 * @param second the second
	 */
	record Joined(String first, String second) implements Part {

	}

	/**
	 * The beginning of a word.
	 *
	 * @param form what it begins with
	 */
	record Beginning(String form) implements Part {

	}

	/**
	 * Words just so, one behind the other.
	 *
	 * @param forms the words
	 */
	record Phrase(List<String> forms) implements Part {

	}

	/**
	 * An official paper: itself, or a place that cites it.
	 *
	 * @param id its id
	 * @param forms the words as typed, which may be part of another id
	 */
	record Paper(OfficialId id, List<String> forms) implements Part {

	}

}
