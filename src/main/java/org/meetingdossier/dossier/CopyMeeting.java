package org.meetingdossier.dossier;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Starts the dossier of a next meeting from one that there is.
 *
 * @param slug the new dossier's part of an address
 * @param title name of the new meeting
 * @param place where it takes place
 * @param zone the zone of its times
 * @param firstDay its first day
 * @param lastDay its last day
 */
public record CopyMeeting(String slug, String title, String place, ZoneId zone, LocalDate firstDay, LocalDate lastDay) {

}
