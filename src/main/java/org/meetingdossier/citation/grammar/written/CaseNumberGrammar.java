package org.meetingdossier.citation.grammar.written;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.CitationParts;
import org.meetingdossier.citation.Irregularity;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Cursor;

/**
 * Numbers the Tweede Kamer gives to what comes in: {@code 2025Z01234} (case),
 * {@code 2025D18687} (document), {@code 2025A02948} (activity); practice since ± 2009. It
 * reads a fixed number of characters.
 */
public final class CaseNumberGrammar implements Grammar {

	/**
	 * How many digits a year has; the search starts there if exactly so many stand
	 * together.
	 */
	private static final int YEAR = 4;

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		cursor.moveTo(anchor.number() + YEAR);
		int letter = cursor.peek();
		CitationKind kind = kindOf(letter);
		if (kind == null) {
			return false;
		}
		String year = cursor.text().substring(anchor.number(), anchor.number() + YEAR);
		cursor.eat((char) letter);
		String serial = isYear(year) ? cursor.digits(4, 5) : null;
		if (serial == null || !cursor.atBoundary()) {
			return false;
		}
		List<Irregularity> irregular = (serial.length() == 5) ? List.of() : List.of(Irregularity.DIGIT_MISSING);
		findings.found(kind, year + (char) letter + serial, anchor.number(), cursor.at(), CitationParts.NONE,
				irregular);
		return true;
	}

	static @Nullable CitationKind kindOf(int letter) {
		return switch (letter) {
			case 'Z' -> CitationKind.ZAAK;
			case 'D' -> CitationKind.DOCUMENT;
			case 'A' -> CitationKind.ACTIVITEIT;
			default -> null;
		};
	}

	static boolean isYear(String year) {
		return year.compareTo("2000") >= 0 && year.compareTo("2099") <= 0;
	}

}
