package org.meetingdossier.intake.stage;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Stage: reads the title of a letter; gives the name of the meeting in it, without what
 * says that it is an agenda, when and where.
 */
final class MeetingName {

	private static final Pattern AGENDA = Pattern
		.compile("(?i)^(?:bijlage:?\\s+)?geannoteerde agenda(?:'s|\u2019s)?\\s+(?:(?:voor|van)\\s+)?(?:(?:de|het)\\s+)?(?=\\S)");

	private static final Pattern DAY = Pattern
		.compile("(?i)[,(]?\\s*(?:(?:van|op|d\\.d\\.|voor)\\s+)?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\\s+)?\\d{1,2}(?:\\s?[-\u2013/]\\s?\\d{1,2}|\\s+(?:en|tot en met|t/m)\\s+\\d{1,2}|\\s+\\p{L}+\\s+(?:en|-|\u2013|tot en met)\\s+\\d{1,2})?\\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?:\\s+\\d{4}|\\s+a\\.s\\.)?\\)?");

	private MeetingName() {
	}

	/**
	 * Finds the name.
	 * @param title the title of the letter
	 * @param place where the meeting is, if known
	 * @return the name, with a capital; the title itself when nothing else is in it
	 */
	static String in(String title, @Nullable String place) {
		String name = AGENDA.matcher(title).replaceFirst("");
		Matcher day = DAY.matcher(name);
		if (day.find() && day.start() > 0) {
			name = name.substring(0, day.start()) + name.substring(day.end());
		}
		if (place != null) {
			name = name.replaceFirst("(?:,\\s*|\\s+(?:te|in)\\s+)" + Pattern.quote(place) + "\\s*,?\\s*$", "");
		}
		name = name.replaceFirst("[\\s,;:(\u2013-]+$", "").strip();
		return name.isEmpty() ? title : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}

}
