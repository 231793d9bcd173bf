package org.meetingdossier.dossier.across;

import java.time.LocalDate;

import org.meetingdossier.dossier.theme.Theme;

/**
 * A theme in a list.
 *
 * @param theme the theme, called as at the last of its meetings
 * @param meetings at how many meetings it is discussed, among those that the reader sees
 * @param first the first day of the first of these
 * @param last the first day of the last of these
 */
public record ThemeLine(Theme theme, int meetings, LocalDate first, LocalDate last) {

}
