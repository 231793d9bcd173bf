package org.meetingdossier.intake.proposal;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.dossier.document.SessionKind;

/**
 * The dossier that intake reads from a letter. What the letter does not say is null, and
 * lists are never absent.
 *
 * @param title how the letter names the meeting
 * @param forum who meets
 * @param place where they meet
 * @param firstDay the first day
 * @param lastDay the last day
 * @param agenda whether the agenda is certain
 * @param letterDate the day of the letter
 * @param sessions the parts of the meeting
 * @param topics what is discussed
 * @param footnotesOutsideTopics the notes on other words
 * @param commitments promises to inform parliament
 * @param motions motions that the letter speaks of
 * @param citations canonical ids in reading order, a note at its mark
 * @param findings what could not be placed or read
 */
public record Proposal(@Nullable String title, @Nullable String forum, @Nullable String place,
		@Nullable LocalDate firstDay, @Nullable LocalDate lastDay, @Nullable AgendaStatus agenda,
		@Nullable LocalDate letterDate, List<Session> sessions, List<Topic> topics, List<String> footnotesOutsideTopics,
		List<Commitment> commitments, List<Motion> motions, List<String> citations, List<Finding> findings) {

	/**
	 * A part of the meeting.
	 *
	 * @param kind what kind of gathering it is
	 * @param date its day
	 * @param title how the letter names it
	 * @param host who invites
	 */
	public record Session(SessionKind kind, @Nullable LocalDate date, String title, @Nullable String host) {
	}

	/**
	 * What is discussed.
	 *
	 * @param title its heading
	 * @param part the index of its session; null when the letter does not say
	 * @param background what it is about
	 * @param positions what the Netherlands argues for
	 * @param footnotes the notes on its words
	 */
	public record Topic(String title, @Nullable Integer part, List<String> background, List<String> positions,
			List<String> footnotes) {
	}

	/**
	 * A promise to inform parliament.
	 *
	 * @param who who promises
	 * @param term by when
	 * @param text the sentence
	 */
	public record Commitment(@Nullable String who, @Nullable String term, String text) {
	}

	/**
	 * A motion that the letter speaks of.
	 *
	 * @param words how the letter names it
	 * @param ids the papers cited with it
	 */
	public record Motion(String words, List<String> ids) {
	}

	/**
	 * Something that could not be placed or read.
	 *
	 * @param code a stable code
	 * @param words the words it is about
	 * @param count how many there are
	 */
	public record Finding(String code, @Nullable String words, int count) {
	}

}
