package org.meetingdossier.intake.stage.topic;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.intake.stage.piece.Pieces;
import org.meetingdossier.intake.stage.promise.Commitments;
import org.meetingdossier.intake.stage.words.Sentences;

/**
 * Stage: reads the paragraphs of a topic; tells what it is about from what the
 * Netherlands argues for, also within a paragraph.
 */
final class Positions {

	private Positions() {
	}

	/** Whether a sentence argues, and does more than to promise or to keep a promise. */
	static boolean isPosition(String sentence) {
		return Sentences.isReadable(sentence) && Stance.isIn(sentence) && !Commitments.isPromise(sentence)
				&& !Commitments.discharges(sentence);
	}

	/** How much of a text argues, or says what should be. */
	static double share(String text) {
		return Sentences.of(text).stream().map(Pieces::plain).mapToInt((sentence) -> switch (Voice.of(sentence)) {
			case OURS, GOES_ON -> 1;
			case OTHERS, FACT -> 0;
		}).average().orElse(0);
	}

	/**
	 * Parts a paragraph.
	 * @param paragraph the words
	 * @param label on which side a label above it puts it; null where there is none
	 * @return its sentences, joined as far as they are on one side
	 */
	static List<Side> in(String paragraph, @Nullable Boolean label) {
		List<Side> sides = new ArrayList<>();
		for (Sentences.Span sentence : Sentences.within(paragraph)) {
			Side last = sides.isEmpty() ? null : sides.get(sides.size() - 1);
			boolean position = switch (Voice.of(Pieces.plain(paragraph.substring(sentence.start(), sentence.end())))) {
				case OURS -> true;
				case OTHERS -> false;
				case GOES_ON -> (last != null) ? last.position() : Boolean.TRUE.equals(label);
				case FACT -> last == null && Boolean.TRUE.equals(label);
			};
			if (last != null && last.position() == position) {
				sides.set(sides.size() - 1, new Side(position, last.start(), sentence.end()));
			}
			else {
				sides.add(new Side(position, sentence.start(), sentence.end()));
			}
		}
		return sides;
	}

	/**
	 * Words on one side of a topic.
	 *
	 * @param position whether the Netherlands argues there; else it is what the topic is
	 * about
	 * @param start where they start
	 * @param end where they end, exclusive
	 */
	record Side(boolean position, int start, int end) {
	}

}
