package org.meetingdossier.editing;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.across.ThemeHistory;
import org.meetingdossier.dossier.across.ThemeMoment;
import org.meetingdossier.dossier.across.WorkingThemes;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.dossier.theme.Theme;
import org.meetingdossier.dossier.theme.ThemeWords;
import org.meetingdossier.dossier.theme.UnchangedClaim;

/**
 * What somebody who writes on a topic may want to know of earlier meetings.
 */
@Component
public class EarlierTimes {

	private final WorkingThemes themes;

	private final ThemeHistory history;

	EarlierTimes(WorkingThemes themes, ThemeHistory history) {
		this.themes = themes;
		this.history = history;
	}

	/**
	 * What themes are called elsewhere.
	 * @param clearance how far the editor may see
	 * @return the names
	 */
	public List<String> themes(Level clearance) {
		return this.themes.names(clearance);
	}

	/**
	 * The theme that the words of a topic suggest.
	 * @param topic what is known of the topic
	 * @param clearance how far the editor may see
	 * @return its name, or empty when the topic has a theme or its words say too little
	 */
	public Optional<String> proposal(TopicFacts topic, Level clearance) {
		return (topic.theme() != null) ? Optional.empty()
				: ThemeWords.propose(topic.title(), topic.background(), themes(clearance));
	}

	/**
	 * The last time before a meeting that the theme of one of its topics was discussed.
	 * @param level how restricted the text is for which it is asked: nothing stricter
	 * comes back, so that nothing stricter can be taken over
	 * @return that time, or empty when there was none or the topic has no theme
	 */
	public Optional<LastTime> lastTime(Dossier dossier, Dossier.Topic topic, Level level) {
		return Theme.named(topic.facts().theme())
			.flatMap((theme) -> before(dossier, theme, level).stream().reduce((one, later) -> later))
			.map(LastTime::of);
	}

	/**
	 * The time that a claim about a topic is measured against.
	 * @param level how restricted the text is that makes it
	 * @return that time, or empty when there was none or the topic has no theme
	 */
	public Optional<LastTime> measure(Dossier dossier, Dossier.Topic topic, UnchangedClaim claim, Level level) {
		return Theme.named(topic.facts().theme())
			.flatMap((theme) -> ThemeMoment.measureOf(claim, before(dossier, theme, level)))
			.map(LastTime::of);
	}

	private List<ThemeMoment> before(Dossier dossier, Theme theme, Level level) {
		return this.history.before(theme.slug(), dossier.facts().firstDay(), level);
	}

}
