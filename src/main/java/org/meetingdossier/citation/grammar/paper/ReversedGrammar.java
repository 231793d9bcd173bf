package org.meetingdossier.citation.grammar.paper;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Chamber;
import org.meetingdossier.citation.CitationParts;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.finding.SessionNumbering;
import org.meetingdossier.citation.part.BracketedDossier;
import org.meetingdossier.citation.part.DossierReading;
import org.meetingdossier.citation.part.NumberReader;
import org.meetingdossier.citation.part.Numbers;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Cursor;

/**
 * Papers with the number before the dossier, as the official report has motions:
 * {@code Zij krijgt nr. 489 (28676)}, {@code stuknummer 47 (31200-VI)},
 * {@code nr. 348, was nr. 347 (32317)}, {@code letter L, was letter I (36600-V)}. It
 * reads a list once, however many numbers it has.
 */
public final class ReversedGrammar implements Grammar {

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		if (anchor.start() < findings.listEnd()) {
			return false;
		}
		cursor.moveTo(anchor.start());
		List<Numbers> all = new ArrayList<>();
		Numbers numbers = NumberReader.withCue(cursor, anchor.start());
		while (numbers != null) {
			all.add(numbers);
			numbers = further(cursor, anchor.start());
		}
		int end = cursor.at();
		DossierReading dossier = all.isEmpty() ? null : BracketedDossier.read(cursor);
		if (dossier == null || dossier.refusal() != null) {
			// From its second number on the list would be read to the same end.
			if (all.size() > 1) {
				findings.listWithoutDossier(end);
			}
			return false;
		}
		for (Numbers some : all) {
			CitationParts parts = new CitationParts(some.isLetter() ? Chamber.EERSTE_KAMER : null, null,
					dossier.dossier(), null, null);
			SessionNumbering.report(findings, some.within(anchor.start(), cursor.at(), some.irregular()), parts,
					dossier.dossier());
		}
		return true;
	}

	private static @Nullable Numbers further(Cursor cursor, int start) {
		int before = cursor.at();
		cursor.gap();
		if (cursor.peek() == '(') {
			return bracketedFormer(cursor, start);
		}
		boolean comma = cursor.eat(',');
		cursor.gap();
		if (Formerly.eat(cursor) || cursor.eatWord("en") || comma) {
			cursor.gap();
			Numbers numbers = NumberReader.withCue(cursor, start);
			if (numbers != null) {
				return numbers;
			}
		}
		cursor.moveTo(before);
		return null;
	}

	// nr. 24 (t.v.v. nr. 20) (36410); brackets with something else are left.
	private static @Nullable Numbers bracketedFormer(Cursor cursor, int start) {
		int before = cursor.at();
		cursor.eat('(');
		Numbers numbers = Formerly.eat(cursor) ? NumberReader.withCue(cursor, start) : null;
		if (numbers == null || !cursor.eat(')')) {
			cursor.moveTo(before);
			return null;
		}
		return numbers;
	}

}
