package org.meetingdossier.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.MeetingSummary;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.platform.ListPage;
import org.meetingdossier.platform.TheHague;

/**
 * The list of meetings: the next one first, the past below.
 *
 * @param upcoming meetings that are not over yet, the next one first
 * @param past meetings that are over, the latest first
 * @param page which part of both together
 * @param followed whether another page follows
 */
public record MeetingsPage(List<Line> upcoming, List<Line> past, ListPage page, boolean followed) {

	public MeetingsPage {
		upcoming = List.copyOf(upcoming);
		past = List.copyOf(past);
	}

	/**
	 * Puts meetings in the order of the list.
	 * @param meetings the meetings, in any order
	 * @param today the day on which the list is read
	 * @return the page
	 */
	public static MeetingsPage of(List<MeetingSummary> meetings, LocalDate today) {
		return of(meetings, today, new ListPage(1));
	}

	/**
	 * Puts meetings in the order of the list.
	 * @param meetings the meetings, in any order
	 * @param today the day on which the list is read
	 * @param page which part of the list
	 * @return the page
	 */
	public static MeetingsPage of(List<MeetingSummary> meetings, LocalDate today, ListPage page) {
		Comparator<MeetingSummary> byDay = Comparator.comparing((MeetingSummary meeting) -> meeting.facts().firstDay())
			.thenComparing(MeetingSummary::slug);
		Predicate<MeetingSummary> over = (meeting) -> meeting.facts().lastDay().isBefore(today);
		ListPage there = page.within(meetings.size());
		List<MeetingSummary> shown = there.of(
				Stream
					.concat(meetings.stream().filter(over.negate()).sorted(byDay),
							meetings.stream().filter(over).sorted(byDay.reversed()))
					.toList());
		return new MeetingsPage(shown.stream().filter(over.negate()).map(Line::of).toList(),
				shown.stream().filter(over).map(Line::of).toList(), there, there.isFollowed(meetings.size()));
	}

	/**
	 * Tells an empty house from one with meetings.
	 * @return whether there is nothing to list
	 */
	public boolean isEmpty() {
		return this.upcoming.isEmpty() && this.past.isEmpty();
	}

	/**
	 * What somebody who knows nothing of the house most probably comes for.
	 * @return the next meeting, else the last one, or null when there is none
	 */
	public @Nullable Line nearest() {
		return Stream.concat(this.upcoming.stream(), this.past.stream()).findFirst().orElse(null);
	}

	/**
	 * A meeting in the list.
	 *
	 * @param slug the dossier's part of an address
	 * @param facts what is known of it
	 * @param days when it is
	 * @param topics how many topics there are
	 * @param edition the letter of the current edition
	 * @param publishedOn the day on which that edition was published
	 * @param example whether it is there to see what a dossier looks like
	 */
	public record Line(String slug, MeetingFacts facts, MeetingDays days, int topics, String edition,
			LocalDate publishedOn, boolean example) {

		private static Line of(MeetingSummary meeting) {
			MeetingFacts facts = meeting.facts();
			return new Line(meeting.slug(), facts, new MeetingDays(facts.firstDay(), facts.lastDay()), meeting.topics(),
					meeting.edition(), TheHague.dayOf(meeting.publishedAt()), meeting.example());
		}

	}

}
