package org.meetingdossier.intake.stage.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.intake.stage.outline.Heading;
import org.meetingdossier.intake.stage.words.Days;
import org.meetingdossier.intake.stage.words.Forums;
import org.meetingdossier.intake.stage.words.Gathering;
import org.meetingdossier.intake.stage.words.MeetingName;
import org.meetingdossier.intake.stage.words.Sentences;
import org.meetingdossier.letter.Block;

/**
 * Stage: reads the headings; gives where each meeting of a letter about several starts. A
 * heading names a meeting when it says who meets and little more, and when it says on
 * which day or has topics below it.
 */
public final class Meetings {

	/** A heading that names a meeting says little more. */
	private static final int LONGEST = 120;

	private static final int MOST_REST = 28;

	/**
	 * Saying little more, a day, what paper it is and topics below: two of them, one of
	 * which is the day or the topics.
	 */
	private static final int ENOUGH = 2;

	private static final Pattern PAPER = Pattern
		.compile("(?iu)^(?:(?:deel|onderdeel) \\S{1,4} )?(?:(?:geannoteerde |voorlopige )?agenda|verslag)(?!\\p{L})");

	private static final Pattern BEFORE = Pattern.compile(
			"(?iu)^(?:(?:deel|onderdeel|bijlage) (?:\\d{1,2}|[ivx]{1,4}|[a-h])\\s*[.:)\u2013-]?\\s*|(?:geannoteerde |voorlopige |definitieve )?agenda(?:'s|\u2019s)?\\s+|inzet\\s+|verslag\\s+|(?:voor|van)\\s+|(?:de|het)\\s+|informele?\\s+|formele?\\s+|buitengewone?\\s+|ingelaste?\\s+|extra\\s+|gezamenlijke?\\s+|ministeri\u00EBle\\s+){0,8}");

	private static final int MOST_INTRODUCING = 30;

	/** Who meets without a name of its own. */
	private static final Pattern GATHERS = Pattern.compile(
			"(?iu)^(?:(?:(?:[\\p{L}\\d]+-)?\\p{L}*?(?:bijeenkomst|vergadering|zitting|overleg|conferentie|topontmoeting|ontmoeting)|top|raad(?= van (?:de|het) ))(?: van)?(?: de| het)?\\s+\\p{L}[^,;(\u2013]{2,80}|\\p{L}{4,}raad(?!\\p{L}))");

	/** One meeting of several. */
	private static final Pattern TOGETHER = Pattern
		.compile("(?iu)(?:vergadering|bijeenkomst|conferentie|zitting|\\btop) (?:van )?(?:(?:de|het) )?");

	private static final Pattern AND = Pattern.compile("(?: \\([^()]{2,10}\\))? en (?:(?:de|het) )?");

	private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

	private Meetings() {
	}

	/**
	 * Finds the headings that name meetings.
	 * @param blocks the blocks of a letter of which the outline is known
	 * @return where the meetings start
	 */
	public static List<Integer> starts(List<Block> blocks) {
		List<Integer> starts = starts(blocks, Set.of());
		if (starts.size() > 1) {
			return starts;
		}
		// What only a text tells to be a meeting is one beside others like it.
		Set<Integer> told = told(blocks);
		return (told.size() > 1) ? starts(blocks, told) : starts;
	}

	private static List<Integer> starts(List<Block> blocks, Set<Integer> told) {
		List<Integer> starts = new ArrayList<>();
		Set<String> named = new HashSet<>();
		int level = Integer.MAX_VALUE;
		for (int i = 0; i < blocks.size(); i++) {
			String meeting = (told.isEmpty() || told.contains(i)) ? meetingOf(blocks, i, told.contains(i)) : null;
			if (meeting != null && named.add(meeting)) {
				level = Math.min(level, blocks.get(i).level());
				starts.add(i);
			}
		}
		int highest = level;
		starts.removeIf((index) -> blocks.get(index).level() > highest);
		if (starts.size() > 1 && areOne(blocks, starts)) {
			return List.of();
		}
		return starts;
	}

	/**
	 * The headings of which the text right below says when they meet, or the introduction
	 * where a topic stands right below.
	 */
	private static Set<Integer> told(List<Block> blocks) {
		Set<Integer> told = new HashSet<>();
		Set<String> dated = new HashSet<>();
		for (int i = 0; i + 1 < blocks.size(); i++) {
			Block below = blocks.get(i + 1);
			if (!Heading.is(blocks.get(i))) {
				if (told.isEmpty() && i < MOST_INTRODUCING) {
					dated.addAll(dated(blocks.get(i).text()));
				}
			}
			else if (Heading.is(below) ? dated.contains(Forums.in(blocks.get(i).text()))
					: MeetingName.tellsWhen(below.text())) {
				told.add(i);
			}
		}
		return told;
	}

	/** The bodies that sentences name together with a day. */
	private static Set<String> dated(String text) {
		Set<String> dated = new HashSet<>();
		for (String sentence : Sentences.of(text)) {
			boolean reads = Sentences.isReadable(sentence) && !Days.in(sentence, SOME_DAY).isEmpty();
			Forums.Named named = reads ? Forums.find(sentence) : null;
			while (named != null) {
				dated.add(named.forum());
				named = Forums.find(sentence, named.end());
			}
		}
		return dated;
	}

	/**
	 * Whether headings that only say who meets part what the letter calls one meeting: de
	 * Voorjaarsvergadering van het IMF en de Wereldbank.
	 */
	private static boolean areOne(List<Block> blocks, List<Integer> starts) {
		return starts.stream().allMatch((index) -> Days.in(blocks.get(index).text(), SOME_DAY).isEmpty())
				&& blocks.subList(0, starts.get(0)).stream().anyMatch((block) -> namesTogether(block.text()));
	}

	private static boolean namesTogether(String text) {
		Matcher together = TOGETHER.matcher(text);
		while (together.find()) {
			String behind = text.substring(together.end(), Math.min(text.length(), together.end() + LONGEST));
			Forums.Named first = Forums.find(behind);
			Matcher and = AND.matcher((first != null && first.start() == 0) ? behind.substring(first.end()) : "");
			Forums.Named second = (first != null && and.lookingAt())
					? Forums.find(behind.substring(first.end() + and.end())) : null;
			if (second != null && second.start() == 0) {
				return true;
			}
		}
		return false;
	}

	/** What tells a meeting from others: who meets and when. */
	private static @Nullable String meetingOf(List<Block> blocks, int index, boolean told) {
		Block block = blocks.get(index);
		if (!Heading.is(block) || block.text().length() > LONGEST) {
			return null;
		}
		String text = Heading.title(block.text());
		Matcher before = BEFORE.matcher(text);
		String words = before.find() ? text.substring(before.end()) : text;
		List<Days.Span> days = Days.in(words, SOME_DAY);
		Named named = named(words, !days.isEmpty());
		if (named == null) {
			return null;
		}
		int evidence = (rest(words.substring(named.end()), days, named.end()).length() <= MOST_REST) ? 1 : 0;
		evidence += days.isEmpty() ? 0 : 1;
		evidence += PAPER.matcher(text).find() ? 1 : 0;
		evidence += hasTopics(blocks, index) ? 1 : 0;
		boolean dated = !days.isEmpty() || hasTopics(blocks, index) || told;
		evidence += told ? 1 : 0;
		return (dated && evidence >= ENOUGH) ? named.who() + (days.isEmpty() ? "" : days.get(0).first()) : null;
	}

	private static @Nullable Named named(String words, boolean dated) {
		if (Gathering.kindIn(words) == SessionKind.NORTH_ATLANTIC_COUNCIL) {
			return null;
		}
		Forums.Named forum = (Forums.count(words) == 1) ? Forums.find(words) : null;
		Matcher gathers = GATHERS.matcher(words);
		boolean found = gathers.find() && (dated || Forums.count(words) > 0);
		if (forum != null && forum.start() == 0 && !(found && words.startsWith("-", forum.end()))) {
			return new Named(forum.forum(), forum.end());
		}
		List<Days.Span> within = found ? Days.in(gathers.group(), SOME_DAY) : List.of();
		int end = within.isEmpty() ? gathers.regionEnd() : within.get(0).start();
		return found ? new Named(gathers.group().substring(0, Math.min(end, gathers.end())).strip(),
				Math.min(end, gathers.end())) : null;
	}

	/** What a heading says besides who meets and when. */
	private static String rest(String words, List<Days.Span> days, int from) {
		StringBuilder rest = new StringBuilder(words);
		for (int i = days.size() - 1; i >= 0; i--) {
			int start = Math.max(0, days.get(i).start() - from);
			int end = Math.min(rest.length(), days.get(i).end() - from);
			if (start < end) {
				rest.delete(start, end);
			}
		}
		return rest.toString()
			.replaceAll("[\\s,;:().\u2013-]+", " ")
			.replaceFirst("(?iu)^ ?(?:van|op|te|in) ", "")
			.strip();
	}

	/** Whether lower headings stand below, before the next one of its level. */
	private static boolean hasTopics(List<Block> blocks, int index) {
		for (int i = index + 1; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			if (Heading.is(block) && !Heading.isLabel(block.text()) && !Heading.isFrame(block.text())) {
				return block.level() > blocks.get(index).level();
			}
		}
		return false;
	}

	/**
	 * Who meets.
	 *
	 * @param who who meets
	 * @param end where the words end that say so
	 */
	private record Named(String who, int end) {
	}

}
