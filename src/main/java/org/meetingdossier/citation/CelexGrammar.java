package org.meetingdossier.citation;

/**
 * Numbers of European law: {@code 52021PC0752}, {@code 32016R0679},
 * {@code 02012L0019-20120724}, {@code 32012A0424(01)} (EUR-Lex: sector, year, type,
 * number). It reads a fixed number of characters.
 */
final class CelexGrammar implements Grammar {

	/** How many digits a year has; before it stands the digit of the sector. */
	private static final int YEAR = 4;

	@Override
	public boolean read(Cursor cursor, Anchor anchor, Findings findings) {
		int year = anchor.number() + 1;
		cursor.moveTo(year + YEAR);
		String type = type(cursor);
		String number = type.isEmpty() ? null : cursor.digits(4, 4);
		if (number == null || !isYear(cursor.text().substring(year, year + YEAR))) {
			return false;
		}
		String sectorAndYear = cursor.text().substring(anchor.number(), year + YEAR);
		String celex = sectorAndYear + type + number + part(cursor) + date(cursor);
		if (!cursor.atBoundary()) {
			return false;
		}
		findings.found(CitationKind.EU, "celex-" + celex, anchor.number(), cursor.at());
		return true;
	}

	private static boolean isYear(String year) {
		return year.compareTo("1950") >= 0 && year.compareTo("2099") <= 0;
	}

	private static String type(Cursor cursor) {
		StringBuilder type = new StringBuilder(2);
		while (type.length() < 2 && Characters.isCapital(cursor.peek())) {
			type.append((char) cursor.peek());
			cursor.eat((char) cursor.peek());
		}
		return type.toString();
	}

	private static String part(Cursor cursor) {
		int before = cursor.at();
		String part = cursor.eat('(') ? cursor.digits(2, 2) : null;
		if (part != null && cursor.eat(')')) {
			return '(' + part + ')';
		}
		cursor.moveTo(before);
		return "";
	}

	private static String date(Cursor cursor) {
		int before = cursor.at();
		String date = cursor.eat('-') ? cursor.digits(8, 8) : null;
		if (date == null) {
			cursor.moveTo(before);
			return "";
		}
		return '-' + date;
	}

}
