package org.meetingdossier.reading.promise;

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
			"term", "last-day", "rule", "status", "overdue", "slug");

	private CommitmentRows() {
	}

	/**
	 * The row of a commitment.
	 * @param standing the commitment
	 * @param words what cells are called
	 * @return its cells, in the order of the header
	 */
	public static @Nullable Object[] of(CommitmentStanding standing, TableWords words) {
		DatedCommitment commitment = standing.commitment();
		MadeCommitment made = commitment.made();
		String status = made.content().status().name();
		String rule = commitment.term().rule().name();
		String overdue = switch (standing.state()) {
			case LATE -> "yes";
			case ANSWERED -> "answered";
			case OPEN, DONE -> "no";
		};
		return new @Nullable Object[] { words.name(made.slug(), made.meeting()), made.firstDay(), made.number(),
				made.topicTitle(), made.content().who(), commitment.words(), made.content().term(),
				commitment.term().last(), words.word(rule, "term.rule." + rule, commitment.term().about()),
				words.word(status, "commitment.status." + status),
				words.word(overdue, "commitments.overdue." + overdue), made.slug() };
	}

}
