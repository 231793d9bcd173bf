package org.meetingdossier.dossier.term;

import java.time.LocalDate;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What terms refer to by name, which nobody can work out: the recesses of parliament and
 * meetings. Where these end a term is read as unknown.
 *
 * @param recesses the recesses, each called such as {@code zomerreces}
 * @param meetings the meetings, each with what letters call it
 */
@ConfigurationProperties("dossier.terms")
record TermProperties(@DefaultValue List<Named> recesses, @DefaultValue List<Named> meetings) {

	TermCalendar toCalendar() {
		return new TermCalendar(this.recesses.stream().map(Named::toEntry).toList(),
				this.meetings.stream().map(Named::toEntry).toList());
	}

	/**
	 * Something that has a name and days.
	 *
	 * @param names what it is called
	 * @param first its first day
	 * @param last its last day
	 */
	record Named(List<String> names, LocalDate first, LocalDate last) {

		private TermCalendar.Entry toEntry() {
			return new TermCalendar.Entry(this.names, this.first, this.last);
		}

	}

}
