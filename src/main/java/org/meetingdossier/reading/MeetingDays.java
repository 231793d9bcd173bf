package org.meetingdossier.reading;

import java.time.LocalDate;

/**
 * The days of a meeting, shown as a reader would say them.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record MeetingDays(LocalDate first, LocalDate last) {

}
