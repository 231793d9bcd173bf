package org.meetingdossier.dossier;

import java.time.LocalDate;
import java.util.UUID;

import org.meetingdossier.account.Level;

/**
 * The line of a dossier in a list: its working state, without its content.
 *
 * @param id identity of the dossier
 * @param slug its part of an address
 * @param title name of the meeting
 * @param level how restricted it is
 * @param firstDay the first day of the meeting
 */
public record ListedDossier(UUID id, String slug, String title, Level level, LocalDate firstDay) {

}
