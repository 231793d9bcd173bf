package org.meetingdossier.check.web.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.text.CheckedCitation;
import org.meetingdossier.check.verdict.Verdict;
import org.meetingdossier.letter.LetterText;

/**
 * A text in which each citation that was checked is marked in its place, with its verdict
 * beside the paragraph. Those behind are counted: they stand in the file with all of
 * them.
 *
 * @param paragraphs the text; neighbouring paragraphs that cite nothing are one
 * @param total how many papers it cites
 * @param open how many of these somebody has to look at
 * @param tooMany how many were left unchecked
 */
record CheckedLetter(List<Paragraph> paragraphs, int total, long open, long tooMany) {

	static CheckedLetter of(LetterText letter, List<CheckedCitation> citations) {
		List<CheckedCitation> shown = citations.stream().filter((one) -> !one.tooMany()).toList();
		return new CheckedLetter(new Writer(letter.text(), shown).write(), citations.size(),
				citations.stream().filter((one) -> !one.tooMany() && one.verdict().isOpen()).count(),
				citations.stream().filter(CheckedCitation::tooMany).count());
	}

	/**
	 * A piece of the text.
	 *
	 * @param segments its words
	 * @param cards what checking gave for what it cites
	 */
	record Paragraph(List<Segment> segments, List<Card> cards) {

	}

	/**
	 * Words that are a citation, or are none.
	 *
	 * @param text the words
	 * @param number the number of the first citation they make; null when they make none
	 * @param verdict the most urgent verdict on them
	 */
	record Segment(String text, @Nullable Integer number, @Nullable Verdict verdict) {

	}

	/**
	 * What checking gave for a citation.
	 *
	 * @param number its number in the text
	 * @param name the id as people write it
	 * @param document the canonical id; null when the words do not tell all of it
	 * @param checked what checking gave
	 */
	record Card(int number, String name, @Nullable String document, CheckedCitation checked) {

		private static Card of(int number, CheckedCitation checked) {
			return new Card(number, checked.citation().display(), checked.citation().id(), checked);
		}

	}

	/** Goes through the text once. */
	private static final class Writer {

		private static final String BETWEEN = "\n\n";

		private final String text;

		private final Map<Integer, List<Card>> cardsByStart = new LinkedHashMap<>();

		private final List<Paragraph> paragraphs = new ArrayList<>();

		private Writer(String text, List<CheckedCitation> citations) {
			this.text = text;
			for (int index = 0; index < citations.size(); index++) {
				Card card = Card.of(index + 1, citations.get(index));
				this.cardsByStart.computeIfAbsent(card.checked().citation().start(), (start) -> new ArrayList<>())
					.add(card);
			}
		}

		private List<Paragraph> write() {
			int start = 0;
			for (List<Card> cards : this.cardsByStart.values()) {
				int place = cards.get(0).checked().citation().start();
				if (place >= start) {
					int from = Math.max(start, this.text.lastIndexOf(BETWEEN, place) + 1);
					int end = this.text.indexOf(BETWEEN, cards.get(0).checked().citation().end());
					int to = (end < 0) ? this.text.length() : end;
					plain(start, from);
					citing(from, to);
					start = to;
				}
			}
			plain(start, this.text.length());
			return List.copyOf(this.paragraphs);
		}

		private void plain(int start, int end) {
			String words = this.text.substring(start, end).strip();
			if (!words.isEmpty()) {
				this.paragraphs.add(new Paragraph(List.of(new Segment(words, null, null)), List.of()));
			}
		}

		private void citing(int start, int end) {
			List<Segment> segments = new ArrayList<>();
			List<Card> all = new ArrayList<>();
			int written = start;
			for (List<Card> cards : this.cardsByStart.values()) {
				int from = cards.get(0).checked().citation().start();
				int to = Math.min(cards.get(0).checked().citation().end(), end);
				if (from >= written && from < end) {
					segments.add(new Segment(this.text.substring(written, from), null, null));
					segments.add(new Segment(this.text.substring(from, to), cards.get(0).number(), worst(cards)));
					all.addAll(cards);
					written = to;
				}
			}
			segments.add(new Segment(this.text.substring(written, end), null, null));
			this.paragraphs.add(new Paragraph(List.copyOf(segments), List.copyOf(all)));
		}

		/** The verdicts are in the order of how urgent they are. */
		private static Verdict worst(List<Card> cards) {
			return cards.stream().map((card) -> card.checked().verdict()).min(Verdict::compareTo).orElseThrow();
		}

	}

}
