package org.meetingdossier.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.across.DatedCommitment;
import org.meetingdossier.dossier.across.MadeCommitment;
import org.meetingdossier.platform.csv.TableWords;

/**
 * Commitments as rows of a table of values, in words or in stable codes.
 */
public final class CommitmentRows {

	/** The names of the columns. */
	public static final List<String> HEADER = List.of("meeting", "first-day", "topic", "topic-title", "who", "what",
			"term", "last-day", "rule", "status", "overdue");

	private CommitmentRows() {
	}

	/**
	 * The row of a commitment.
	 * @param commitment the commitment
	 * @param answered whether a clerk says that it was answered
	 * @param words what cells are called
	 * @return its cells, in the order of the header
	 */
	public static @Nullable Object[] of(DatedCommitment commitment, boolean answered, TableWords words) {
		MadeCommitment made = commitment.made();
		String status = made.content().status().name();
		String rule = commitment.term().rule().name();
		String late = answered ? "answered" : "yes";
		String overdue = commitment.isOverdue() ? late : "no";
		return new @Nullable Object[] { made.slug(), made.firstDay(), made.number(), made.topicTitle(), made.content().who(),
				commitment.words(), made.content().term(), commitment.term().last(),
				words.word(rule, "term.rule." + rule, commitment.term().about()),
				words.word(status, "commitment.status." + status), words.word(overdue, "commitments.overdue." + overdue) };
	}

}
