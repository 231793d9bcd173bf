package org.meetingdossier.citation.grammar.report;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.CitationState;
import org.meetingdossier.citation.Reason;
import org.meetingdossier.citation.SessionYear;
import org.meetingdossier.citation.finding.CanonicalId;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.finding.IdRule;
import org.meetingdossier.citation.heading.HouseAndSession;
import org.meetingdossier.citation.heading.SessionReader;
import org.meetingdossier.citation.part.NumberReader;
import org.meetingdossier.citation.part.Numbers;
import org.meetingdossier.citation.part.PageReader;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Cue;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.Misspelling;
import org.meetingdossier.citation.text.WordBefore;
import org.meetingdossier.citation.text.WordTable;

/**
 * Written answers: {@code Aanhangsel Handelingen II 2019/20, nr. 2425},
 * {@code Aanhangsel van de Handelingen, vergaderjaar 2024–2025, nr. 1028}, also with the
 * session in front ({@code Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel van de
 * Handelingen, nr. 1028}) or behind ({@code nr. 1028, vergaderjaar 2024–2025}). It reads
 * a limited number of characters for each answer it reports.
 */
public final class AanhangselGrammar implements Grammar {

	private static final WordTable<String> AANHANGSEL = Cue.AANHANGSEL.words();

	private static final int MOST_DIGITS_OF_PAGE = 2;

	private static final WordTable<String> LINKS = WordTable.of("van bij tot de der");

	private static final WordTable<String> HANDELINGEN = WordTable.of("handelingen hand");

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		cursor.moveTo(anchor.start());
		WordBefore.skipCue(cursor);
		handelingen(cursor);
		cursor.eat(',');
		cursor.gap();
		return readAnswers(cursor, anchor.start(), HouseAndSession.read(cursor), findings);
	}

	/**
	 * Reads the answers behind a House and a session. Behind the full name of a House a
	 * small number without a word is the foot of a page:
	 * {@code Tweede Kamer, vergaderjaar 2014–2015, Aanhangsel 2}.
	 * @param cursor stands behind the session
	 * @param start where the citation starts
	 * @param heading the House and the session
	 * @param mayBeFoot whether the words before can be those of a foot
	 * @param findings takes what was found
	 * @return whether there was a number
	 */
	public static boolean readBehindSession(Cursor cursor, int start, HouseAndSession heading, boolean mayBeFoot,
			FoundCitations findings) {
		if (heading.session() == null || !cursor.eatWord(AANHANGSEL)) {
			return false;
		}
		cursor.eat('.');
		cursor.gap();
		handelingen(cursor);
		cursor.eat(',');
		cursor.gap();
		boolean foot = mayBeFoot && cursor.countDigits() <= MOST_DIGITS_OF_PAGE
				&& !NumberReader.mayStart(cursor.peek());
		return !foot && readAnswers(cursor, start, heading, findings);
	}

	// aanhangsel 1783, nr. 839: the page of the volume stands before the number.
	private static void pageOfVolume(Cursor cursor) {
		boolean page = cursor
			.ahead((c) -> c.digits(1, 5) != null && c.eat(',') && c.gap() && NumberReader.withCue(c, 0) != null);
		if (page) {
			cursor.digits(1, 5);
			cursor.eat(',');
			cursor.gap();
		}
	}

	/**
	 * Reads the numbers of the answers.
	 * @param cursor stands behind the words and the session
	 * @param start where the citation starts
	 * @param heading the House and the session
	 * @param findings takes what was found
	 * @return whether there was a number
	 */
	static boolean readAnswers(Cursor cursor, int start, HouseAndSession heading, FoundCitations findings) {
		@Nullable SessionYear session = heading.session();
		pageOfVolume(cursor);
		Numbers numbers = NumberReader.withCue(cursor, start);
		if (numbers == null && session != null) {
			numbers = NumberReader.numbers(cursor, start, false);
		}
		if (numbers == null || numbers.isLetter()) {
			return false;
		}
		if (session == null) {
			session = sessionBehind(cursor);
		}
		if (session == null) {
			findings.open(CitationKind.AANHANGSEL, CitationState.INCOMPLETE, Reason.SESSION_MISSING, start,
					numbers.end(), heading.parts().with(numbers.ranges().get(0).from()));
			return true;
		}
		Chamber chamber = (heading.chamber() != null) ? heading.chamber() : Chamber.TWEEDE_KAMER;
		IdRule rule = CanonicalId.aanhangsel(chamber, session);
		HouseAndSession whole = new HouseAndSession(heading.chamber(), session, heading.irregular());
		findings.foundEach(numbers, whole.parts().withPage(PageReader.read(cursor)), rule);
		readContinuations(cursor, findings, whole, rule);
		return true;
	}

	private static @Nullable SessionYear sessionBehind(Cursor cursor) {
		int before = cursor.at();
		cursor.gap();
		cursor.eatAny(",(");
		cursor.gap();
		while (cursor.eatWord(LINKS)) {
			cursor.gap();
		}
		SessionYear session = SessionReader.read(cursor);
		if (session == null) {
			cursor.moveTo(before);
		}
		return session;
	}

	private static void handelingen(Cursor cursor) {
		int before = cursor.at();
		while (cursor.eatWord(LINKS)) {
			cursor.gap();
		}
		if (!cursor.eatWord(HANDELINGEN) && !Misspelling.eat(cursor, Cue.HANDELINGEN)) {
			cursor.moveTo(before);
		}
		cursor.eat('.');
		cursor.gap();
	}

	// en nr. 1029 of the same session.
	private static void readContinuations(Cursor cursor, FoundCitations findings, HouseAndSession heading,
			IdRule rule) {
		@Nullable Numbers numbers;
		do {
			int before = cursor.at();
			cursor.gap();
			cursor.eatAny(",;");
			cursor.gap();
			cursor.eatWord("en");
			cursor.gap();
			numbers = NumberReader.withCue(cursor, cursor.at());
			if (numbers == null || numbers.isLetter()) {
				cursor.moveTo(before);
				return;
			}
			findings.foundEach(numbers, heading.parts(), rule);
		}
		while (numbers != null);
	}

}
