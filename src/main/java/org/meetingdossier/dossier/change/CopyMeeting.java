package org.meetingdossier.dossier.change;

import org.meetingdossier.dossier.document.MeetingFacts;

/**
 * Starts the dossier of a next meeting from one that there is.
 *
 * @param slug the new dossier's part of an address
 * @param facts what is known of the new meeting
 */
public record CopyMeeting(String slug, MeetingFacts facts) {

}
