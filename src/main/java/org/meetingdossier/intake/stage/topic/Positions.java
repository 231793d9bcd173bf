package org.meetingdossier.intake.stage.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.meetingdossier.intake.stage.piece.Pieces;
import org.meetingdossier.intake.stage.promise.Commitments;
import org.meetingdossier.intake.stage.words.Sentences;

/**
 * Stage: reads the paragraphs of a topic; tells what it is about from what the
 * Netherlands argues for, also within a paragraph.
 */
final class Positions {

	/** Somebody else who acts, at the start of a sentence. */
	private static final Pattern OTHERS = Pattern.compile(
			"(?u)^(?:(?:De|Het|Een aantal|Enkele|Sommige|Veel|Verschillende|Meerdere|Andere|De meeste|Een meerderheid van de|Een deel van de) (?:\\p{L}+ )?(?:Commissie|Raad|Parlement|Vergadering|voorzitterschap|Voorzitterschap|lidstaten|landen|bondgenoten|Hoge Vertegenwoordiger|secretaris-generaal|EDEO|EP|ECB|[\\p{L}-]*[Bb]ank|Fonds|Comit\u00E9|partners|leden|[\\p{L}-]*(?:commandant|directeur|gezant|vertegenwoordiger|commissaris|president|premier|rapporteur|secretaris))|(?:Frankrijk|Duitsland|Polen|Italië|Spanje|Hongarije|De Verenigde Staten|China|Rusland|Oekra\u00EFne|Turkije))(?: [\\p{L}-]+){0,3} (?:\\p{L}+(?:t|d|de|te|den|ten)|zal|zullen|is|zijn|was|waren|wil|willen|kan|kunnen|heeft|hebben|bracht|brachten|gaf|gaven|staat|staan|ziet|zien|komt|komen)\\b");

	/** What goes on with the line that was set out before. */
	private static final Pattern REFERS = Pattern.compile(
			"(?iu)\\b(?:moet|moeten|dient|dienen|zou|zouden|daarom|daarmee|hiermee|hiervoor|daarvoor|hierbij|daarbij|hierin|daarin|daartoe|hiertoe|deze inzet|dat standpunt|motie|zo|ook|immers|wel|echter)\\b");

	private Positions() {
	}

	/** Whether a sentence tells what others did or do, and nothing of the Netherlands. */
	private static boolean isOfOthers(String sentence) {
		return OTHERS.matcher(sentence).find() && !Stance.namesUs(sentence) && !REFERS.matcher(sentence).find();
	}

	static boolean isPosition(String sentence) {
		return Sentences.isReadable(sentence) && Stance.isIn(sentence) && !Commitments.isPromise(sentence)
				&& !Commitments.discharges(sentence);
	}

	/**
	 * Parts a paragraph without a label.
	 * @param paragraph the words
	 * @return its sentences, joined as far as they are on one side
	 */
	static List<Side> in(String paragraph) {
		List<Side> sides = new ArrayList<>();
		for (Sentences.Span sentence : Sentences.within(paragraph)) {
			String words = Pieces.plain(paragraph.substring(sentence.start(), sentence.end()));
			Side last = sides.isEmpty() ? null : sides.get(sides.size() - 1);
			// Where the Dutch line begins in a paragraph, it goes on to its end.
			boolean position = isPosition(words)
					|| (last != null && last.position() && !isOfOthers(words) && !Commitments.discharges(words));
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
