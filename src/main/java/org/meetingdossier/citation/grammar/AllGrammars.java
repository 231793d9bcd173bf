package org.meetingdossier.citation.grammar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.grammar.back.BackNoteGrammar;
import org.meetingdossier.citation.grammar.back.BackNumberGrammar;
import org.meetingdossier.citation.grammar.back.BackReferences;
import org.meetingdossier.citation.grammar.back.BackWords;
import org.meetingdossier.citation.grammar.european.CelexGrammar;
import org.meetingdossier.citation.grammar.european.CommissionGrammar;
import org.meetingdossier.citation.grammar.european.CouncilGrammar;
import org.meetingdossier.citation.grammar.european.EuActGrammar;
import org.meetingdossier.citation.grammar.gazette.GazetteGrammar;
import org.meetingdossier.citation.grammar.paper.AppendicesGrammar;
import org.meetingdossier.citation.grammar.paper.BareGrammar;
import org.meetingdossier.citation.grammar.paper.KamerstukGrammar;
import org.meetingdossier.citation.grammar.paper.ReferenceGrammar;
import org.meetingdossier.citation.grammar.paper.ReversedGrammar;
import org.meetingdossier.citation.grammar.paper.RomanGrammar;
import org.meetingdossier.citation.grammar.paper.SessionGrammar;
import org.meetingdossier.citation.grammar.report.AanhangselGrammar;
import org.meetingdossier.citation.grammar.report.HandelingenGrammar;
import org.meetingdossier.citation.grammar.written.CaseNumberGrammar;
import org.meetingdossier.citation.grammar.written.IdGrammar;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Cue;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.RomanNumeral;
import org.meetingdossier.citation.text.WordBefore;

/**
 * Reads the citations of a text with the grammars of all kinds. Nearly all citations
 * contain a digit, so it looks for digits and, from each, back for the word that tells
 * what the number is; the {@link Grammar grammar} of that kind then reads the citation
 * forward. Prose without digits costs next to nothing, and because every grammar reads a
 * limited number of characters for each paper it reports, the time is linear in the
 * length of the text.
 */
public final class AllGrammars {

	private final Map<Cue, Grammar> grammars = new EnumMap<>(Cue.class);

	private final Grammar caseNumber = new CaseNumberGrammar();

	private final Grammar celex = new CelexGrammar();

	private final Grammar commission = new CommissionGrammar();

	private final Grammar euAct = new EuActGrammar();

	private final Grammar writtenId = new IdGrammar();

	private final Grammar reversed = new ReversedGrammar();

	private final Grammar bare = new BareGrammar();

	private final Grammar session = new SessionGrammar();

	private final Grammar roman;

	private final Grammar backNumber = new BackNumberGrammar();

	/** Creates the grammars. */
	public AllGrammars() {
		KamerstukGrammar kamerstuk = new KamerstukGrammar();
		this.roman = new RomanGrammar(this.writtenId, kamerstuk);
		for (Cue cue : List.of(Cue.KAMERSTUK, Cue.DOSSIER, Cue.HOUSE, Cue.EERSTE_OR_TWEEDE)) {
			this.grammars.put(cue, kamerstuk);
		}
		Grammar handelingen = new HandelingenGrammar();
		this.grammars.put(Cue.HANDELINGEN, handelingen);
		this.grammars.put(Cue.HAND, handelingen);
		this.grammars.put(Cue.APPENDICES, new AppendicesGrammar(kamerstuk, handelingen));
		this.grammars.put(Cue.AANHANGSEL, new AanhangselGrammar());
		this.grammars.put(Cue.NUMBER, this.reversed);
		this.grammars.put(Cue.STAATSBLAD, new GazetteGrammar(CitationKind.STAATSBLAD, "stb-"));
		this.grammars.put(Cue.STAATSCOURANT, new GazetteGrammar(CitationKind.STAATSCOURANT, "stcrt-"));
		this.grammars.put(Cue.TRACTATENBLAD, new GazetteGrammar(CitationKind.TRACTATENBLAD, "trb-"));
		this.grammars.put(Cue.REFERENCE, new ReferenceGrammar());
		this.grammars.put(Cue.COUNCIL, new CouncilGrammar());
		this.grammars.put(Cue.NOTE, new BackNoteGrammar());
	}

	/**
	 * Reads everything that looks like a citation, and where references back lead to.
	 * @return all citations in order of their start
	 */
	public List<Citation> readAndResolve(String text) {
		Cursor cursor = new Cursor(text);
		return BackReferences.resolve(cursor, scan(cursor));
	}

	/**
	 * Reads everything that looks like a citation by its own words.
	 * @return all citations in order of their start, references back without an id
	 */
	public List<Citation> read(String text) {
		return scan(new Cursor(text));
	}

	private List<Citation> scan(Cursor cursor) {
		FoundCitations findings = new FoundCitations(cursor.text());
		Triggers triggers = new Triggers(cursor.characters());
		WordBefore words = new WordBefore(cursor.characters());
		int length = cursor.characters().length;
		int floor = 0;
		int at = triggers.next(0);
		while (at < length) {
			int end = cursor.endOfDigits(at);
			words.notBefore(floor);
			boolean found = (end > at) ? readNumber(cursor, at, end, words, findings) : readWord(cursor, at, findings);
			if (found) {
				floor = cursor.at();
				end = Math.max(floor, at + 1);
			}
			at = triggers.next(Math.max(end, at + 1));
		}
		return findings.citations();
	}

	private boolean readWord(Cursor cursor, int at, FoundCitations findings) {
		if (RomanNumeral.isFirst(cursor.characters()[at])) {
			return this.roman.read(cursor, new Anchor(Cue.NUMBER, at, at), findings);
		}
		return BackWords.read(cursor, at, findings);
	}

	private boolean readNumber(Cursor cursor, int number, int end, WordBefore words, FoundCitations findings) {
		if (readByShape(cursor, number, end, words.floor(), findings)) {
			return true;
		}
		Anchor first = words.firstWord(number);
		if (first != null && (first.cue().isForeign() || readAfterWord(first, words, cursor, findings))) {
			return !first.cue().isForeign() || readFrom(first, cursor, findings);
		}
		if (mayBeSession(cursor.characters(), end - number, end)
				&& this.session.read(cursor, words.numeralBefore(number), findings)) {
			return true;
		}
		return mayBeDossier(cursor.characters(), end - number, end)
				&& this.bare.read(cursor, new Anchor(Cue.NUMBER, number, number), findings);
	}

	// Numbers known by how many digits they have and what stands directly on both sides.
	private boolean readByShape(Cursor cursor, int number, int end, int floor, FoundCitations findings) {
		char[] text = cursor.characters();
		int digits = end - number;
		char before = (number > floor) ? text[number - 1] : ' ';
		char after = (end < text.length) ? text[end] : ' ';
		if (isGlued(text, number, floor, before)
				&& this.writtenId.read(cursor, new Anchor(Cue.NUMBER, number, number), findings)) {
			return true;
		}
		if ((before == '(' || before == '/') && digits <= 4
				&& this.commission.read(cursor, new Anchor(Cue.NUMBER, number, number), findings)) {
			return true;
		}
		if (after == '/' && digits <= 4 && this.euAct.read(cursor, new Anchor(Cue.NUMBER, number, number), findings)) {
			return true;
		}
		if (!Characters.isCapital(after) && Characters.fold(after) != Characters.INVISIBLE) {
			return false;
		}
		return (digits == 4 && this.caseNumber.read(cursor, new Anchor(Cue.NUMBER, number, number), findings))
				|| (digits == 5 && this.celex.read(cursor, new Anchor(Cue.NUMBER, number, number), findings));
	}

	// Five digits in one or two groups, or with a digit too many or a hyphen lost.
	private static boolean mayBeDossier(char[] text, int digits, int end) {
		if (digits != 2) {
			return digits >= 5 && digits <= 7;
		}
		return end + 1 < text.length && !Characters.isLetter(Characters.fold(text[end + 1]));
	}

	// 2013/14 and 2013-2014.
	private static boolean mayBeSession(char[] text, int digits, int end) {
		return digits == 4 && end < text.length && (text[end] == '/' || Characters.fold(text[end]) == '-');
	}

	private boolean readAfterWord(Anchor first, WordBefore words, Cursor cursor, FoundCitations findings) {
		if (readFrom(first, cursor, findings)) {
			return true;
		}
		Anchor last = words.lastWord(first.number());
		return last != null && last.cue() == Cue.NUMBER
				&& ((last.start() != first.start() && this.reversed.read(cursor, last, findings))
						|| this.backNumber.read(cursor, last, findings));
	}

	private boolean readFrom(Anchor anchor, Cursor cursor, FoundCitations findings) {
		@Nullable Grammar grammar = this.grammars.get(anchor.cue());
		return grammar != null && grammar.read(cursor, anchor, findings);
	}

	// Whether a letter belongs to the number, directly or across a hyphen or colon.
	private static boolean isGlued(char[] text, int number, int floor, char before) {
		return Characters.isLetter(before)
				|| ((before == '-' || before == ':') && number - 1 > floor && Characters.isLetter(text[number - 2]));
	}

}
