package org.meetingdossier.output.calendar;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.dossier.document.TopicState;
import org.meetingdossier.output.OutgoingDossier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The calendar, read by another library.
 */
class CalendarFormatTests {

	private static final Instant AT = Instant.parse("2025-05-08T10:00:00Z");

	private static final LocalDate DAY = LocalDate.of(2025, 5, 14);

	private static final UUID MEETING = UUID.randomUUID();

	private static final Dossier.Session DINNER = new Dossier.Session(UUID.randomUUID(), "Diner; besloten",
			SessionKind.DINNER, DAY, LocalTime.of(19, 0), LocalTime.of(0, 30), "Minister Fidan, Turkije",
			"Kennismaken.^[Noot]\n\nEn *meer*.");

	private static final Dossier.Session PRESS = new Dossier.Session(UUID.randomUUID(), "Pers", SessionKind.PRESS,
			DAY.plusDays(1), null, null, null, "");

	private final CalendarFormat format = new CalendarFormat(messages());

	@Test
	void givesAMeetingAndItsSessionsToAnotherProgram() throws Exception {
		Calendar calendar = read(meeting("Europe/Istanbul", Level.PUBLIC), "A", AT);
		List<VEvent> events = calendar.getComponents("VEVENT");
		assertThat(events).hasSize(3);
		assertThat(value(events.get(0), Property.DTSTART)).isEqualTo("20250514");
		assertThat(value(events.get(0), Property.DTEND)).isEqualTo("20250516");
		assertThat(value(events.get(0), Property.DESCRIPTION)).contains("Editie A").contains("\u2022 Oekra\u00efne");
		assertThat(value(events.get(1), Property.SUMMARY)).startsWith("Diner; besloten \u2013 Een lange naam");
		assertThat(value(events.get(1), Property.LOCATION))
			.isEqualTo("Congrescentrum, Antalya (Minister Fidan, Turkije)");
		assertThat(value(events.get(1), Property.DESCRIPTION)).contains("Kennismaken.\nEn meer.")
			.doesNotContain("Noot");
		DtStart<ZonedDateTime> start = events.get(1).getRequiredProperty(Property.DTSTART);
		assertThat(start.getDate().toInstant()).isEqualTo(Instant.parse("2025-05-14T16:00:00Z"));
		assertThat(value(events.get(1), Property.DTEND)).isEqualTo("20250515T003000");
		assertThat(calendar.validate().getEntries()).isEmpty();
	}

	@Test
	void hasTheZoneOfEachTimeAndNoTimeWithoutOne() {
		String istanbul = written(meeting("Europe/Istanbul", Level.PUBLIC), "A", AT);
		assertThat(istanbul).contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Istanbul\r\nBEGIN:STANDARD\r\n"
				+ "DTSTART:19700101T000000\r\nTZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE")
			.contains("DTSTART;TZID=Europe/Istanbul:20250514T190000")
			.contains("DTSTART;VALUE=DATE:20250515\r\nDTEND;VALUE=DATE:20250516");
		String amsterdam = written(meeting("Europe/Amsterdam", Level.PUBLIC), "A", AT);
		assertThat(amsterdam)
			.contains("BEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
					+ "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT")
			.contains("BEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
					+ "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD");
		assertThat(written(meeting("America/New_York", Level.PUBLIC), "A", AT)).contains("BYMONTH=3;BYDAY=2SU")
			.contains("BYMONTH=11;BYDAY=1SU");
		assertThat(istanbul.lines().filter((line) -> line.startsWith("DTSTART") || line.startsWith("DTEND")))
			.allMatch((line) -> line.contains("TZID=") || line.contains("VALUE=DATE")
					|| line.equals("DTSTART:19700101T000000"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Europe/Amsterdam", "America/New_York", "America/Santiago", "Asia/Jerusalem", "Africa/Cairo" })
	void knowsTheOffsetOnTheDaysBeforeAndAfterEachChange(String zone) throws Exception {
		VTimeZone written = (VTimeZone) read(meeting(zone, Level.PUBLIC), "A", AT).getComponents("VTIMEZONE").get(0);
		ZoneRules rules = ZoneId.of(zone).getRules();
		Instant at = Instant.parse("2024-01-01T00:00:00Z");
		for (int change = 0; change < 20; change++) {
			ZoneOffsetTransition next = rules.nextTransition(at);
			at = next.getInstant();
			for (Instant near : List.of(at.minus(1, ChronoUnit.DAYS), at.plus(1, ChronoUnit.DAYS))) {
				Observance observance = Objects
					.requireNonNull(written.getApplicableObservance(near.atZone(ZoneOffset.UTC)));
				assertThat(observance.getRequiredProperty("TZOFFSETTO").getValue()).as("%s", near)
					.isEqualTo(rules.getOffset(near).getId().replace(":", ""));
			}
		}
	}

	@Test
	void keepsIdentitiesAndCountsRevisions() throws Exception {
		Dossier dossier = meeting("Europe/Istanbul", Level.PUBLIC);
		assertThat(written(dossier, "A", AT)).isEqualTo(written(dossier, "A", AT));
		List<VEvent> first = read(dossier, null, AT).getComponents("VEVENT");
		List<VEvent> second = read(new OutgoingDossier(dossier, dossier.level(), "B", 4, AT.plusSeconds(60)))
			.getComponents("VEVENT");
		for (int index = 0; index < first.size(); index++) {
			assertThat(value(second.get(index), Property.UID)).isEqualTo(value(first.get(index), Property.UID));
			assertThat(value(first.get(index), Property.SEQUENCE)).isEqualTo("3");
			assertThat(value(second.get(index), Property.SEQUENCE)).isEqualTo("4");
			assertThat(value(second.get(index), Property.DTSTAMP)).isEqualTo("20250508T100100Z");
		}
	}

	@Test
	void foldsLinesAndSaysTheLevelOfWhatIsNotPublic() {
		String calendar = written(meeting("Europe/Istanbul", Level.DELEGATION), "A", AT);
		assertThat(calendar.split("\r\n", -1)).allMatch((line) -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
		assertThat(calendar).doesNotContain("\n\n").contains("Rubricering: Delegatie").contains("CLASS:CONFIDENTIAL");
		assertThat(calendar.replace("\r\n ", "")).doesNotContain("Nederland steunt");
	}

	private Calendar read(Dossier dossier, @Nullable String edition, Instant at) throws Exception {
		return read(outgoing(dossier, edition, at));
	}

	private Calendar read(OutgoingDossier outgoing) throws Exception {
		return new CalendarBuilder().build(new ByteArrayInputStream(this.format.write(outgoing)));
	}

	private String written(Dossier dossier, String edition, Instant at) {
		return new String(this.format.write(outgoing(dossier, edition, at)), StandardCharsets.UTF_8);
	}

	private static OutgoingDossier outgoing(Dossier dossier, @Nullable String edition, Instant at) {
		return new OutgoingDossier(dossier, dossier.level(), edition, 3, at);
	}

	private static String value(VEvent event, String property) {
		return event.getRequiredProperty(property).getValue();
	}

	private static Dossier meeting(String zone, Level level) {
		MeetingFacts facts = new MeetingFacts(
				"Een lange naam van een bijeenkomst met \u00e9\u00e9n \u20ac en nog veel meer tekens dan op een regel gaan",
				level, "NAVO", "Antalya", "Congrescentrum", ZoneId.of(zone), DAY, DAY.plusDays(1), null, "De minister",
				AgendaStatus.PROVISIONAL, null, null, "Inleiding.");
		TopicFacts topic = new TopicFacts("Oekra\u00efne", TopicState.ON_AGENDA, null, true, DINNER.id(),
				"Achtergrond.");
		return new Dossier(MEETING, "ifmm", facts, null, List.of(DINNER, PRESS),
				List.of(new Dossier.Topic(UUID.randomUUID(), topic,
						List.of(DossierBuilder.position(Level.PUBLIC, "Nederland steunt.", "")), List.of())));
	}

	private static ResourceBundleMessageSource messages() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/output");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		return messages;
	}

}
