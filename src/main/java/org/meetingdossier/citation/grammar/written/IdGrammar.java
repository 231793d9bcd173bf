package org.meetingdossier.citation.grammar.written;

import java.util.List;
import java.util.Locale;

import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.CitationParts;
import org.meetingdossier.citation.IdShape;
import org.meetingdossier.citation.Irregularity;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.grammar.european.EcliGrammar;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Cue;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.Digits;

/**
 * Ids written out with a letter before the first digit: {@code kst-28676-500},
 * {@code KST3552660}, {@code blg-1093410}, {@code ah-tk-20142015-698},
 * {@code TZ202603-130}, {@code T03357}, {@code E220023}, {@code ECLI:NL:HR:2013:963},
 * {@code LJN AB1234} (registers; practice of the Houses). It looks at no more characters
 * than the longest id has.
 */
public final class IdGrammar implements Grammar {

	private static final int LONGEST = 60;

	/** The longest part before a hyphen that names a register: {@code stcrt}. */
	private static final int LONGEST_REGISTER = 5;

	private static final int LJN = 6;

	private final Grammar ecli = new EcliGrammar();

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		char[] text = cursor.characters();
		int start = startOf(text, anchor.number());
		if (start < 0 || (start > 0 && Characters.isLetterOrDigit(text[start - 1]))) {
			return false;
		}
		int end = endOf(text, anchor.number());
		if (register(text, start, end) > 0) {
			return readRegisterId(cursor, start, end, findings);
		}
		boolean found = switch (text[start]) {
			case 'K', 'k' -> readGluedKst(cursor, start, end, findings);
			case 'T' -> readCommitment(cursor, start, end, findings);
			case 'E' -> this.ecli.read(cursor, new Anchor(Cue.NUMBER, start, anchor.number()), findings)
					|| readSenateFile(cursor, start, end, findings);
			default -> false;
		};
		return found || readLjn(cursor, start, end, findings);
	}

	private static int startOf(char[] text, int number) {
		int start = number;
		while (start > 0 && isPart(text[start - 1])) {
			if (number - start > LONGEST) {
				return -1;
			}
			start--;
		}
		return start;
	}

	private static int endOf(char[] text, int number) {
		int end = number;
		while (end < text.length && end - number < LONGEST && isPart(text[end])) {
			end++;
		}
		while (text[end - 1] == '-' || text[end - 1] == ':') {
			end--;
		}
		return end;
	}

	private static boolean isPart(char character) {
		return character < 128
				&& (Characters.isLetterOrDigit(character) || character == '-' || character == ':' || character == '_');
	}

	// How many letters stand before the first hyphen, if they can be those of a register.
	private static int register(char[] text, int start, int end) {
		for (int i = start; i < end && i - start <= LONGEST_REGISTER; i++) {
			if (text[i] == '-') {
				return i - start;
			}
		}
		return 0;
	}

	private static boolean readRegisterId(Cursor cursor, int start, int end, FoundCitations findings) {
		int hyphen = start + register(cursor.characters(), start, end);
		String id = cursor.text().substring(start, hyphen).toLowerCase(Locale.ROOT)
				+ cursor.text().substring(hyphen, end);
		CitationKind kind = IdShape.kindOf(id);
		return kind != null && isWritten(kind, id) && found(cursor, kind, id, start, end, findings);
	}

	// Ids of other kinds are never written out, or have a grammar of their own.
	private static boolean isWritten(CitationKind kind, String id) {
		return switch (kind) {
			case EU, LJN, ZAAK, ACTIVITEIT -> false;
			case DOCUMENT -> id.startsWith("nds-");
			default -> true;
		};
	}

	private static boolean readGluedKst(Cursor cursor, int start, int end, FoundCitations findings) {
		int number = start + "kst".length();
		if (number >= end || !cursor.text().regionMatches(true, start, "kst", 0, "kst".length())) {
			return false;
		}
		String id = GluedKst.idOf(cursor.text().substring(number, end));
		return id != null && found(cursor, CitationKind.KAMERSTUK, id, start, end, findings);
	}

	// T03357, TO3357 and TZ202603-130.
	private static boolean readCommitment(Cursor cursor, int start, int end, FoundCitations findings) {
		String id = cursor.text().substring(start, end);
		if (id.length() == 6 && id.startsWith("TO") && Digits.isNumber(id.substring(2))) {
			findings.found(CitationKind.TOEZEGGING, "T0" + id.substring(2), start, end, CitationParts.NONE,
					List.of(Irregularity.LETTER_FOR_DIGIT));
			cursor.moveTo(end);
			return true;
		}
		return IdShape.kindOf(id) == CitationKind.TOEZEGGING
				&& found(cursor, CitationKind.TOEZEGGING, id, start, end, findings);
	}

	// E220023: a European file of the Eerste Kamer.
	private static boolean readSenateFile(Cursor cursor, int start, int end, FoundCitations findings) {
		return end - start == 7 && cursor.endOfDigits(start + 1) == end && found(cursor, CitationKind.EU,
				"eu-dossier-" + cursor.text().substring(start, end), start, end, findings);
	}

	private static boolean found(Cursor cursor, CitationKind kind, String id, int start, int end,
			FoundCitations findings) {
		findings.found(kind, id, start, end);
		cursor.moveTo(end);
		return true;
	}

	private static boolean readLjn(Cursor cursor, int start, int end, FoundCitations findings) {
		char[] text = cursor.characters();
		if (end - start != LJN || cursor.endOfDigits(start + 2) != end) {
			return false;
		}
		int before = start;
		while (before > 0 && start - before < 4 && isBeforeLjn(text[before - 1])) {
			before--;
		}
		if (before < 3 || !cursor.text().startsWith("LJN", before - 3)) {
			return false;
		}
		String token = cursor.text().substring(start, end);
		return IdShape.kindOf(token) == CitationKind.LJN
				&& found(cursor, CitationKind.LJN, token, before - 3, end, findings);
	}

	private static boolean isBeforeLjn(char character) {
		return character == ' ' || character == ':' || character == '\u00A0';
	}

}
