package org.meetingdossier.citation.grammar.european;

import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.Digits;

/**
 * Court decisions with their European identifier: {@code ECLI:NL:HR:2013:963},
 * {@code ECLI:DE:BVerfG:2020:rs20200505.2bvr085915} (Council conclusions 2011/C 127/01:
 * country, court, year and a number of letters, digits and dots). It reads a fixed number
 * of characters.
 */
public final class EcliGrammar implements Grammar {

	private static final String PREFIX = "ECLI:";

	private static final int LONGEST_COURT = 7;

	private static final int LONGEST_NUMBER = 25;

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		int start = anchor.start();
		if (!cursor.text().startsWith(PREFIX, start)) {
			return false;
		}
		char[] text = cursor.characters();
		int country = endOfPart(text, start + PREFIX.length(), 2, 2);
		int court = endOfPart(text, country, 1, LONGEST_COURT);
		int year = endOfPart(text, court, 4, 4);
		if (year < 0 || cursor.endOfDigits(court) != year - 1) {
			return false;
		}
		int end = endOfNumber(text, year);
		// One that ends before the number was read when its own numbers were.
		if (end == year || end <= anchor.number()) {
			return false;
		}
		findings.found(CitationKind.ECLI, cursor.text().substring(start, end), start, end);
		cursor.moveTo(end);
		return true;
	}

	// The place behind the colon that ends a part, or -1.
	private static int endOfPart(char[] text, int start, int shortest, int longest) {
		int end = start;
		while (start >= 0 && end < text.length && end - start <= longest) {
			if (text[end] == ':') {
				return (end - start >= shortest) ? end + 1 : -1;
			}
			if (!isPart(text[end])) {
				return -1;
			}
			end++;
		}
		return -1;
	}

	// A dot belongs to the number only if a digit follows.
	private static int endOfNumber(char[] text, int start) {
		int end = start;
		while (end < text.length && end - start < LONGEST_NUMBER && (isPart(text[end])
				|| (text[end] == '.' && end > start && end + 1 < text.length && Digits.isDigit(text[end + 1])))) {
			end++;
		}
		return end;
	}

	private static boolean isPart(char character) {
		return character < 128 && Characters.isLetterOrDigit(character);
	}

}
