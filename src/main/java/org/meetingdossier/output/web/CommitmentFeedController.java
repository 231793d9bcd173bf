package org.meetingdossier.output.web;

import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.meetingdossier.account.CurrentPerson;
import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.across.CommitmentFilter;
import org.meetingdossier.dossier.across.CurrentCommitments;
import org.meetingdossier.output.CommitmentWords;
import org.meetingdossier.output.calendar.CommitmentCalendar;
import org.meetingdossier.output.feed.FeedEntry;
import org.meetingdossier.reading.promise.CommitmentStanding;
import org.meetingdossier.reading.promise.CommitmentStandings;

/**
 * Tells programs what was promised to parliament, what changed about it, what became late
 * and what came of it, of what the reader may see.
 */
@Controller
class CommitmentFeedController {

	private final CurrentCommitments commitments;

	private final CommitmentStandings standings;

	private final CurrentPerson person;

	private final AtomAnswer answer;

	private final CommitmentCalendar calendar;

	private final MessageSource messages;

	CommitmentFeedController(CurrentCommitments commitments, CommitmentStandings standings, CurrentPerson person,
			AtomAnswer answer, CommitmentCalendar calendar, MessageSource messages) {
		this.commitments = commitments;
		this.standings = standings;
		this.person = person;
		this.answer = answer;
		this.calendar = calendar;
		this.messages = messages;
	}

	@GetMapping(OutputDoor.COMMITMENTS)
	ResponseEntity<byte[]> feed() {
		CommitmentWords words = new CommitmentWords(this.messages, LocaleContextHolder.getLocale());
		return this.answer.of("commitments/feed.atom", OutputDoor.COMMITMENTS, "/commitments",
				"output.commitments.feed", standings().stream().map((standing) -> entry(standing, words)).toList());
	}

	/** The same for calendars, which follow it in Dutch. */
	@GetMapping(OutputDoor.COMMITMENT_DAYS)
	ResponseEntity<byte[]> calendar() {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
			.header(HttpHeaders.CONTENT_LANGUAGE, "nl")
			.body(this.calendar.write(standings(), this.person.clearance()));
	}

	private List<CommitmentStanding> standings() {
		Level clearance = this.person.clearance();
		return this.standings.mostUrgentFirst(this.commitments.find(CommitmentFilter.of(null), clearance), clearance);
	}

	/**
	 * A promise is one entry, which is told again when there is something new to say of
	 * it.
	 */
	private static FeedEntry entry(CommitmentStanding standing, CommitmentWords words) {
		String id = "commitments/" + standing.commitment().content().id();
		return new FeedEntry(id, id, CommitmentWords.path(standing), words.title(standing), words.about(standing),
				standing.changedAt());
	}

}
