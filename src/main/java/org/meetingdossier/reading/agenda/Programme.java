package org.meetingdossier.reading.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.platform.TheHague;
import org.meetingdossier.reading.text.Anchors;
import org.meetingdossier.reading.text.RenderedText;

/**
 * The programme of a meeting as a timeline.
 *
 * @param zone the zone of all its times
 * @param days the days on which something takes place, in order
 */
public record Programme(ZoneId zone, List<Day> days) {

	public Programme {
		days = List.copyOf(days);
	}

	static Programme of(ZoneId zone, List<Item> sessions) {
		return new Programme(zone, byDay(sessions));
	}

	/**
	 * Whether there is a time that needs its zone.
	 * @return whether any session has a time
	 */
	public boolean isTimed() {
		return this.days.stream().flatMap((day) -> day.sessions().stream()).anyMatch((item) -> item.start() != null);
	}

	/**
	 * A session's times on the clocks of The Hague, for who reads there.
	 * @param item a session of this programme
	 * @return the times, such as {@code 18:00–21:00}; null where the clocks are the same
	 * or there is no time
	 */
	public @Nullable String atHome(Item item) {
		LocalTime start = item.start();
		if (start == null || atHome(item.date(), start).equals(start)) {
			return null;
		}
		LocalTime end = item.end();
		LocalDate last = item.isPastMidnight() ? item.date().plusDays(1) : item.date();
		return atHome(item.date(), start) + ((end != null) ? "–" + atHome(last, end) : "");
	}

	private LocalTime atHome(LocalDate date, LocalTime time) {
		return date.atTime(time).atZone(this.zone).withZoneSameInstant(TheHague.ZONE).toLocalTime();
	}

	private static List<Day> byDay(List<Item> sessions) {
		List<Day> days = new ArrayList<>();
		List<Item> together = new ArrayList<>();
		for (Item session : sessions) {
			if (!together.isEmpty() && !together.get(0).date().equals(session.date())) {
				days.add(new Day(together.get(0).date(), together));
				together = new ArrayList<>();
			}
			together.add(session);
		}
		if (!together.isEmpty()) {
			days.add(new Day(together.get(0).date(), together));
		}
		return days;
	}

	/**
	 * One day of the programme.
	 *
	 * @param date the day
	 * @param sessions what takes place, in order
	 */
	public record Day(LocalDate date, List<Item> sessions) {

		public Day {
			sessions = List.copyOf(sessions);
		}

	}

	/**
	 * A session in the programme.
	 *
	 * @param kind what kind of gathering it is
	 * @param title its name
	 * @param date the day it takes place
	 * @param start when it starts, if known
	 * @param end when it ends, if known
	 * @param host who receives the ministers, if known
	 * @param description what it is for
	 * @param subjects the topics that are discussed then, in order
	 */
	public record Item(SessionKind kind, String title, LocalDate date, @Nullable LocalTime start,
			@Nullable LocalTime end, @Nullable String host, RenderedText description, List<Subject> subjects) {

		public Item {
			subjects = List.copyOf(subjects);
		}

		/**
		 * Whether it ends on the day after.
		 * @return true if its end is earlier than its start
		 */
		public boolean isPastMidnight() {
			return this.start != null && this.end != null && this.end.isBefore(this.start);
		}

	}

	/**
	 * A topic that is discussed in a session.
	 *
	 * @param number its number on the agenda
	 * @param title its name
	 * @param expected whether it is only expected to be discussed
	 */
	public record Subject(int number, String title, boolean expected) {

		/**
		 * The place of the topic on the page.
		 * @return its anchor
		 */
		public String anchor() {
			return Anchors.topic(this.number);
		}

	}

}
