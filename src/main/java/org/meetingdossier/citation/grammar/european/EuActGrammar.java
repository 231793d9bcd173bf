package org.meetingdossier.citation.grammar.european;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.CitationKind;
import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Characters;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.WordTable;

/**
 * Acts of the European Union whose words make their CELEX number certain, because the
 * body stands in brackets: {@code Verordening (EU) 2022/1032},
 * {@code Richtlijn (EU) 2016/680}, {@code Besluit (GBVB) 2015/778},
 * {@code Verordening (EG) nr. 1234/2007}. Since 2015 the year stands first in all of
 * them; before, it stood last behind {@code nr.}. Names such as
 * {@code Richtlijn 2012/19/EU} are read as part of a title. The search starts at the
 * number; a limited number of words is read around it.
 */
public final class EuActGrammar implements Grammar {

	private static final WordTable<String> KINDS = new WordTable<String>()
		.with("R", "verordening uitvoeringsverordening verordeningen")
		.with("L", "richtlijn uitvoeringsrichtlijn kaderrichtlijn richtlijnen")
		.with("D", "besluit uitvoeringsbesluit beschikking")
		.with("F", "kaderbesluit")
		.with("H", "aanbeveling");

	private static final WordTable<String> BODIES = WordTable.of("eu eg eeg gbvb euratom jbz egks");

	/** Acts whose number stood before the year until then. */
	private static final String NUMBER_FIRST = "RD";

	/** Since then all acts share one series, with the year first. */
	private static final int ONE_SERIES = 2015;

	private static final int FIRST = 1952;

	private static final int LATEST = 2099;

	private static final int MOST_BACK = 60;

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		Before before = new Before(cursor.characters(), anchor.number());
		boolean nr = before.eatNr();
		String kind = before.eatBracketedBodies() ? before.kind() : null;
		if (kind == null) {
			return false;
		}
		cursor.moveTo(anchor.number());
		String first = cursor.digits(1, 4);
		String second = (first != null && cursor.eat('/')) ? cursor.digits(1, 4) : null;
		if (first == null || second == null) {
			return false;
		}
		String celex = celex(kind, first, second, nr);
		if (celex == null || !cursor.atBoundary()) {
			return false;
		}
		findings.found(CitationKind.EU, celex, before.start(), cursor.at());
		return true;
	}

	private static @Nullable String celex(String kind, String first, String second, boolean nr) {
		if (nr) {
			int year = year(second);
			return (year >= FIRST && year < ONE_SERIES && NUMBER_FIRST.contains(kind)) ? print(year, kind, first)
					: null;
		}
		int year = year(first);
		return (year >= ONE_SERIES && year <= LATEST) ? print(year, kind, second) : null;
	}

	// 2014, and 95 for 1995.
	private static int year(String digits) {
		int value = Integer.parseInt(digits);
		return switch (digits.length()) {
			case 4 -> value;
			case 2 -> 1900 + value;
			default -> -1;
		};
	}

	private static @Nullable String print(int year, String kind, String number) {
		int value = Integer.parseInt(number);
		return (value > 0) ? "3%d%s%04d".formatted(year, kind, value) : null;
	}

	/**
	 * Reads the words before the number from right to left.
	 */
	private static final class Before {

		private final char[] text;

		private final int lowest;

		private int at;

		Before(char[] text, int number) {
			this.text = text;
			this.at = number;
			this.lowest = Math.max(0, number - MOST_BACK);
		}

		int start() {
			return this.at;
		}

		boolean eatNr() {
			int start = this.at;
			blanks();
			if (is('.')) {
				this.at--;
			}
			int end = this.at;
			letters();
			boolean nr = end - this.at == 2 && (this.text[this.at] | 0x20) == 'n'
					&& (this.text[this.at + 1] | 0x20) == 'r';
			if (!nr) {
				this.at = start;
			}
			return nr;
		}

		// (EU), (EU, Euratom)
		boolean eatBracketedBodies() {
			int start = this.at;
			blanks();
			boolean body = false;
			if (is(')')) {
				this.at--;
				do {
					blanks();
					int end = this.at;
					letters();
					body = BODIES.find(this.text, this.at, end) != null;
					blanks();
				}
				while (body && comma());
			}
			if (!body || !is('(')) {
				this.at = start;
				return false;
			}
			this.at--;
			return true;
		}

		@Nullable String kind() {
			blanks();
			int end = this.at;
			letters();
			return KINDS.find(this.text, this.at, end);
		}

		private boolean comma() {
			boolean comma = is(',');
			this.at -= comma ? 1 : 0;
			return comma;
		}

		private void blanks() {
			while (this.at > this.lowest && Characters.fold(this.text[this.at - 1]) == ' ') {
				this.at--;
			}
		}

		private void letters() {
			while (this.at > this.lowest && Characters.isLetter(this.text[this.at - 1])) {
				this.at--;
			}
		}

		private boolean is(char character) {
			return this.at > this.lowest && this.text[this.at - 1] == character;
		}

	}

}
