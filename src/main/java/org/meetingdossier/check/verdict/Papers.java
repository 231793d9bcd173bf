package org.meetingdossier.check.verdict;

import java.util.List;

import org.meetingdossier.check.ranking.PaperIndex;
import org.meetingdossier.check.ranking.TellingWords;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.RegisteredDocument;

/** The papers that can be meant by a citation. */
interface Papers {

	/** Described papers of the cited dossier. */
	PaperIndex ofDossier(OfficialId cited);

	/** Papers of the whole register whose titles have words of the statement. */
	List<RegisteredDocument> withWords(OfficialId cited, TellingWords statement);

	/** Whether a title of the whole register has a word. */
	boolean knows(String word);

}
