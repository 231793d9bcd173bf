package org.meetingdossier.citation;

import org.jspecify.annotations.Nullable;

/**
 * The official report: {@code Handelingen II 2023/24, nr. 45, item 7} since 2011,
 * {@code Handelingen EK 2001-2002, nr. 10, blz. 525} before, also with a dossier in
 * between. It reads a limited number of characters.
 */
final class HandelingenGrammar implements Grammar {

	@Override
	public boolean read(Cursor cursor, Anchor anchor, Findings findings) {
		cursor.moveTo(anchor.start());
		cursor.word();
		cursor.eat('.');
		cursor.gap();
		cursor.eat(',');
		cursor.gap();
		Heading heading = Heading.read(cursor);
		SessionYear session = heading.session();
		dossier(cursor);
		Numbers numbers = meetings(cursor, anchor, session != null);
		if (numbers == null) {
			return session != null && readPages(cursor, anchor, findings, heading, session);
		}
		if (session == null) {
			findings.open(CitationKind.HANDELINGEN, CitationState.INCOMPLETE, Reason.SESSION_MISSING, anchor.start(),
					numbers.end(), heading.parts().with(numbers.ranges().get(0).from()));
			return true;
		}
		report(cursor, findings, heading, session, numbers);
		return true;
	}

	// A dossier between session and meeting says what the debate was about.
	private static void dossier(Cursor cursor) {
		int before = cursor.at();
		if (DossierReader.read(cursor) != null && cursor.eat(',')) {
			cursor.gap();
		}
		else {
			cursor.moveTo(before);
		}
	}

	private static @Nullable Numbers meetings(Cursor cursor, Anchor anchor, boolean session) {
		Numbers numbers = NumberReader.withCue(cursor, anchor.start());
		if (numbers != null || !session) {
			return numbers;
		}
		String number = cursor.digits(1, 3);
		return (number != null && cursor.atBoundary()) ? new Numbers(anchor.start(), cursor.at(),
				java.util.List.of(PaperRange.of(number)), java.util.List.of()) : null;
	}

	// p. 7909-7943 are pages; p. 42-4131 is a page of meeting 42.
	private static boolean readPages(Cursor cursor, Anchor anchor, Findings findings, Heading heading,
			SessionYear session) {
		String pages = PageReader.read(cursor);
		int hyphen = (pages != null) ? pages.indexOf('-') : -1;
		if (pages == null || hyphen < 0 || !Digits.isNumber(pages.substring(hyphen + 1))) {
			return false;
		}
		Chamber chamber = (heading.chamber() != null) ? heading.chamber() : Chamber.TWEEDE_KAMER;
		String first = pages.substring(0, hyphen);
		boolean meeting = first.length() < pages.length() - hyphen - 1 && first.length() < 4;
		if (!meeting && session.first() < 1996) {
			return false;
		}
		String id = CanonicalId.handelingen(chamber, session, first, null, meeting ? null : pages);
		findings.found(CitationKind.HANDELINGEN, id, anchor.start(), cursor.at(), heading.parts().withPage(pages),
				heading.irregular());
		return true;
	}

	private static void report(Cursor cursor, Findings findings, Heading heading, SessionYear session,
			Numbers numbers) {
		String item = item(cursor);
		Numbers all = numbers.within(numbers.start(), (item != null) ? cursor.at() : numbers.end(),
				heading.irregular());
		String page = PageReader.read(cursor);
		Chamber chamber = (heading.chamber() != null) ? heading.chamber() : Chamber.TWEEDE_KAMER;
		findings.foundEach(all, heading.parts().withPage(page), new IdRule(CitationKind.HANDELINGEN,
				(number) -> CanonicalId.handelingen(chamber, session, number.value(), item, page)));
	}

	private static @Nullable String item(Cursor cursor) {
		int before = cursor.at();
		cursor.gap();
		cursor.eat(',');
		cursor.gap();
		if (cursor.eatWord("item") || cursor.eatWord("itemnr") || cursor.eatWord("onderdeel")) {
			cursor.eat('.');
			cursor.gap();
			String item = cursor.digits(1, 3);
			if (item != null) {
				return item;
			}
		}
		cursor.moveTo(before);
		return null;
	}

}
