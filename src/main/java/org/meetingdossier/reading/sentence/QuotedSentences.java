package org.meetingdossier.reading.sentence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One sentence of a text, or some that follow each other. Whoever refers to words refers
 * to the sentence that makes them true.
 *
 * @param text the text
 * @param first the first of them, counted from 0
 * @param last the last of them
 */
record QuotedSentences(QuotableText text, int first, int last) {

	/** Where words stand; of several places the one with the same words around it. */
	static Optional<QuotedSentences> of(Quote quote, List<QuotableText> texts) {
		List<Place> places = texts.stream()
			.flatMap((text) -> places(quote, text))
			.limit(Quote.MOST_PLACES + 1L)
			.toList();
		if (places.size() > Quote.MOST_PLACES) {
			throw new CommonWordsException();
		}
		return nearest(quote, places.stream());
	}

	private static Optional<QuotedSentences> nearest(Quote quote, Stream<Place> places) {
		return places.max(Comparator.comparingInt(Place::likeness))
			.map((place) -> place.text().sentencesAt(place.start(), place.start() + quote.text().length()));
	}

	private static Stream<Place> places(Quote quote, QuotableText text) {
		String words = text.words();
		return IntStream
			.iterate(words.indexOf(quote.text()), (start) -> start >= 0,
					(start) -> words.indexOf(quote.text(), start + 1))
			.mapToObj((start) -> new Place(text, start, quote.likeness(words, start)));
	}

	String words() {
		return String.join(" ", this.text.sentences().subList(this.first, this.last + 1));
	}

	/** The sentence before, or nothing. */
	String before() {
		return (this.first > 0) ? this.text.sentences().get(this.first - 1) : "";
	}

	/** The sentence behind, or nothing. */
	String after() {
		return (this.last + 1 < this.text.sentences().size()) ? this.text.sentences().get(this.last + 1) : "";
	}

	int start() {
		return this.text.startOf(this.first);
	}

	int end() {
		return start() + words().length();
	}

	/**
	 * The same sentences in another text; of the first places where they stand the one
	 * with the same words around it.
	 */
	Optional<QuotedSentences> in(QuotableText other) {
		Quote quote = new Quote(words(), before(), after());
		return nearest(quote, places(quote, other).limit(Quote.MOST_PLACES))
			.filter((found) -> found.words().equals(words()));
	}

	private record Place(QuotableText text, int start, int likeness) {

	}

}
