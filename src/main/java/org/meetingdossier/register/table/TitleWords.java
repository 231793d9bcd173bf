package org.meetingdossier.register.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.meetingdossier.register.DocumentFacts;

/**
 * The words by which a document is found: those of its title and of its authors' names,
 * in lower case and without accents. Words that stand in nearly every title find nothing.
 */
final class TitleWords {

	private static final int SHORTEST = 2;

	private static final int LONGEST = 40;

	private static final Set<String> EVERYWHERE = Set.of("aan", "bij", "dat", "de", "den", "der", "die", "door", "dr",
			"een", "en", "het", "in", "is", "met", "naar", "of", "om", "op", "over", "te", "ten", "ter", "tot", "uit",
			"van", "voor", "zijn");

	private TitleWords() {
	}

	static Set<String> of(DocumentFacts facts) {
		Set<String> words = new LinkedHashSet<>();
		if (facts.title() != null) {
			words.addAll(of(facts.title()));
		}
		facts.authors()
			.stream()
			.filter((author) -> author.name() != null)
			.forEach((author) -> words.addAll(of(author.display())));
		return words;
	}

	static Set<String> of(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT);
		Set<String> words = new LinkedHashSet<>();
		Arrays.stream(plain.split("[^a-z0-9]+"))
			.filter((word) -> word.length() >= SHORTEST && !EVERYWHERE.contains(word))
			.map((word) -> word.substring(0, Math.min(word.length(), LONGEST)))
			.forEach(words::add);
		return words;
	}

}
