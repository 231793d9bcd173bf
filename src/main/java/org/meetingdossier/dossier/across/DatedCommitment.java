package org.meetingdossier.dossier.across;

import java.time.LocalDate;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.term.TermReading;
import org.meetingdossier.dossier.text.DossierText;
import org.meetingdossier.dossier.text.PlainWords;

/**
 * A commitment with the day by which it is to be kept. Whether that day went by is only
 * half of the answer to whether it is late: a clerk may know what came of it.
 *
 * @param made the commitment with its place
 * @param term what was read from its term
 * @param today the day on which it is looked at
 */
public record DatedCommitment(MadeCommitment made, TermReading term, LocalDate today) {

	/**
	 * The commitment itself.
	 * @return what was promised, by whom and by when
	 */
	public Dossier.Commitment content() {
		return this.made.content();
	}

	/**
	 * What was promised.
	 * @return its words, without marks and notes
	 */
	public String words() {
		return PlainWords.of(DossierText.parse(content().what())).strip();
	}

}
