package org.meetingdossier.intake.stage.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.meetingdossier.intake.stage.piece.Pieces;
import org.meetingdossier.intake.stage.promise.Commitments;
import org.meetingdossier.intake.stage.words.MeetingName;
import org.meetingdossier.intake.stage.words.Sentences;
import org.meetingdossier.intake.stage.words.Subject;
import org.meetingdossier.letter.Block;

/**
 * Stage: reads a letter without headings; gives the paragraphs at which a theme begins.
 * The introduction lists the themes, and each is found again at the start of a paragraph;
 * where it lists none, paragraphs may name their theme in their first words.
 */
final class Themes {

	private static final Pattern LISTED = Pattern.compile(
			"(?iu)(?:op de (?:(?:voorlopige|definitieve|concept-?) ?)?agenda (?:staan|staat)|geagendeerd zijn|(?:aan de orde|aan bod|ter sprake) (?:komen|komt)|(?:komen|komt|staan) (?:achtereenvolgens )?(?:aan de orde|aan bod|ter sprake|geagendeerd|centraal)|(?:de )?(?:agenda|vergadering|bijeenkomst) (?:bestaat uit|bevat|telt|omvat|kent)|ter bespreking (?:liggen|ligt)(?: voor)?|(?:zal|zullen|wordt|worden) (?:er )?(?:\\p{L}+ ){0,4}?gesproken over|(?:spreken|praten|vergaderen) (?:\\p{L}+ ){0,6}?over|(?:de )?(?:volgende|onderstaande) (?:onderwerpen|agendapunten|thema's|thema\u2019s)[^:.]{0,60}:|onderwerpen (?:van gesprek )?zijn)\\s*(?:onder (?:meer|andere)\\s*)?(?:de (?:volgende )?onderwerpen\\s*)?:?\\s*(?<list>[^.]{8,600})");

	private static final Pattern LISTED_BEFORE = Pattern.compile(
			"(?iu)^(?<list>[^.]{8,400}?) (?:staan|komen|zijn) (?:\\p{L}+ ){0,3}?(?:op de agenda|aan de orde|aan bod|geagendeerd)");

	private static final Pattern LEAD = Pattern.compile(
			"(?u)^(?:(?:Ten aanzien van|Met betrekking tot|Inzake|Aangaande|Wat betreft|Over het (?:onderwerp|agendapunt|thema)|(?:Bij|Onder|Met|Voor) het (?:onderwerp|agendapunt|thema|punt)|Bij de bespreking (?:van|over)|In de bespreking over|Op het (?:gebied|terrein) van|Over) (?<first>.{3,90}?)(?=,| (?:zal|zullen|wordt|worden|spreekt|spreken|bespreekt|bespreken|komt|komen|gaat|staat|staan|ligt|liggen|is|zijn|heeft|hebben|schuift|blijft|geldt|presenteert|presenteren|legt|leggen|neemt|nemen|stelt|stellen|geeft|geven|verwacht|voert|voeren|wisselt|wisselen|bereidt|zet|zetten|doet|licht|lichten|streeft|kan|kunnen|moet|moeten|volgt|vond|bleek|vormt|bespraken|besprak|sprak|spraken|werd|was)\\b)|Wat (?<second>.{3,90}?) (?:betreft|aangaat)\\b)");

	/** Where a verb is not known, what stands before a small word is one. */
	private static final Pattern ANY_LEAD = Pattern.compile(
			"(?u)^(?:Ten aanzien van|Met betrekking tot|Inzake|Aangaande|Wat betreft) (?<first>.{3,60}?)(?<second>)(?= \\p{Ll}{3,}(?:t|en) (?:de|het|een|er|zich|geen|nog|ook|al|in|op|met|voor|naar|aan|bij|\\p{Ll}+e)(?!\\p{L}))");

	private static final int LONGEST_START = 220;

	/** More themes than a letter without headings has. */
	private static final int MOST = 25;

	private static final int MOST_WAYS = 5;

	private static final int MOST_BLOCKS = 300;

	private final List<Block> blocks;

	/** The first words of paragraphs in small letters, by their index. */
	private final Map<Integer, String> starts = new HashMap<>();

	private Themes(List<Block> blocks) {
		this.blocks = blocks;
	}

	/**
	 * Finds the themes.
	 * @param blocks the blocks from the title on
	 * @return the titles by the index of the paragraph with which they begin; empty when
	 * there are fewer than two
	 */
	static NavigableMap<Integer, String> in(List<Block> blocks) {
		Themes themes = new Themes(blocks);
		NavigableMap<Integer, String> listed = themes.listed();
		if (!listed.isEmpty()) {
			return listed;
		}
		NavigableMap<Integer, String> told = themes.told();
		NavigableMap<Integer, String> opening = ThemeParagraphs.opening(blocks);
		if (opening.size() <= told.size()) {
			return told;
		}
		told.forEach(opening::put);
		return opening;
	}

	/** The themes that the introduction lists, where each is found again. */
	private NavigableMap<Integer, String> listed() {
		for (int i = 0; i < Math.min(this.blocks.size(), 12); i++) {
			for (List<String> listed : listsIn(i)) {
				NavigableMap<Integer, String> found = find(listed, i + 1);
				if (found.size() > 1 && found.size() == listed.size()) {
					return found;
				}
			}
		}
		return new TreeMap<>();
	}

	/** The themes that the letter names itself. */
	private NavigableMap<Integer, String> told() {
		Map<Integer, ThemeSentence> sentences = sentences();
		boolean counted = sentences.values()
			.stream()
			.filter((one) -> one.way() == ThemeSentence.Way.COUNTS)
			.count() > 1;
		NavigableMap<Integer, String> led = counted ? new TreeMap<>() : led();
		NavigableMap<Integer, String> named = (led.size() > 1) ? led : named(sentences, counted);
		return (named.size() > 1) ? named : new TreeMap<>();
	}

	/** The first sentences of paragraphs that name a theme. */
	private Map<Integer, ThemeSentence> sentences() {
		Map<Integer, ThemeSentence> themes = new TreeMap<>();
		for (int i = 1; i < Math.min(this.blocks.size(), MOST_BLOCKS); i++) {
			String first = (this.blocks.get(i).cell() != null) ? "" : first(this.blocks.get(i).text());
			ThemeSentence theme = (first.isEmpty() || Positions.isPosition(first)) ? null : ThemeSentence.of(first);
			// Where and when they meet is no theme.
			if (theme != null && (theme.way() == ThemeSentence.Way.COUNTS
					|| !ThemeParagraphs.announces(this.blocks.get(i).text()))) {
				themes.put(i, theme);
			}
		}
		return themes;
	}

	/** What is not counted begins where the line on the theme before has been told. */
	private NavigableMap<Integer, String> named(Map<Integer, ThemeSentence> sentences, boolean counted) {
		NavigableMap<Integer, String> named = new TreeMap<>();
		boolean argued = true;
		for (int i = 1; i < Math.min(this.blocks.size(), MOST_BLOCKS); i++) {
			ThemeSentence theme = sentences.get(i);
			if (theme != null && (theme.way() != ThemeSentence.Way.SPEAKS || (argued && !counted))) {
				named.put(i, theme.theme());
				argued = false;
			}
			argued |= Sentences.of(this.blocks.get(i).text())
				.stream()
				.anyMatch((one) -> Positions.isPosition(Pieces.plain(one)));
		}
		return named;
	}

	// A paragraph may list in its sentence, or in the items behind it.
	private List<List<String>> listsIn(int index) {
		String text = this.blocks.get(index).text();
		List<List<String>> lists = new ArrayList<>();
		if (text.strip().endsWith(":")) {
			List<String> items = new ArrayList<>();
			for (int i = index + 1; i < this.blocks.size() && this.blocks.get(i).kind() == Block.Kind.LIST_ITEM; i++) {
				items.add(tidy(this.blocks.get(i).text()));
			}
			if (items.size() > 1 && items.size() <= MOST) {
				lists.add(items);
			}
		}
		for (Sentences.Span span : Sentences.within(text)) {
			String sentence = Pieces.plain(text.substring(span.start(), span.end()));
			if (!Sentences.isReadable(sentence)) {
				continue;
			}
			for (Pattern pattern : List.of(LISTED, LISTED_BEFORE)) {
				Matcher listed = pattern.matcher(sentence);
				if (listed.find()) {
					lists.addAll(cut(listed.group("list").replaceFirst("[.;]$", "")));
				}
			}
		}
		return lists;
	}

	/** All ways to cut a list: "a en b, c en d" may end with one item or with two. */
	private static List<List<String>> cut(String list) {
		if (list.contains(";")) {
			return List.of(Arrays.stream(list.split(";")).map(Themes::tidy).filter((item) -> !item.isEmpty()).toList());
		}
		List<String> items = new ArrayList<>(
				Arrays.stream(list.split(", (?!die\\b|dat\\b|waar)")).map(Themes::tidy).toList());
		String last = items.remove(items.size() - 1);
		List<List<String>> ways = new ArrayList<>();
		Matcher and = Pattern.compile(" (?:en|alsmede|evenals|als ook) ").matcher(last);
		while (and.find() && ways.size() < MOST_WAYS) {
			List<String> way = new ArrayList<>(items);
			way.add(tidy(last.substring(0, and.start())));
			way.add(tidy(last.substring(and.end())));
			ways.add(0, way);
		}
		if (!items.isEmpty()) {
			items.add(tidy(last.replaceFirst("^(?:en|alsmede|evenals) ", "")));
			ways.add(items);
		}
		return ways;
	}

	static String tidy(String item) {
		return item.strip()
			.replaceFirst(
					"(?iu)^(?:\\(?(?:\\d|[ivx]+|[a-h])[).]\\s*|ten (?:eerste|tweede|derde|vierde|vijfde)\\s+|(?:en|alsmede|tot slot|ten slotte|verder|ook) ){1,4}",
					"")
			.replaceFirst("[.;,:]$", "")
			.replaceFirst("(?iu)^(?:de|het|een) (?=\\p{L})", "")
			.strip();
	}

	private NavigableMap<Integer, String> find(List<String> listed, int from) {
		NavigableMap<Integer, String> found = new TreeMap<>();
		int at = from;
		for (String theme : listed) {
			int index = at;
			int until = Math.min(this.blocks.size(), MOST_BLOCKS);
			while (index < until && !begins(index, theme)) {
				index++;
			}
			if (index >= until) {
				return new TreeMap<>();
			}
			found.put(index, MeetingName.capital(theme));
			at = index + 1;
		}
		return found;
	}

	private boolean begins(int index, String theme) {
		Block block = this.blocks.get(index);
		if (block.kind() != Block.Kind.PARAGRAPH || block.cell() != null
				|| block.text().length() < theme.length() + 20) {
			return false;
		}
		String start = this.starts.computeIfAbsent(index, (at) -> start(block.text()));
		List<String> words = Subject.words(theme);
		return !words.isEmpty() && words.stream().allMatch((word) -> start.contains(Subject.stem(word)));
	}

	private static String start(String text) {
		List<String> sentences = Sentences.of(text);
		String first = sentences.isEmpty() ? "" : sentences.get(0);
		return first.substring(0, Math.min(first.length(), LONGEST_START)).toLowerCase(Locale.ROOT);
	}

	private static String first(String text) {
		List<String> sentences = Sentences.of(text);
		return sentences.isEmpty() ? "" : sentences.get(0);
	}

	private NavigableMap<Integer, String> led() {
		NavigableMap<Integer, String> led = new TreeMap<>();
		for (int i = 1; i < this.blocks.size(); i++) {
			String first = first(this.blocks.get(i).text().replace('\n', ' '));
			Matcher lead = LEAD.matcher(first);
			boolean leads = lead.find();
			if (!leads) {
				lead = ANY_LEAD.matcher(first);
				leads = lead.find();
			}
			if (this.blocks.get(i).cell() == null && leads && !Commitments.isPromise(first)) {
				String words = (lead.group("first") != null) ? lead.group("first") : lead.group("second");
				led.put(i, MeetingName.capital(tidy(words.replaceAll("^[\u2018\u201C'\"]|[\u2019\u201D'\"]$", ""))));
			}
		}
		return led;
	}

}
