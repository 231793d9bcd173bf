package org.meetingdossier.desk;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.check.question.QuestionThread;
import org.meetingdossier.dossier.across.DossierStanding;
import org.meetingdossier.dossier.document.ElementKind;

/**
 * What waits for somebody who writes.
 *
 * @param drafts what they typed and did not save, the newest first
 * @param dossiers what they work on, the next meeting first
 * @param questions what clerks ask them, or whoever writes
 * @param reviews what they are asked to look at
 * @param remarks where colleagues remarked on what they work on, most first
 * @param obstacles what is in the way of publishing what they work on, the next meeting
 * first
 * @param commitments what they promised that is due, late, or answered, the most urgent
 * first
 */
public record EditorsDesk(List<DraftLine> drafts, List<DossierStanding> dossiers, List<QuestionLine> questions,
		List<ReviewLine> reviews, List<RemarkLines> remarks, List<ObstacleLine> obstacles,
		List<CommitmentLine> commitments) {

	public EditorsDesk {
		drafts = List.copyOf(drafts);
		dossiers = List.copyOf(dossiers);
		questions = List.copyOf(questions);
		reviews = List.copyOf(reviews);
		remarks = List.copyOf(remarks);
		obstacles = List.copyOf(obstacles);
		commitments = List.copyOf(commitments);
	}

	/**
	 * How many remarks are open in what they work on.
	 * @return those of all dossiers
	 */
	public int openRemarks() {
		return this.remarks.stream().mapToInt(RemarkLines::number).sum();
	}

	/**
	 * A draft with the way to its form.
	 *
	 * @param address the address of the form
	 * @param kind what it is the form of
	 * @param title name of the meeting; empty for a new one
	 * @param savedAt when it was kept
	 */
	public record DraftLine(String address, ElementKind kind, String title, ZonedDateTime savedAt) {

	}

	/**
	 * A question about a dossier.
	 *
	 * @param dossier the dossier
	 * @param thread the question
	 * @param mine whether this person is asked by name
	 */
	public record QuestionLine(DossierStanding dossier, QuestionThread thread, boolean mine) {

	}

	/**
	 * A revision to look at.
	 *
	 * @param dossier the dossier
	 * @param by the name of who asks
	 * @param note what to look at; null for nothing to say
	 * @param due the day by which; null for none
	 * @param mine whether this person is asked by name
	 */
	public record ReviewLine(DossierStanding dossier, String by, @Nullable String note, @Nullable LocalDate due,
			boolean mine) {

	}

	/**
	 * How much is in the way of publishing a dossier.
	 *
	 * @param dossier the dossier
	 * @param number how many obstacles
	 * @param days how many days are left until the meeting
	 */
	public record ObstacleLine(DossierStanding dossier, int number, long days) {

	}

	/**
	 * How many remarks are open in a dossier.
	 *
	 * @param dossier the dossier
	 * @param number how many this person sees
	 */
	public record RemarkLines(DossierStanding dossier, int number) {

	}

}
