package org.meetingdossier.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.AgendaStatus;
import org.meetingdossier.letter.Block;

/**
 * Stage: reads the title and the introduction; gives who meets, where and when, and how
 * certain the agenda is.
 *
 * @param forum who meets
 * @param place where
 * @param firstDay the first day
 * @param lastDay the last day
 * @param agenda whether the agenda is certain
 */
record Meeting(@Nullable String forum, @Nullable String place, @Nullable LocalDate firstDay,
		@Nullable LocalDate lastDay, @Nullable AgendaStatus agenda) {

	private static final String NAME = "(\\p{Lu}[\\p{L}'\u2019]+(?:[- ]\\p{Lu}[\\p{L}'\u2019]+)*)";

	private static final Pattern MEETS = Pattern.compile("(?:vond|vindt|plaats(?:vinden|vindt)?|bijeen|gehouden|komen|komt|vergadert?|vergadering|bijeenkomst|Raad|top|Top|agenda|ministers?|\\d{4})\\b[^;\\n]{0,140}?\\b(?:te|in)\\s(?:de\\s)?"
			+ NAME);

	private static final List<String> NO_PLACES = List.of("Nederland", "Nederlandse", "Europa", "Europese", "Oekra\u00EFne", "Gaza", "Rusland", "Kamer",
			"Kamerstuk", "Raad", "NAVO", "EU", "Den", "Januari", "Mei", "Tweede", "Eerste", "Midden-Oosten", "Afrika", "VN", "Isra\u00EBl");

	private static final Pattern FINAL = Pattern.compile("(?i)\\b(?:definitieve agenda|agenda (?:is|werd) (?:definitief )?vastgesteld|vastgestelde agenda|agenda (?:staat|ligt) vast)\\b");

	private static final Pattern PROVISIONAL = Pattern.compile("(?i)voorlopige agenda|agenda is (?:nog )?(?:slechts )?voorlopig|agenda (?:is|was) (?:\\w+ ){0,4}(?:nog niet|niet definitief)|nog niet (?:definitief )?(?:vastgesteld|bekend)|onder voorbehoud|(?:agenda|agendapunten|programma)\\b[^.]{0,100}\\b(?:kan|kunnen) (?:nog )?(?:wijzigen|veranderen)|nog geen (?:definitieve )?agenda|(?:onderwerpen|agendapunten)[^.]{0,80}naar verwachting|naar verwachting[^.]{0,80}(?:op de agenda|geagendeerd|agenda)|concept-?agenda|verwachte agenda");

	static Meeting of(@Nullable String title, List<Block> introduction, @Nullable LocalDate letterDate) {
		String name = (title != null) ? title : "";
		List<String> texts = new ArrayList<>();
		texts.add(name);
		introduction.forEach((block) -> texts.add(block.text()));
		Days.Span days = days(texts, letterDate);
		String all = String.join("\n", texts);
		String forum = forum(texts);
		if (forum == null) {
			// A day in a letter about no meeting is another day.
			days = null;
		}
		return new Meeting(forum, place(texts), (days != null) ? days.first() : null,
				(days != null) ? days.last() : null, agenda(all));
	}

	private static @Nullable String forum(List<String> texts) {
		for (String text : texts) {
			String forum = Forums.in(text);
			if (forum != null) {
				return forum;
			}
		}
		return null;
	}

	// The days in the title, else the first in a sentence about the meeting.
	private static Days.@Nullable Span days(List<String> texts, @Nullable LocalDate letterDate) {
		for (String text : texts) {
			List<Days.Span> days = Days.in(text, letterDate);
			for (Days.Span span : days) {
				boolean letters = span.first().equals(letterDate) && days.size() > 1;
				if (!letters && (text.equals(texts.get(0)) || isOfMeeting(text, span))) {
					return span;
				}
			}
		}
		return null;
	}

	private static boolean isOfMeeting(String text, Days.Span span) {
		String lower = text.toLowerCase(Locale.ROOT);
		String before = lower.substring(0, span.start());
		boolean meets = lower.matches("(?s).*(plaats|bijeen|raad|vergader|top|eurogroep|agenda|ministers|gymnich).*");
		boolean other = before.matches("(?s).*(uw kamer|kamerstuk|motie|[a-z]*debat|[a-z]*overleg|brief|verzoek|verslag) van\\s*$|(?s).*datum\\s*$|(?s).*den haag,\\s*$");
		return meets && !other;
	}

	private static @Nullable String place(List<String> texts) {
		for (String text : texts) {
			Matcher meets = MEETS.matcher(text.replace('\n', ' '));
			while (meets.find()) {
				String place = meets.group(1);
				if (!NO_PLACES.contains(place.split(" ", 2)[0]) || place.startsWith("Den Haag")) {
					return place;
				}
			}
		}
		return null;
	}

	private static @Nullable AgendaStatus agenda(String text) {
		if (PROVISIONAL.matcher(text).find()) {
			return AgendaStatus.PROVISIONAL;
		}
		return FINAL.matcher(text).find() ? AgendaStatus.FINAL : null;
	}

}
