package org.meetingdossier.citation.grammar.paper;

import org.meetingdossier.citation.finding.FoundCitations;
import org.meetingdossier.citation.finding.Grammar;
import org.meetingdossier.citation.text.Anchor;
import org.meetingdossier.citation.text.Cue;
import org.meetingdossier.citation.text.Cursor;
import org.meetingdossier.citation.text.WordBefore;
import org.meetingdossier.citation.text.WordTable;

/**
 * Parliamentary papers as appendices to the official report:
 * {@code Bijl. Hand. II 1975/76, 13 873, nr. 3} (Leidraad voor juridische auteurs, for
 * papers of before 1995). Without a dossier the report itself is meant, as in
 * {@code bijlagen bij Handelingen II 2019/20, nr. 12, item 3}. It reads a limited number
 * of characters before it leaves the rest to the grammar of the paper or of the report.
 */
public final class AppendicesGrammar implements Grammar {

	private static final WordTable<String> LINKS = Cue.LINK.words();

	private static final WordTable<String> REPORT = WordTable.of("handelingen hand");

	private static final int MOST_LINKS = 2;

	private final KamerstukGrammar kamerstuk;

	private final Grammar handelingen;

	/**
	 * Creates the grammar.
	 * @param kamerstuk reads the paper that has the appendices
	 * @param handelingen reads the report that has them
	 */
	public AppendicesGrammar(KamerstukGrammar kamerstuk, Grammar handelingen) {
		this.kamerstuk = kamerstuk;
		this.handelingen = handelingen;
	}

	@Override
	public boolean read(Cursor cursor, Anchor anchor, FoundCitations findings) {
		cursor.moveTo(anchor.start());
		WordBefore.skipCue(cursor);
		for (int i = 0; i < MOST_LINKS && cursor.eatWord(LINKS); i++) {
			cursor.gap();
		}
		int report = cursor.at();
		if (!cursor.eatWord(REPORT)) {
			return false;
		}
		cursor.moveTo(report);
		WordBefore.skipCue(cursor);
		return this.kamerstuk.readBehindWord(cursor, anchor, findings)
				|| this.handelingen.read(cursor, new Anchor(Cue.HANDELINGEN, report, anchor.number()), findings);
	}

}
