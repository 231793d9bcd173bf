package org.meetingdossier.intake.stage.words;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Months;
import org.meetingdossier.letter.Block;

/**
 * Stage: reads the title of a letter; gives the name of the meeting in it, without what
 * says that it is an agenda, when and where.
 */
public final class MeetingName {

	private static final Pattern AGENDA = Pattern.compile(
			"(?iu)^(?:(?:bijlage:?|kamerbrief|brief|aanbieding|toezending|aankondiging|deel (?:\\d|[ivx]+|[a-c])[.:]?|betreft:?)\\s+){0,8}"
					+ "(?:(?:geannoteerde |gecombineerde |voorlopige |definitieve |nederlandse ){0,8}(?:agenda(?:'s|\u2019s)?|verslag|(?:kabinets)?inzet|inbreng|verslaglegging|deelname(?=\\s+aan\\s))(?:\\s+(?:(?:van )?(?:nederland|het kabinet)))?\\s+)?(?:(?:voor|van|over|inzake|betreffende|(?<=deelname )aan|aan(?=\\s+(?:de|het)\\s))\\s+)?(?:(?:de|het)\\s+)?(?:bijeenkomst van de (?=Raad (?:voor )?\\p{Lu}))?(?=\\S)");

	/** What brackets say of the paper, or when it is. */
	private static final Pattern OF_PAPER = Pattern
		.compile("(?iu)\\s*\\((?:(?:geannoteerde )?agenda|verslag|inzet|[^()]*\\d{1,2} \\p{L}{3,9}\\.? [^()]*)\\)");

	private static final Set<String> SMALL = Set.of("van", "de", "het", "en", "voor", "der", "in", "te", "op", "aan",
			"bijeenkomst", "informele", "formele", "vergadering", "ministers", "gezamenlijke");

	/**
	 * What is said of the agenda before its name: uitstel toezending geannoteerde agenda.
	 */
	private static final Pattern LATER = Pattern.compile("(?iu)^[^,;:]{3,60}?\\b(?=geannoteerde agenda(?:'s|’s)?\\s)");

	/** A meeting in a sentence, where nothing else names it. */
	private static final Pattern GATHERING = Pattern.compile(
			"(?u)\\b((?:(?:[Ii]nformele|[Ff]ormele|[Bb]uitengewone|[Ii]ngelaste|[Ee]xtra|[Gg]ezamenlijke|[Mm]inisteri\u00EBle|[Jj]aarlijkse|[Vv]irtuele|[Aa]lgemene) ){0,8}"
					+ "(?:(?:[Bb]ijeenkomst|[Vv]ergadering|[Zz]itting|[Rr]aad(?= van)|[Cc]onferentie(?= van))(?: van)?(?: de)? )?(?:[Ii]nformele )?)(?=(?:\\p{L}+-)?\\p{Lu})");

	private static final Pattern DAY = Pattern.compile("(?iu)[,(]?\\s*(?:(?<!\\p{L})(?:van|op|d\\.d\\.|voor)\\s+)?(?:"
			+ Days.WEEKDAY
			+ "\\s+)?\\d{1,2}(?:\\s?[-\u2013/]\\s?\\d{1,2}|\\s+(?:en|tot en met|t/m)\\s+\\d{1,2}|\\s+\\p{L}+\\s+(?:en|-|\u2013|tot en met)\\s+\\d{1,2})?\\s+"
			+ Months.ANY + "(?:\\s+\\d{4}|\\s+a\\.s\\.)?\\)?");

	/** De ministeriële week van de 80e zitting, die op 22 september begint. */
	private static final Pattern ABOUT = Pattern.compile(
			"(?u)\\b(?:over|voor|aan van|bij)\\s+(?:de|het)\\s+(?<name>[^,.;]{5,160}?),\\s+(?:die|dat|welke)\\s[^.]{0,60}?\\d{1,2}\\b");

	/** What goes on behind the body: G20-bijeenkomst van ministers voor Ontwikkeling. */
	private static final String WHOSE = "(?: van(?: de)? \\p{Ll}*ministers)?(?: (?:van|voor) \\p{Lu}[\\p{L}-]+(?:(?:,| en|, en)? \\p{Lu}[\\p{L}-]+){0,5}"
			+ "| van [Bb]uitenlandse [Zz]aken| van [Dd]efensie)?";

	private static final Pattern BEHIND = Pattern.compile("(?u)^(?: \\([^()]{2,40}\\)|-\\p{Ll}+" + WHOSE + ")");

	private static final Pattern YEAR = Pattern.compile("(?<=[\\p{L})]) (?:19|20)\\d{2}$");

	/** A meeting with a name of its own: de NAVO-top. */
	private static final Pattern SUMMIT = Pattern.compile(
			"(?u)(?<![\\p{L}-])(?:(?:[Ii]nformele|[Bb]uitengewone|[Ii]ngelaste) )?(?:NAVO|EU|VN|G7|G20|OVSE|Benelux)-(?:[Tt]op|[Rr]aad|bijeenkomst|overleg)(?!\\p{L})"
					+ WHOSE);

	private static final int LONGEST_TEXT = 4000;

	private static final int MOST_BLOCKS = 60;

	private static final Pattern MEETS = Pattern
		.compile("(?iu)(?<!\\p{L})(?:bijeen|plaats|plaatsvindt|plaatsvinden|gehouden|vergader(?:t|en))(?!\\p{L})");

	private static final Pattern NOT = Pattern.compile("(?iu)(?<!\\p{L})(?:niet|geen|uitgesteld|afgelast)(?!\\p{L})");

	/** A word behind a small one. */
	private static final Pattern WITHIN = Pattern.compile("(?u)(?<=\\p{Ll} )\\p{Lu}[\\p{L}-]*\\p{Ll}");

	/**
	 * What is said to be held somewhere, whoever meets: wordt in New York het Forum
	 * gehouden.
	 */
	private static final Pattern HELD = Pattern.compile(
			"(?u)(?<!\\p{L})(?:vindt|vinden|vond|vonden|wordt|worden|werd) (?:(?:in|te|onder|van|op) [^,.;]{2,60}? )?(?:de|het) (?<name>[^,.;()]{4,120}?)(?= \\([^()]{2,12}\\) (?:plaats|gehouden)| (?:plaats|gehouden)(?!\\p{L}))");

	private MeetingName() {
	}

	/** Whether a sentence says on which day somebody meets, whoever that is. */
	public static boolean tellsWhen(String text) {
		return Sentences.of(text.substring(0, Math.min(text.length(), LONGEST_TEXT)))
			.stream()
			.anyMatch((one) -> Sentences.isReadable(one) && MEETS.matcher(one).find() && !NOT.matcher(one).find()
					&& !Days.in(one, LocalDate.of(2000, 1, 1)).isEmpty());
	}

	/**
	 * Finds the name of a meeting in a paragraph that tells where and when it is.
	 * @param text the paragraph
	 * @return where the name starts and ends; null when no body meets there
	 */
	public static int @Nullable [] within(String text) {
		for (Sentences.Span sentence : Sentences.within(text)) {
			String words = text.substring(sentence.start(), sentence.end());
			Forums.Named named = Sentences.isReadable(words) ? Forums.find(words) : null;
			if (named == null || Days.in(words, LocalDate.of(2000, 1, 1)).isEmpty() || !words.matches(
					"(?su).*\\b(?:plaats|bijeen|vergader\\p{L}*|gehouden|organiseert|bijeenkomst|deel|komen|komt|agenda)\\b.*")) {
				continue;
			}
			Matcher about = ABOUT.matcher(words);
			if (about.find() && Forums.in(about.group("name")) != null) {
				return new int[] { sentence.start() + about.start("name"), sentence.start() + about.end("name") };
			}
			Matcher held = HELD.matcher(words);
			if (held.find() && (held.end() < named.start() || Forums.find(held.group("name")) == null)) {
				return new int[] { sentence.start() + held.start("name"), sentence.start() + held.end("name") };
			}
			Matcher summit = SUMMIT.matcher(words);
			if (summit.find()) {
				return new int[] { sentence.start() + summit.start(), sentence.start() + summit.end() };
			}
			Matcher before = GATHERING.matcher(words);
			int start = named.start();
			while (before.find()) {
				if (before.end() == named.start() && before.start() < start) {
					start = before.start();
				}
			}
			Matcher behind = BEHIND.matcher(words.substring(named.end()));
			int end = named.end() + (behind.find() ? behind.end() : 0);
			return new int[] { sentence.start() + start, sentence.start() + end };
		}
		return null;
	}

	/**
	 * Finds the name.
	 * @param title the title of the letter
	 * @param place where the meeting is, if known
	 * @return the name, with a capital; the title itself when nothing else is in it
	 */
	public static String in(String title, @Nullable String place) {
		Matcher later = LATER.matcher(title);
		String name = AGENDA.matcher(later.find() ? title.substring(later.end()) : title).replaceFirst("");
		name = OF_PAPER.matcher(name).replaceAll("");
		Matcher day = DAY.matcher(name);
		if (day.find() && day.start() > 0) {
			name = name.substring(0, day.start()) + name.substring(day.end());
		}
		name = YEAR.matcher(name.strip()).replaceFirst("").replaceFirst("[\\s,;:(\u2013-]+$", "");
		if (place != null) {
			name = name.replaceFirst(
					"(?iu)(?:,\\s*|\\s*\\(|\\s+(?:te|in|op)\\s+)" + Pattern.quote(place) + "\\s*[,)]?\\s*$", "");
		}
		if (place != null && name.endsWith(' ' + place)
				&& Forums.in(name.substring(0, name.length() - place.length())) != null) {
			name = name.substring(0, name.length() - place.length());
		}
		name = name.replaceFirst("[\\s,;:(\u2013-]+$", "").strip();
		return name.isEmpty() ? title : capital(name);
	}

	/**
	 * Writes a name in capitals as the text does.
	 * @param name the name
	 * @param blocks the blocks of the letter
	 * @return the name as a sentence has it, or as far as known
	 */
	public static String cased(String name, List<Block> blocks) {
		if (!inCapitals(name)) {
			return name;
		}
		String forum = Forums.in(name);
		if (forum != null && name.equalsIgnoreCase(forum)) {
			return forum;
		}
		for (Block block : blocks) {
			String text = block.text();
			for (int i = 0; i + name.length() <= Math.min(text.length(), LONGEST_TEXT); i++) {
				String words = text.regionMatches(true, i, name, 0, name.length())
						? text.substring(i, i + name.length()) : name;
				if (!inCapitals(words)) {
					return capital(words);
				}
			}
		}
		return capital(lower(name, forum != null, within(blocks)));
	}

	/** The words that stand within sentences with a capital, by their small letters. */
	private static Map<String, String> within(List<Block> blocks) {
		Map<String, String> words = new HashMap<>();
		for (Block block : blocks.subList(0, Math.min(blocks.size(), MOST_BLOCKS))) {
			String text = block.text().substring(0, Math.min(block.text().length(), LONGEST_TEXT));
			Matcher word = WITHIN.matcher(text);
			while (word.find()) {
				words.putIfAbsent(word.group().toLowerCase(Locale.ROOT), word.group());
			}
		}
		return words;
	}

	/** A line of capitals; letters that stand for a name are none. */
	private static boolean inCapitals(String name) {
		long letters = name.chars().filter(Character::isLetter).count();
		return letters > 6 && name.chars().filter(Character::isUpperCase).count() * 10 >= letters * 9;
	}

	/**
	 * In small letters but for numbers, letters that stand for a forum, and the words of
	 * a forum's name.
	 */
	private static String lower(String name, boolean namesForum, Map<String, String> within) {
		StringBuilder words = new StringBuilder();
		for (String word : name.split(" ")) {
			String small = word.toLowerCase(Locale.ROOT);
			boolean known = (word.length() <= 4 && Forums.in(word) != null) || word.matches("[IVX]{1,4}");
			words.append(words.isEmpty() ? "" : " ")
				.append(known ? word : within.containsKey(small) ? within.get(small)
						: (namesForum && !SMALL.contains(small)) ? capital(small) : small);
		}
		return words.toString();
	}

	/** With a capital in front. */
	public static String capital(String words) {
		return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

}
