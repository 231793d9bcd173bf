package org.meetingdossier.citation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Ids written out with a letter before the first digit: {@code kst-28676-500},
 * {@code KST338202}, {@code blg-1093410}, {@code ah-tk-20142015-698},
 * {@code TZ202603-130}, {@code T03357}, {@code E220023}, {@code ECLI:NL:HR:2013:963},
 * {@code LJN AB1234} (registers; practice of the Houses). It looks at no more characters
 * than the longest id has.
 */
final class IdGrammar implements Grammar {

	private static final int LONGEST = 60;

	@Override
	public boolean read(Cursor cursor, Anchor anchor, Findings findings) {
		String text = cursor.text();
		int start = startOf(text, anchor.number());
		if (start < 0 || (start > 0 && Characters.isLetterOrDigit(text.charAt(start - 1)))) {
			return false;
		}
		int end = endOf(text, anchor.number());
		String token = text.substring(start, end);
		cursor.moveTo(end);
		return readRegisterId(cursor, token, start, findings) || readNumber(cursor, token, start, findings);
	}

	private static int startOf(String text, int number) {
		int start = number;
		while (start > 0 && isPart(text.charAt(start - 1))) {
			if (number - start > LONGEST) {
				return -1;
			}
			start--;
		}
		return start;
	}

	private static int endOf(String text, int number) {
		int end = number;
		while (end < text.length() && end - number < LONGEST && isPart(text.charAt(end))) {
			end++;
		}
		while (text.charAt(end - 1) == '-' || text.charAt(end - 1) == ':') {
			end--;
		}
		return end;
	}

	private static boolean isPart(char character) {
		return character < 128 && (Characters.isLetterOrDigit(character) || "-_:".indexOf(character) >= 0);
	}

	private static boolean readRegisterId(Cursor cursor, String token, int start, Findings findings) {
		String id = token;
		int hyphen = token.indexOf('-');
		if (hyphen > 0 && !token.startsWith("TZ")) {
			id = token.substring(0, hyphen).toLowerCase(Locale.ROOT) + token.substring(hyphen);
		}
		else if (token.regionMatches(true, 0, "kst", 0, 3) && Digits.isNumber(token.substring(3))) {
			id = "kst-" + token.substring(3);
		}
		Optional<OfficialId> found = OfficialId.tryParse(id);
		if (found.isEmpty() || !isWritten(found.get())) {
			return false;
		}
		findings.found(found.get().kind(), id, start, start + token.length());
		cursor.moveTo(start + token.length());
		return true;
	}

	// Ids of other kinds are never written out, or have a grammar of their own.
	private static boolean isWritten(OfficialId id) {
		return switch (id.kind()) {
			case EU, LJN, ZAAK, ACTIVITEIT -> false;
			case DOCUMENT -> id.value().startsWith("nds-");
			default -> true;
		};
	}

	private static boolean readNumber(Cursor cursor, String token, int start, Findings findings) {
		if (token.length() == 7 && token.charAt(0) == 'E' && Digits.isNumber(token.substring(1))) {
			findings.found(CitationKind.EU, "eu-dossier-" + token, start, start + token.length());
			return true;
		}
		if (token.length() == 6 && token.startsWith("TO") && Digits.isNumber(token.substring(2))) {
			findings.found(CitationKind.TOEZEGGING, "T0" + token.substring(2), start, start + token.length(),
					CitationParts.NONE, List.of(Irregularity.LETTER_FOR_DIGIT));
			return true;
		}
		return OfficialId.tryParse(token).map(OfficialId::kind).filter((kind) -> kind == CitationKind.LJN).isPresent()
				&& readLjn(cursor, token, start, findings);
	}

	private static boolean readLjn(Cursor cursor, String token, int start, Findings findings) {
		String text = cursor.text();
		int before = start;
		while (before > 0 && start - before < 4 && " :\u00A0-".indexOf(text.charAt(before - 1)) >= 0) {
			before--;
		}
		if (before < 3 || !text.startsWith("LJN", before - 3)) {
			return false;
		}
		findings.found(CitationKind.LJN, token, before - 3, start + token.length());
		return true;
	}

}
