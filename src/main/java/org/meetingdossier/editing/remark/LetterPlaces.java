package org.meetingdossier.editing.remark;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.text.DossierText;
import org.meetingdossier.dossier.text.PlainWords;

/**
 * Finds in a letter what a remark is about. A letter has the words of a dossier without
 * their marks and with its notes at the end.
 */
final class LetterPlaces {

	/** As many words tell a place well enough. */
	private static final int TELLING = 12;

	/** More words than this are found by their first ones. */
	private static final int MOST = 400;

	private static final Pattern BLANK = Pattern.compile("\\s+");

	private final String letter;

	LetterPlaces(String letter) {
		this.letter = letter;
	}

	/**
	 * Where the words stand, or else the element that they are in, or else the head of
	 * the letter.
	 */
	Stretch of(Optional<Element> element, @Nullable MarkedPassage passage) {
		Optional<Stretch> place = element.flatMap((one) -> field(one, passage).or(() -> words(one.name(), 0)));
		if (passage != null && !passage.gone()) {
			return words(passage.words(), place.map(Stretch::start).orElse(0)).or(() -> words(passage.words(), 0))
				.or(() -> place)
				.orElseGet(this::head);
		}
		return place.orElseGet(this::head);
	}

	/** The start of the text that the words are in. */
	private Optional<Stretch> field(Element element, @Nullable MarkedPassage passage) {
		if (passage == null) {
			return Optional.empty();
		}
		return MarkedPassage.text(element, passage.field()).flatMap((text) -> first(words(plain(text)), TELLING, 0));
	}

	private Optional<Stretch> words(String text, int from) {
		List<String> words = words(plain(text));
		return first(words, MOST, from).or(() -> first(words, TELLING, from)).or(() -> first(words, TELLING / 4, from));
	}

	/** The first words of a text, however the lines between them end. */
	private Optional<Stretch> first(List<String> words, int most, int from) {
		if (words.isEmpty()) {
			return Optional.empty();
		}
		String pattern = words.stream().limit(most).map(Pattern::quote).collect(Collectors.joining("\\s*"));
		Matcher found = Pattern.compile(pattern).matcher(this.letter);
		return found.find(Math.min(from, this.letter.length())) ? Optional.of(new Stretch(found.start(), found.end()))
				: Optional.empty();
	}

	private Stretch head() {
		return words(this.letter.lines().filter((line) -> !line.isBlank()).findFirst().orElse(""), 0)
			.orElseGet(() -> new Stretch(0, Math.min(1, this.letter.length())));
	}

	private static List<String> words(String text) {
		return BLANK.splitAsStream(text).filter((word) -> !word.isEmpty()).toList();
	}

	private static String plain(String text) {
		return PlainWords.of(DossierText.parse(text));
	}

	/**
	 * A stretch of the letter.
	 *
	 * @param start where it starts, in UTF-16 units
	 * @param end where it ends, exclusive
	 */
	record Stretch(int start, int end) {

	}

}
