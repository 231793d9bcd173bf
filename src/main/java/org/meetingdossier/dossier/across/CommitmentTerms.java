package org.meetingdossier.dossier.across;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.meetingdossier.dossier.term.TermReader;
import org.meetingdossier.dossier.term.TermReading;
import org.meetingdossier.platform.TheHague;

/**
 * By when commitments are to be kept. The day that an editor gave counts; else the words
 * of the term are read from the day of the letter, or of the edition that first made the
 * promise. What was not published yet is promised today.
 */
@Component
public class CommitmentTerms {

	private final TermReader reader;

	private final Clock clock;

	CommitmentTerms(TermReader reader, Clock clock) {
		this.reader = reader;
		this.clock = clock;
	}

	/**
	 * Reads the terms of commitments.
	 * @param commitments the commitments
	 * @return the same, in the same order
	 */
	public List<DatedCommitment> dated(List<MadeCommitment> commitments) {
		LocalDate today = TheHague.today(this.clock);
		return commitments.stream().map((made) -> new DatedCommitment(made, read(made, today), today)).toList();
	}

	private TermReading read(MadeCommitment made, LocalDate today) {
		LocalDate due = made.content().due();
		return (due != null) ? TermReading.given(due) : this.reader.read(made.content().term(), said(made, today));
	}

	private static LocalDate said(MadeCommitment made, LocalDate today) {
		LocalDate letter = made.letterDate();
		Instant promised = made.promisedAt();
		if (letter != null) {
			return letter;
		}
		return (promised != null) ? TheHague.dayOf(promised) : today;
	}

}
