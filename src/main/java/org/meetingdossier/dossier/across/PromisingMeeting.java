package org.meetingdossier.dossier.across;

import java.time.LocalDate;

/**
 * A meeting with whose dossier something was promised.
 *
 * @param slug the dossier's part of an address
 * @param title name of the meeting
 * @param firstDay the first day of the meeting
 */
public record PromisingMeeting(String slug, String title, LocalDate firstDay) {

}
