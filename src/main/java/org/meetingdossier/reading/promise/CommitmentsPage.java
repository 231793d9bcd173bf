package org.meetingdossier.reading.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.across.DatedCommitment;
import org.meetingdossier.dossier.across.MadeCommitment;
import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.dossier.term.TermReading;

/**
 * What was promised to parliament in all dossiers, the most urgent first.
 *
 * @param total how many there are on all pages
 * @param overdue how many of those are late
 * @param undated how many of those have no day
 * @param lines those of this page
 * @param number which page this is, from 1
 * @param last whether no page follows
 */
public record CommitmentsPage(int total, long overdue, long undated, List<Line> lines, int number, boolean last) {

	/** How many stand on a page. */
	public static final int PAGE = 50;

	public CommitmentsPage {
		lines = List.copyOf(lines);
	}

	/**
	 * A page of a list.
	 * @param commitments all that was found, in order
	 * @param number which page, from 1
	 * @return the page; empty behind the end
	 */
	public static CommitmentsPage of(List<CommitmentStanding> commitments, int number) {
		int from = Math.min(commitments.size(), (number - 1) * PAGE);
		int to = Math.min(commitments.size(), from + PAGE);
		return new CommitmentsPage(commitments.size(), count(commitments, CommitmentStanding::isLate),
				count(commitments, CommitmentStanding::isUndated),
				commitments.subList(from, to).stream().map(Line::of).toList(), number, to == commitments.size());
	}

	private static long count(List<CommitmentStanding> commitments, Predicate<CommitmentStanding> which) {
		return commitments.stream().filter(which).count();
	}

	/**
	 * A promise in the list.
	 *
	 * @param id identity of the commitment
	 * @param who the member of cabinet who promised
	 * @param what what parliament will be told
	 * @param term when, in words
	 * @param reading the day that was read from the words, with the rule
	 * @param daysLate how many days it is late; 0 if it is not
	 * @param undated whether it is open and has no day
	 * @param answered whether a clerk says that it was answered
	 * @param status how far it has come
	 * @param place where it was made
	 * @param outcomes what clerks confirmed
	 */
	public record Line(UUID id, String who, String what, String term, TermReading reading, long daysLate,
			boolean undated, boolean answered, CommitmentStatus status, Place place, List<Step> outcomes) {

		public Line {
			outcomes = List.copyOf(outcomes);
		}

		private static Line of(CommitmentStanding standing) {
			DatedCommitment commitment = standing.commitment();
			return new Line(commitment.content().id(), commitment.content().who(), commitment.words(),
					commitment.content().term(), commitment.term(), standing.daysLate(), standing.isUndated(),
					standing.isAnswered(), commitment.content().status(), Place.of(commitment.made()),
					standing.outcomes());
		}

	}

	/**
	 * Where a promise was made.
	 *
	 * @param slug the dossier's part of an address
	 * @param meeting name of the meeting
	 * @param firstDay the first day of the meeting
	 * @param number the number of the topic
	 * @param topic name of the topic
	 * @param session name of the session; null if none is known
	 */
	public record Place(String slug, String meeting, LocalDate firstDay, int number, String topic,
			@Nullable String session) {

		private static Place of(MadeCommitment made) {
			return new Place(made.slug(), made.meeting(), made.firstDay(), made.number(), made.topicTitle(),
					made.session());
		}

	}

}
