package org.meetingdossier.intake.stage.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.SessionKind;

/**
 * The words by which letters name a part of a meeting, its host and its hour. A reception
 * or a plenary sitting has no kind of its own: its title says what it is.
 */
public final class Gathering {

	private static final Phrases WORDS = Phrases.in("gathering", Map.of());

	/** By what a letter tells who invites, from the surest on. */
	private static final List<Pattern> HOSTS = WORDS.patterns("host");

	/** What goes on, or tells when and where, behind the name of a host. */
	private static final String HOST_ENDS = "(?iu)(?:\\s+(?:de|het|een|is|en|of|op|ter plaatse|aldaar|daar|zelf|dagelijks|jaarlijks|gewoonlijk|traditiegetrouw|na afloop|vooraf|['\u2019]s (?:ochtends|middags|avonds)))+$";

	/** What stands before the name of a part in a row: its day and its hour. */
	private static final Pattern WHEN = Pattern.compile("(?iu)^(?:[-\u2022*\u2013]\\s*)?(?:(?:op )?" + Days.WEEKDAY
			+ "\\p{L}*[ ,]*)?(?:\\d{1,2} \\p{L}+(?: \\d{4})?[ ,:]*)?"
			+ "(?:(?:ochtend|middag|avond)(?!\\p{L})[ ,:]*)?(?:\\(?(?:van )?\\d{1,2}[.:]\\d{2}(?:\\s*(?:[-\u2013]|tot|t/m)\\s*\\d{1,2}[.:]\\d{2})?\\s*(?:uur)?\\)?)?[ ,:\u2013-]*");

	/** Which items of the agenda a part of the programme takes. */
	private static final Pattern ITEMS = Pattern.compile(
			"(?iu)\\s*\\(?\\bagendapunt(?:en)?:?\\s+(?<numbers>\\d{1,2}(?:(?:\\s*(?:,|en|-|–|t/m|tot en met)\\s*)+\\d{1,2}){0,20})\\)?");

	/** Talks of two, where a programme names them. */
	private static final Pattern TALKS = Pattern
		.compile("(?iu)^(?:(?:een |kort )?(?:gesprek|ontmoeting|overleg|onderhoud)(?:ken|en)? met|bilateraal)\\b");

	private static final Pattern OF = Pattern.compile("(?iu) (?:van|als) (?:(?:de|het) )?");

	private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{3,60})\\)\\s*$");

	private static final Pattern DINES = Pattern
		.compile("diner(?:en|den|t)|dineerden|lunch(?:en|ten|t)|ontb(?:ijten|eten)");

	private static final Map<Character, String> MEALS = Map.of('d', "diner", 'l', "lunch", 'o', "ontbijt");

	private static final int LONGEST_LABEL = 30;

	private static final Map<SessionKind, Pattern> KINDS = new LinkedHashMap<>();

	static {
		for (SessionKind kind : SessionKind.values()) {
			KINDS.put(kind, Pattern
				.compile("(?iu)(?<![\\p{L}-])" + WORDS.of(kind.name().toLowerCase(Locale.ROOT)) + "(?!\\p{L})"));
		}
	}

	private Gathering() {
	}

	/**
	 * Finds what kind of gathering words name.
	 * @param text the words
	 * @return the kind that is named first, or null
	 */
	public static @Nullable SessionKind kindIn(String text) {
		List<Named> named = in(text);
		return named.isEmpty() ? null : named.get(0).kind();
	}

	/** What kind a part is that a programme lists. */
	public static SessionKind kindOfItem(String name) {
		SessionKind kind = kindIn(name);
		return TALKS.matcher(name).find() ? SessionKind.BILATERAL : (kind != null) ? kind : SessionKind.OTHER;
	}

	/** What tells parts apart: their kind, and which meal a meal is. */
	public static String sort(SessionKind kind, String title) {
		String small = title.toLowerCase(Locale.ROOT);
		String meal = small.contains("lunch") ? "LUNCH" : small.contains("ontbijt") ? "BREAKFAST" : kind.name();
		return (kind == SessionKind.OTHER) ? meal : kind.name();
	}

	/** The name of a meal, where words only tell that somebody has it: dineren. */
	public static String noun(String words) {
		String small = words.toLowerCase(Locale.ROOT);
		return DINES.matcher(small).matches() ? MEALS.getOrDefault(small.charAt(0), words) : words;
	}

	/** Whether words name a dinner, a lunch or a breakfast. */
	public static boolean isMeal(String words) {
		SessionKind kind = kindIn(words);
		return kind == SessionKind.DINNER || (kind == SessionKind.OTHER && !sort(kind, words).equals(kind.name()));
	}

	/** Which items of the agenda a part says it takes; empty where it does not say. */
	public static String itemsIn(String text) {
		Matcher items = ITEMS.matcher(text);
		return items.find() ? items.group("numbers") : "";
	}

	/** Whether a line of a programme begins with a day or an hour. */
	public static boolean isDated(String item) {
		Matcher when = WHEN.matcher(item);
		return when.find() && when.group().chars().anyMatch(Character::isDigit) && when.end() < item.length();
	}

	/**
	 * Finds all gatherings that words name. A sitting of the Council is no session
	 * besides.
	 * @param text the words
	 * @return the places in reading order
	 */
	public static List<Named> in(String text) {
		Map<Integer, Named> found = new TreeMap<>();
		KINDS.forEach((kind, words) -> {
			Matcher matcher = words.matcher(text);
			while (matcher.find()) {
				Named named = new Named(kind, matcher.start(), matcher.end());
				if (found.values()
					.stream()
					.noneMatch((one) -> one.start() < named.end() && named.start() < one.end())) {
					found.put(named.start(), named);
				}
			}
		});
		return together(text, List.copyOf(found.values()));
	}

	/**
	 * What is a gathering of another one is one: werkdiner van de NAVO-Oekra\u00EFne
	 * Raad.
	 */
	private static List<Named> together(String text, List<Named> found) {
		List<Named> together = new ArrayList<>();
		for (Named one : found) {
			Named last = together.isEmpty() ? null : together.get(together.size() - 1);
			if (last != null && OF.matcher(text.substring(last.end(), one.start())).matches()) {
				together.set(together.size() - 1, new Named(last.kind(), last.start(), one.end()));
			}
			else {
				together.add(one);
			}
		}
		return together;
	}

	/** The name of a part in a row or an item, without its day, its hour and its host. */
	public static String name(String item) {
		Matcher when = WHEN.matcher(item);
		String name = (when.find() && when.end() < item.length()) ? item.substring(when.end()) : item;
		int colon = name.indexOf(':');
		if (colon > 0 && colon < 60 && kindIn(name.substring(colon + 1)) != null
				&& kindIn(name.substring(0, colon)) == null) {
			name = name.substring(colon + 1).strip();
		}
		Matcher host = HOSTS.get(HOSTS.size() - 1).matcher(name);
		if (host.find() && host.start() > 0 && kindIn(name.substring(0, host.start())) != null) {
			name = name.substring(0, host.start()).replaceFirst("[\\s,;(\u2013-]+$", "");
		}
		return ITEMS.matcher(name).replaceFirst("").replaceFirst("[.;]$", "").strip();
	}

	/**
	 * Which gathering a heading names behind what it is about: Dreigingen (diner).
	 * @param heading the heading
	 * @return the words in brackets; empty when they name none
	 */
	public static String inBrackets(String heading) {
		Matcher brackets = BRACKETS.matcher(heading);
		return (brackets.find() && kindIn(brackets.group(1)) != null) ? brackets.group(1) : "";
	}

	/** A heading without the gathering that it names in brackets. */
	public static String withoutBrackets(String heading) {
		return inBrackets(heading).isEmpty() ? heading : BRACKETS.matcher(heading).replaceFirst("").strip();
	}

	/** Whether a word in the head of a table says that a column names hosts. */
	public static boolean isHostLabel(String text) {
		return text.length() <= LONGEST_LABEL && kindIn(text) == null && text.toLowerCase(Locale.ROOT)
			.matches(
					"(?s).*\\b(?:gastheer|gastvrouw|gastland|host|voorzitter|voorgezeten door|uitgenodigd door|aangeboden door)\\b.*");
	}

	/**
	 * Finds who invites.
	 * @param words what is said of a part
	 * @return the host, or null
	 */
	public static @Nullable String host(String words) {
		for (Pattern pattern : HOSTS) {
			Matcher host = pattern.matcher(words);
			if (host.find() && host.group("host").strip().length() > 2) {
				return host.group("host")
					.strip()
					.replaceFirst(HOST_ENDS, "")
					.replaceFirst("^(?:is|door)\\s+", "")
					.replaceFirst("^De ", "de ")
					.replaceFirst("^Het ", "het ");
			}
		}
		return null;
	}

	/**
	 * A gathering where a text names it.
	 *
	 * @param kind what kind it is
	 * @param start where its words start
	 * @param end where they end, exclusive
	 */
	public record Named(SessionKind kind, int start, int end) {
	}

}
