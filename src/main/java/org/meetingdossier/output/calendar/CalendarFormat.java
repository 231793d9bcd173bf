package org.meetingdossier.output.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.dossier.text.DossierText;
import org.meetingdossier.dossier.text.PlainWords;
import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.output.OutputFormat;
import org.meetingdossier.output.letter.LetterWords;

/**
 * The meeting and its sessions for a calendar. An event keeps its identity through all
 * editions and revisions; a later one has a higher sequence, its revision, by which
 * calendars replace what they have. Positions are for readers of the dossier and stand in
 * no calendar.
 */
@Component
@Order(3)
class CalendarFormat implements OutputFormat {

	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

	private static final String EVENT = "VEVENT";

	private final LetterWords words;

	CalendarFormat(MessageSource messages) {
		this.words = new LetterWords(messages);
	}

	@Override
	public String extension() {
		return "ics";
	}

	@Override
	public MediaType type() {
		return MediaType.parseMediaType("text/calendar;charset=UTF-8");
	}

	@Override
	public byte[] write(OutgoingDossier outgoing) {
		Dossier dossier = outgoing.content();
		CalendarLines lines = new CalendarLines().begin("VCALENDAR")
			.line("VERSION", "2.0")
			.line("PRODID", "-//Meeting Dossier//NL")
			.line("CALSCALE", "GREGORIAN")
			.text("X-WR-CALNAME", dossier.title());
		if (dossier.sessions().stream().anyMatch((session) -> session.start() != null)) {
			ZoneLines.write(lines, dossier.facts().zone(), dossier.facts().firstDay());
		}
		meeting(lines, outgoing);
		dossier.sessions().forEach((session) -> session(lines, session, outgoing));
		return lines.end("VCALENDAR").toBytes();
	}

	private void meeting(CalendarLines lines, OutgoingDossier outgoing) {
		Dossier dossier = outgoing.content();
		start(lines, dossier.id(), outgoing);
		days(lines, dossier.facts().firstDay(), dossier.facts().lastDay());
		List<String> said = new ArrayList<>(about(outgoing));
		dossier.topics().forEach((topic) -> said.add("\u2022 " + topic.title()));
		lines.text("SUMMARY", dossier.title())
			.text("LOCATION", place(dossier.facts(), null))
			.text("CATEGORIES", dossier.facts().forum())
			.text("DESCRIPTION", String.join("\n", said))
			.line("TRANSP", "TRANSPARENT")
			.end(EVENT);
	}

	private void session(CalendarLines lines, Dossier.Session session, OutgoingDossier outgoing) {
		Dossier dossier = outgoing.content();
		start(lines, session.id(), outgoing);
		LocalTime from = session.start();
		LocalTime until = session.end();
		if (from == null) {
			days(lines, session.date(), session.date());
		}
		else {
			LocalDateTime start = session.date().atTime(from);
			lines.line("DTSTART;TZID=" + dossier.facts().zone().getId(), TIME.format(start));
			if (until != null) {
				// A dinner may end after midnight.
				LocalDateTime end = session.date().plusDays(until.isAfter(from) ? 0 : 1).atTime(until);
				lines.line("DTEND;TZID=" + dossier.facts().zone().getId(), TIME.format(end));
			}
		}
		List<String> said = new ArrayList<>(about(outgoing));
		if (!session.description().isBlank()) {
			said.add(plain(session.description()));
		}
		dossier.topics()
			.stream()
			.filter((topic) -> session.id().equals(topic.facts().session()))
			.forEach((topic) -> said.add("\u2022 " + topic.title()));
		lines.text("SUMMARY", session.title() + " \u2013 " + dossier.title())
			.text("LOCATION", place(dossier.facts(), session.host()))
			.text("DESCRIPTION", String.join("\n", said))
			.end(EVENT);
	}

	private static void start(CalendarLines lines, UUID id, OutgoingDossier outgoing) {
		String at = TIME.format(LocalDateTime.ofInstant(outgoing.at(), ZoneOffset.UTC)) + 'Z';
		lines.begin(EVENT)
			.line("UID", id + "@meetingdossier.org")
			.line("DTSTAMP", at)
			.line("LAST-MODIFIED", at)
			.line("SEQUENCE", String.valueOf(outgoing.revision()))
			.line("STATUS", (outgoing.content().facts().agenda() == AgendaStatus.FINAL) ? "CONFIRMED" : "TENTATIVE")
			.line("CLASS", (outgoing.level() == Level.PUBLIC) ? "PUBLIC" : "CONFIDENTIAL");
	}

	private static void days(CalendarLines lines, LocalDate first, LocalDate last) {
		lines.line("DTSTART;VALUE=DATE", DAY.format(first)).line("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)));
	}

	private static String place(MeetingFacts facts, @Nullable String host) {
		String place = (facts.venue() != null) ? facts.venue() + ", " + facts.place() : facts.place();
		return (host != null) ? place + " (" + host + ")" : place;
	}

	private List<String> about(OutgoingDossier outgoing) {
		String edition = outgoing.edition();
		List<String> about = new ArrayList<>();
		if (outgoing.level() != Level.PUBLIC) {
			about.add(this.words.of("marking", this.words.of(outgoing.level())));
		}
		about.add(
				(edition != null) ? this.words.of("edition", edition) : this.words.of("revision", outgoing.revision()));
		return about;
	}

	private static String plain(String text) {
		List<Node> blocks = new ArrayList<>();
		for (Node block = DossierText.parse(text).getFirstChild(); block != null; block = block.getNext()) {
			blocks.add(block);
		}
		return blocks.stream().map(PlainWords::of).map(String::strip).collect(Collectors.joining("\n"));
	}

}
