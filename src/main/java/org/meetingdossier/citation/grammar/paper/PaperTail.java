package org.meetingdossier.citation.grammar.paper;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.CitationParts;
import org.meetingdossier.citation.CitationState;
import org.meetingdossier.citation.Irregularity;
import org.meetingdossier.citation.finding.CanonicalId;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.SessionNumbering;
import org.meetingdossier.citation.heading.HouseAndSession;
import org.meetingdossier.citation.part.DossierReader;
import org.meetingdossier.citation.part.DossierReading;
import org.meetingdossier.citation.part.Numbers;
import org.meetingdossier.citation.part.Others;
import org.meetingdossier.citation.part.PageReader;
import org.meetingdossier.citation.part.PaperReader;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.Digits;
import org.meetingdossier.citation.text.WordTable;

/**
 * Reads on from the first dossier of a citation: other dossiers that share the paper, its
 * numbers, pages, and numbers of further papers of the same dossier. Of
 * {@code 29 521 en 33 279, nr. 310} the first dossier owns the paper (practice of the
 * registers).
 */
final class PaperTail {

	private static final int MOST_DOSSIERS = 2;

	private static final int MOST_ANNOUNCED_DOSSIERS = 5;

	private static final int MOST_CONTINUATIONS = 200;

	private static final WordTable<String> AND = WordTable.of("en alsmede of resp respectievelijk");

	private final Cursor cursor;

	private final FoundCitations findings;

	private final int start;

	private final boolean announced;

	private final HouseAndSession heading;

	private final DossierReading owner;

	private final List<Irregularity> irregular;

	PaperTail(Cursor cursor, FoundCitations findings, int start, HouseAndSession heading, boolean announced,
			DossierReading owner) {
		this.cursor = cursor;
		this.findings = findings;
		this.start = start;
		this.announced = announced;
		this.owner = owner;
		this.heading = heading;
		this.irregular = Irregularity.both(heading.irregular(), owner.irregular());
	}

	private CitationParts parts() {
		return this.heading.parts().with(this.owner.dossier());
	}

	/**
	 * Reports the papers behind the dossier.
	 * @return whether there were any
	 */
	boolean readPapers() {
		this.cursor.moveTo(this.owner.end());
		Numbers numbers = numbers(this.irregular);
		if (numbers == null && Others.eat(this.cursor)) {
			numbers = numbers(this.irregular);
		}
		if (numbers == null) {
			this.cursor.moveTo(this.owner.end());
			numbers = behindOtherDossiers();
		}
		if (numbers == null) {
			this.cursor.moveTo(this.owner.end());
			return false;
		}
		if (this.owner.refusal() != null) {
			this.findings.open(CitationKind.KAMERSTUK, CitationState.REFUSED, this.owner.refusal(), this.start,
					numbers.end(), parts());
			return true;
		}
		report(numbers);
		readContinuations(numbers.hasNoWord());
		return true;
	}

	// Reports the dossier itself and those listed with it.
	void readDossiers() {
		report(this.owner, this.start);
		for (int i = 0; i < MOST_ANNOUNCED_DOSSIERS; i++) {
			int before = this.cursor.at();
			int next = nextDossier();
			this.cursor.moveTo(Math.max(next, before));
			DossierReading other = (next >= 0) ? DossierReader.read(this.cursor) : null;
			if (other == null || PaperReader.isAhead(this.cursor)) {
				this.cursor.moveTo(before);
				return;
			}
			report(other, next);
		}
	}

	private void report(DossierReading reading, int from) {
		if (reading.refusal() != null) {
			this.findings.open(CitationKind.DOSSIER, CitationState.REFUSED, reading.refusal(), from, reading.end(),
					parts().with(reading.dossier()));
			return;
		}
		this.findings.found(CitationKind.DOSSIER, CanonicalId.dossier(reading.dossier()), from, reading.end(),
				parts().with(reading.dossier()), this.irregular);
	}

	private @Nullable Numbers numbers(List<Irregularity> before) {
		PaperReader reader = new PaperReader(this.cursor, this.start, this.announced, before);
		return reader.in(this.heading.chamber()).read();
	}

	private @Nullable Numbers behindOtherDossiers() {
		int most = this.announced ? MOST_ANNOUNCED_DOSSIERS : MOST_DOSSIERS;
		for (int i = 0; i < most; i++) {
			int next = nextDossier();
			if (next < 0) {
				return null;
			}
			this.cursor.moveTo(next);
			DossierReading other = DossierReader.read(this.cursor);
			if (other == null) {
				return null;
			}
			if (this.cursor.ahead((c) -> c.eat('-'))) {
				return null;
			}
			Numbers numbers = numbers(this.irregular);
			if (numbers != null) {
				return numbers;
			}
			this.cursor.moveTo(other.end());
		}
		return null;
	}

	// Where the next dossier of a list starts, or -1.
	private int nextDossier() {
		this.cursor.gap();
		boolean comma = this.cursor.eatAny(",;/&");
		this.cursor.gap();
		boolean and = this.cursor.eatWord(AND);
		if (and) {
			this.cursor.eat('.');
		}
		this.cursor.gap();
		return ((comma || and) && Digits.isDigit(this.cursor.peek())) ? this.cursor.at() : -1;
	}

	private void report(Numbers numbers) {
		String page = PageReader.read(this.cursor);
		CitationParts all = new CitationParts(this.heading.chamber(), this.heading.session(), this.owner.dossier(),
				null, page);
		SessionNumbering.report(this.findings, numbers, all, this.owner.dossier());
	}

	private void readContinuations(boolean withoutWord) {
		for (int i = 0; i < MOST_CONTINUATIONS; i++) {
			Numbers numbers = FurtherPaper.read(this.cursor, withoutWord);
			if (numbers == null) {
				return;
			}
			report(numbers);
		}
	}

}
