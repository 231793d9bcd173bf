package org.meetingdossier.dossier.across;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.Editions;

/**
 * What was said on a theme from meeting to meeting. The copy of the current editions
 * tells at which; their words come from the editions that the reader sees on their pages,
 * so that no level can be looser here than there.
 */
@Component
public class ThemeHistory {

	/** The most meetings of which a history tells, the last ones. */
	public static final int MOST = 50;

	/** Whoever says that nothing changed means no time before these. */
	private static final int MOST_BEFORE = 10;

	private final CurrentThemes themes;

	private final Editions editions;

	ThemeHistory(CurrentThemes themes, Editions editions) {
		this.themes = themes;
		this.editions = editions;
	}

	/**
	 * The history of a theme, of the last {@value #MOST} meetings.
	 * @param theme its part of an address
	 * @param clearance how far the reader may see
	 * @return each meeting, the earliest first; none when the reader knows of no such
	 * theme
	 */
	public List<ThemeMoment> of(String theme, Level clearance) {
		return moments(this.themes.meetings(theme, LocalDate.MAX, clearance, MOST), theme, clearance);
	}

	private List<ThemeMoment> moments(List<String> meetings, String theme, Level clearance) {
		return meetings.stream()
			.flatMap((meeting) -> this.editions.current(meeting, clearance).stream())
			.map((published) -> ThemeMoment.of(published, theme))
			.filter((moment) -> !moment.topics().isEmpty())
			.toList();
	}

	/**
	 * When something was said on a theme before a day.
	 * @param theme its part of an address
	 * @param day the first day of a meeting
	 * @param clearance how far the reader may see, or how restricted the text is that it
	 * is compared with
	 * @return those meetings, of the last ten, the earliest first
	 */
	public List<ThemeMoment> before(String theme, LocalDate day, Level clearance) {
		List<String> meetings = this.themes.meetings(theme, day, clearance, MOST_BEFORE);
		return moments(meetings, theme, clearance).stream()
			.filter((moment) -> moment.firstDay().isBefore(day) && moment.isSpoken())
			.toList();
	}

}
