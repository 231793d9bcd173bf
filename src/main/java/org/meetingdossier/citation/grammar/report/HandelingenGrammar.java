package org.meetingdossier.citation.grammar.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.CitationParts;
import org.meetingdossier.citation.CitationState;
import org.meetingdossier.citation.PaperNumber;
import org.meetingdossier.citation.Reason;
import org.meetingdossier.citation.SessionYear;
import org.meetingdossier.citation.finding.CanonicalId;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.finding.IdRule;
import org.meetingdossier.citation.heading.HouseAndSession;
import org.meetingdossier.citation.part.DossierReader;
import org.meetingdossier.citation.part.NumberReader;
import org.meetingdossier.citation.part.Numbers;
import org.meetingdossier.citation.part.PageReader;
import org.meetingdossier.citation.part.PaperRange;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Cue;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.Digits;
import org.meetingdossier.citation.text.WordBefore;
import org.meetingdossier.citation.text.WordTable;

/**
 * The official report: {@code Handelingen II 2023/24, nr. 45, item 7} since 2011,
 * {@code Handelingen EK 2001-2002, nr. 10, blz. 525} before, also with a dossier in
 * between. It reads a limited number of characters.
 */
public final class HandelingenGrammar implements Grammar {

	/** Since then a meeting is published item by item. */
	private static final int FIRST_WITH_ITEMS = 2011;

	private static final WordTable<String> AANHANGSEL = Cue.AANHANGSEL.words();

	private static final WordTable<String> ITEM = WordTable.of("item itemnr onderdeel");

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		cursor.moveTo(anchor.start());
		WordBefore.skipCue(cursor);
		cursor.eat(',');
		cursor.gap();
		HouseAndSession heading = HouseAndSession.read(cursor);
		SessionYear session = heading.session();
		if (session == null) {
			return anchor.cue() == Cue.HANDELINGEN && readIncomplete(cursor, anchor, heading, findings);
		}
		if (aanhangsel(cursor)) {
			return AanhangselGrammar.readAnswers(cursor, anchor.start(), heading, findings);
		}
		dossier(cursor);
		if (readMeeting(cursor, anchor.start(), findings, heading, session)) {
			readContinuations(cursor, findings, heading, session);
			return true;
		}
		return readPages(cursor, anchor, findings, heading, session);
	}

	private static boolean readIncomplete(Cursor cursor, Anchor anchor, HouseAndSession heading,
			FoundCitations findings) {
		dossier(cursor);
		Numbers numbers = NumberReader.withCue(cursor, anchor.start());
		if (numbers == null) {
			return false;
		}
		findings.open(CitationKind.HANDELINGEN, CitationState.INCOMPLETE, Reason.SESSION_MISSING, anchor.start(),
				numbers.end(), heading.parts().with(numbers.ranges().get(0).from()));
		return true;
	}

	// Handelingen II 2007/08, Aanhangsel nr. 1835: answers, not a meeting.
	private static boolean aanhangsel(Cursor cursor) {
		if (!cursor.eatWord(AANHANGSEL)) {
			return false;
		}
		cursor.eatAny(".,");
		cursor.gap();
		return true;
	}

	// A dossier between session and meeting says what the debate was about.
	private static void dossier(Cursor cursor) {
		int before = cursor.at();
		boolean dossier = DossierReader.read(cursor) != null;
		boolean parted = cursor.eat(',');
		if (!dossier || (!cursor.gap() && !parted)) {
			cursor.moveTo(before);
		}
	}

	private static boolean readMeeting(Cursor cursor, int start, FoundCitations findings, HouseAndSession heading,
			SessionYear session) {
		if (session.first() >= FIRST_WITH_ITEMS && readMeetingAndItem(cursor, start, findings, heading, session)) {
			return true;
		}
		Numbers numbers = NumberReader.withCue(cursor, start);
		if (numbers == null) {
			String number = cursor.digits(1, 3);
			if (number == null || !cursor.atBoundary()) {
				return false;
			}
			numbers = new Numbers(start, cursor.at(), List.of(PaperRange.of(number)), List.of());
		}
		report(cursor, findings, heading, session, numbers);
		return true;
	}

	// nr. 72-5 and 72-5-12: meeting, item and page.
	private static boolean readMeetingAndItem(Cursor cursor, int start, FoundCitations findings,
			HouseAndSession heading, SessionYear session) {
		int before = cursor.at();
		if (cursor.eatWord("nr")) {
			cursor.eat('.');
			cursor.gap();
		}
		String meeting = cursor.digits(1, 3);
		String item = (meeting != null && cursor.eat('-')) ? cursor.digits(1, 3) : null;
		if (meeting == null || item == null || !cursor.atBoundary()) {
			return cursor.backTo(before);
		}
		int end = cursor.at();
		String page = cursor.eat('-') ? cursor.digits(1, 3) : null;
		if (page == null) {
			cursor.moveTo(end);
			page = PageReader.read(cursor);
		}
		CitationParts parts = heading.parts().with(new PaperNumber(meeting)).withPage(page);
		findings.found(CitationKind.HANDELINGEN,
				CanonicalId.handelingen(chamber(heading), session, meeting, item, page), start, end, parts,
				heading.irregular());
		return true;
	}

	// en nr. 10, item 3 of the same session.
	private static void readContinuations(Cursor cursor, FoundCitations findings, HouseAndSession heading,
			SessionYear session) {
		while (true) {
			int before = cursor.at();
			cursor.gap();
			cursor.eatAny(",;");
			cursor.gap();
			cursor.eatWord("en");
			cursor.gap();
			Numbers numbers = NumberReader.withCue(cursor, cursor.at());
			if (numbers == null || numbers.isLetter() || !cursor.ahead((c) -> item(c) != null)) {
				cursor.moveTo(before);
				return;
			}
			report(cursor, findings, heading, session, numbers);
		}
	}

	// p. 7909-7943 are pages; p. 42-4131 is a page of meeting 42.
	private static boolean readPages(Cursor cursor, Anchor anchor, FoundCitations findings, HouseAndSession heading,
			SessionYear session) {
		String pages = PageReader.read(cursor);
		int hyphen = (pages != null) ? pages.indexOf('-') : -1;
		if (pages == null || hyphen < 0 || !Digits.isNumber(pages.substring(hyphen + 1))) {
			return false;
		}
		Chamber chamber = chamber(heading);
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

	private static void report(Cursor cursor, FoundCitations findings, HouseAndSession heading, SessionYear session,
			Numbers numbers) {
		String item = item(cursor);
		Numbers all = numbers.within(numbers.start(), (item != null) ? cursor.at() : numbers.end(),
				heading.irregular());
		String page = PageReader.read(cursor);
		Chamber chamber = chamber(heading);
		findings.foundEach(all, heading.parts().withPage(page), new IdRule(CitationKind.HANDELINGEN,
				(number) -> CanonicalId.handelingen(chamber, session, number.value(), item, page)));
	}

	// Nobody cites the Eerste Kamer without saying so.
	private static Chamber chamber(HouseAndSession heading) {
		return (heading.chamber() != null) ? heading.chamber() : Chamber.TWEEDE_KAMER;
	}

	private static @Nullable String item(Cursor cursor) {
		int before = cursor.at();
		cursor.gap();
		cursor.eat(',');
		cursor.gap();
		if (cursor.eatWord(ITEM)) {
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
