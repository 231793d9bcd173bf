package org.meetingdossier.citation;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Digits;
import org.meetingdossier.citation.text.RomanNumeral;

/**
 * The forms an official id can have. A new kind of id is a new row.
 */
public final class IdShape {

	/** Ids of the registers: the part before the first hyphen tells the kind. */
	private static final Map<String, CitationKind> REGISTERS = Map.ofEntries(Map.entry("kst", CitationKind.KAMERSTUK),
			Map.entry("h", CitationKind.HANDELINGEN), Map.entry("ah", CitationKind.AANHANGSEL),
			Map.entry("kv", CitationKind.KAMERVRAAG), Map.entry("nds", CitationKind.DOCUMENT),
			Map.entry("blg", CitationKind.BIJLAGE), Map.entry("stb", CitationKind.STAATSBLAD),
			Map.entry("stcrt", CitationKind.STAATSCOURANT), Map.entry("trb", CitationKind.TRACTATENBLAD),
			Map.entry("com", CitationKind.EU), Map.entry("swd", CitationKind.EU), Map.entry("join", CitationKind.EU),
			Map.entry("sec", CitationKind.EU), Map.entry("c", CitationKind.EU), Map.entry("st", CitationKind.EU),
			Map.entry("celex", CitationKind.EU), Map.entry("eu", CitationKind.EU));

	private static final int LONGEST = 60;

	private IdShape() {
	}

	/**
	 * The kind of an id.
	 * @param text the possible id
	 * @return the kind, or nothing if the text has none of the known forms
	 */
	public static @Nullable CitationKind kindOf(String text) {
		if (text.length() > LONGEST || !isAllowed(text)) {
			return null;
		}
		if (text.startsWith("dossier/")) {
			return isDossier(text.substring(8)) ? CitationKind.DOSSIER : null;
		}
		if (text.startsWith("ECLI:")) {
			return (colons(text) == 4) ? CitationKind.ECLI : null;
		}
		int hyphen = text.indexOf('-');
		CitationKind kind = (hyphen > 0) ? REGISTERS.get(text.substring(0, hyphen)) : null;
		if (kind != null) {
			return isRest(text, hyphen + 1) ? kind : null;
		}
		return numbered(text);
	}

	private static int colons(String text) {
		int colons = 0;
		for (int i = 0; i < text.length(); i++) {
			colons += (text.charAt(i) == ':') ? 1 : 0;
		}
		return colons;
	}

	private static boolean isAllowed(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!isAllowed(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isAllowed(int character) {
		return character < 128 && (Characters.isLetterOrDigit(character) || "-_/:().".indexOf(character) >= 0);
	}

	// The rest has a digit, and a paper is more than a dossier.
	private static boolean isRest(String text, int from) {
		String rest = text.substring(from);
		if (rest.isEmpty() || rest.endsWith("-") || rest.startsWith("-")) {
			return false;
		}
		if (text.startsWith("kst-")) {
			return rest.indexOf('-') > 0 || (Digits.isNumber(rest) && rest.length() >= 6);
		}
		return Digits.isIn(rest);
	}

	private static boolean isDossier(String text) {
		String number = DossierNumber.parse(text).number();
		return !number.isEmpty() && (RomanNumeral.isRoman(number) || Digits.isNumber(number)) && !text.endsWith("-");
	}

	private static @Nullable CitationKind numbered(String text) {
		if (hasShape(text, "9999Z99999") || hasShape(text, "9999Z9999")) {
			return CitationKind.ZAAK;
		}
		if (hasShape(text, "9999D99999") || hasShape(text, "9999D9999")) {
			return CitationKind.DOCUMENT;
		}
		if (hasShape(text, "9999A99999") || hasShape(text, "9999A9999")) {
			return CitationKind.ACTIVITEIT;
		}
		if (CelexNumber.isCelex(text)) {
			return CitationKind.EU;
		}
		if (hasShape(text, "T99999") || (text.startsWith("TZ") && text.indexOf('-') == 8
				&& hasShape(text.substring(0, 8), "TZ999999") && Digits.isNumber(text.substring(9)))) {
			return CitationKind.TOEZEGGING;
		}
		return isLjn(text) ? CitationKind.LJN : null;
	}

	// Compares a text with a shape in which 9 is any digit and every other character
	// itself.
	private static boolean hasShape(String text, String shape) {
		if (text.length() != shape.length()) {
			return false;
		}
		for (int i = 0; i < shape.length(); i++) {
			char expected = shape.charAt(i);
			char actual = text.charAt(i);
			if ((expected == '9') ? !Digits.isDigit(actual) : actual != expected) {
				return false;
			}
		}
		return true;
	}

	private static boolean isLjn(String text) {
		return text.length() == 6 && Characters.isCapital(text.charAt(0)) && Characters.isCapital(text.charAt(1))
				&& Digits.isNumber(text.substring(2));
	}

}
