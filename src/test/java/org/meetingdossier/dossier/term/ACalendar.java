package org.meetingdossier.dossier.term;

import java.time.LocalDate;
import java.util.List;

/**
 * The calendar of tests: the recesses and some meetings around the case of May 2025.
 */
final class ACalendar {

	static final TermCalendar OF_2025 = new TermCalendar(
			List.of(entry("2025-02-21", "2025-03-02", "voorjaarsreces"), entry("2025-04-18", "2025-05-05", "meireces"),
					entry("2025-07-04", "2025-08-31", "zomerreces"), entry("2025-10-17", "2025-10-26", "herfstreces"),
					entry("2025-12-19", "2026-01-11", "kerstreces")),
			List.of(entry("2025-06-24", "2025-06-25", "NAVO-top", "top in Den Haag"),
					entry("2025-05-20", "2025-05-20", "Raad Buitenlandse Zaken", "RBZ"),
					entry("2025-06-23", "2025-06-23", "Raad Buitenlandse Zaken", "RBZ"),
					entry("2025-06-26", "2025-06-27", "Europese Raad")));

	private ACalendar() {
	}

	private static TermCalendar.Entry entry(String first, String last, String... names) {
		return new TermCalendar.Entry(List.of(names), LocalDate.parse(first), LocalDate.parse(last));
	}

}
