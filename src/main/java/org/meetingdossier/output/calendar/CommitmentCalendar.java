package org.meetingdossier.output.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.output.CommitmentWords;
import org.meetingdossier.output.letter.LetterWords;
import org.meetingdossier.platform.SiteAddress;
import org.meetingdossier.reading.promise.CommitmentStanding;

/**
 * What was promised to parliament, each on the last day that keeps it, with how it
 * stands. An event keeps its identity; what is new of it makes it younger.
 */
@Component
public class CommitmentCalendar {

	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);

	private final CommitmentWords words;

	private final SiteAddress site;

	private final String name;

	CommitmentCalendar(MessageSource messages, SiteAddress site) {
		this.words = new CommitmentWords(messages, LetterWords.DUTCH);
		this.site = site;
		this.name = messages.getMessage("output.commitments.feed", null, LetterWords.DUTCH);
	}

	/**
	 * Writes the calendar.
	 * @param commitments how the commitments stand
	 * @param clearance how far who asks may see
	 * @return the file, without those that have no day
	 */
	public byte[] write(List<CommitmentStanding> commitments, Level clearance) {
		CalendarLines lines = new CalendarLines().begin("VCALENDAR")
			.line("VERSION", "2.0")
			.line("PRODID", "-//Meeting Dossier//NL")
			.line("CALSCALE", "GREGORIAN")
			.text("X-WR-CALNAME", this.name);
		commitments.forEach((one) -> {
			LocalDate last = one.commitment().term().last();
			if (last != null) {
				event(lines, one, last, clearance);
			}
		});
		return lines.end("VCALENDAR").toBytes();
	}

	private void event(CalendarLines lines, CommitmentStanding standing, LocalDate last, Level clearance) {
		String at = MOMENT.format(LocalDateTime.ofInstant(standing.changedAt(), ZoneOffset.UTC));
		lines.begin("VEVENT")
			.line("UID", standing.commitment().content().id() + "@meetingdossier.org")
			.line("DTSTAMP", at)
			.line("LAST-MODIFIED", at)
			.line("DTSTART;VALUE=DATE", DAY.format(last))
			.line("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)))
			.text("SUMMARY", this.words.title(standing))
			.text("DESCRIPTION", this.words.about(standing))
			.text("CATEGORIES", this.name)
			.line("URL", this.site.of(CommitmentWords.path(standing)))
			.line("CLASS", (clearance == Level.PUBLIC) ? "PUBLIC" : "CONFIDENTIAL")
			.line("TRANSP", "TRANSPARENT")
			.end("VEVENT");
	}

}
