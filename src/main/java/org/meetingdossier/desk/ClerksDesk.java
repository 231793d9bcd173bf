package org.meetingdossier.desk;

import java.util.List;

import org.meetingdossier.check.question.QuestionThread;
import org.meetingdossier.dossier.across.DossierStanding;

/**
 * What waits for a clerk, and what a clerk waits for.
 *
 * @param meetings what is open for each meeting, the next one first
 * @param answered questions that were answered, those of this clerk first
 * @param asked what this clerk asked and was not answered yet
 * @param mine how many references this clerk took
 * @param late promises that are late, the latest of all first
 */
public record ClerksDesk(List<MeetingLine> meetings, List<QuestionLine> answered, List<QuestionLine> asked, long mine,
		List<CommitmentLine> late) {

	public ClerksDesk {
		meetings = List.copyOf(meetings);
		answered = List.copyOf(answered);
		asked = List.copyOf(asked);
		late = List.copyOf(late);
	}

	/**
	 * How many references ask for attention.
	 * @return those of all meetings
	 */
	public int open() {
		return this.meetings.stream().mapToInt(MeetingLine::open).sum();
	}

	/**
	 * The references of a meeting.
	 *
	 * @param dossier the dossier
	 * @param open how many ask for attention
	 * @param days how many days are left until the meeting; negative once it is past
	 */
	public record MeetingLine(DossierStanding dossier, int open, long days) {

	}

	/**
	 * A question about a dossier.
	 *
	 * @param dossier the dossier
	 * @param thread the question
	 */
	public record QuestionLine(DossierStanding dossier, QuestionThread thread) {

	}

}
