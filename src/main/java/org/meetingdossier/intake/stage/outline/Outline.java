package org.meetingdossier.intake.stage.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Letter;

/**
 * Stage: reads a letter as its file marks it; gives the same letter with what heads its
 * parts as headings, each at its level. Nothing tells a heading by itself: styles, looks,
 * numbers, brevity, the place before a text and lines that look the same each say
 * something, and a line is a heading when they say enough together.
 */
public final class Outline {

	private static final int LONGEST = 160;

	private static final int SHORT = 72;

	private static final int LONGEST_PLAIN = 100;

	private static final int MOST_WORDS = 14;

	private static final int MOST_ADDRESSING = 20;

	private static final int MOST_BEFORE_GREETING = 60;

	private static final int TEXT = 110;

	/** Signals that together weigh as much make a heading. */
	private static final int ENOUGH = 6;

	/** An hour, as before a part of a programme. */
	private static final Pattern TIMED = Pattern
		.compile("(?su)^(?:circa |vanaf |ca\\. )?\\d{1,2}[.:]\\d{2}\\s*(?:uur|u\\b|[-–:]|tot\\b|\\p{Lu}).*");

	/**
	 * What ends a line in the middle of a sentence, or a sentence, but for a.s. and j.l.
	 */
	private static final Pattern SENTENCE_END = Pattern.compile("(?s).*(?<![aj]\\.[sl])[.;,!]$");

	/** What the Council does with the item above: = Algemene ori\u00EBntatie. */
	private static final String STEP = "= ";

	private static final Pattern FIRST = Pattern.compile("(?i)\\(?(?:1|i|a)[.):]");

	private static final Pattern TEXT_END = Pattern.compile("(?s).*[.:?!\u201D\"')\\]]$");

	private final List<Block> blocks;

	private final int from;

	private final int usualSize;

	private final ColumnLabels columns;

	/** Short lines with a look of their own that come back. */
	private final Set<String> repeated = new HashSet<>();

	private Outline(List<Block> letter) {
		this.blocks = TableFrames.unframed(letter);
		this.columns = ColumnLabels.of(this.blocks);
		this.from = start(this.blocks);
		this.usualSize = usualSize(this.blocks);
		Set<String> seen = new HashSet<>();
		this.blocks.stream()
			.filter((block) -> block.text().length() <= SHORT && !HeadingLook.of(block, this.usualSize).isPlain())
			.map(Block::text)
			.filter((text) -> !seen.add(text))
			.forEach(this.repeated::add);
	}

	/**
	 * Finds the headings of a letter.
	 * @param letter the letter
	 * @return the same letter, with the same words at the same places
	 */
	public static Letter of(Letter letter) {
		return new Letter(new Outline(letter.blocks()).outlined(), letter.notes(), letter.unplaced());
	}

	/** Behind the greeting, or the last line that addresses the letter. */
	private static int start(List<Block> blocks) {
		int last = -1;
		for (int i = 0; i < Math.min(blocks.size(), MOST_BEFORE_GREETING); i++) {
			String text = blocks.get(i).text();
			if (Heading.isGreeting(text)) {
				return i;
			}
			if (i < MOST_ADDRESSING && Heading.isAddressing(text) && !Heading.isEnd(text) && !text.endsWith(".")) {
				last = i;
			}
		}
		return last;
	}

	private static int usualSize(List<Block> blocks) {
		Map<Integer, Integer> sizes = new HashMap<>();
		blocks.forEach((block) -> sizes.merge(block.type().size(), block.text().length(), Integer::sum));
		return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
	}

	private List<Block> outlined() {
		Map<Integer, HeadingLook> heads = heads();
		Map<HeadingLook, Integer> levels = levels(heads);
		List<Block> outlined = new ArrayList<>();
		for (int i = 0; i < this.blocks.size(); i++) {
			Block block = this.blocks.get(i);
			HeadingLook look = heads.get(i);
			if (this.columns.isTopic(block)) {
				outlined.add(block.asHeading(levels.size() + 1));
			}
			else if (look != null) {
				outlined.add(block.asHeading(levels.getOrDefault(look, 1)));
			}
			else {
				outlined.add((block.kind() == Block.Kind.HEADING) ? block.asParagraph() : block);
			}
		}
		return outlined;
	}

	private Map<Integer, HeadingLook> heads() {
		Map<Integer, HeadingLook> heads = new TreeMap<>();
		Set<Integer> listed = listed();
		Map<HeadingLook, List<Integer>> weak = new LinkedHashMap<>();
		for (int i = 0; i < this.blocks.size(); i++) {
			if (!mayHead(i) || listed.contains(i)) {
				continue;
			}
			HeadingLook look = HeadingLook.of(this.blocks.get(i), this.usualSize);
			int weight = weight(i, look);
			if (weight >= ENOUGH) {
				heads.put(i, look);
			}
			else if (weight == ENOUGH - 1) {
				weak.computeIfAbsent(look, (one) -> new ArrayList<>()).add(i);
			}
		}
		// Lines that look the same bear each other out, and a single one stands where
		// none is surer.
		boolean none = heads.isEmpty();
		weak.forEach((look, lines) -> {
			if (lines.size() > 1 || none || heads.containsValue(look)) {
				lines.forEach((line) -> heads.put(line, look));
			}
		});
		return heads;
	}

	private boolean mayHead(int index) {
		Block block = this.blocks.get(index);
		String text = block.text();
		if (text.isEmpty() || text.length() > LONGEST || Heading.isAddressing(text) || text.startsWith(STEP)
				|| index <= this.from) {
			return false;
		}
		if (block.kind() == Block.Kind.HEADING) {
			return true;
		}
		// A letter that counts, before a name, looks like initials: A. Eurogroep.
		boolean counts = !HeadingLook.of(block, this.usualSize).isPlain() && startsText(index + 2);
		boolean signature = Heading.isSignature(text) && !startsText(index + 1) && !counts;
		return block.cell() == null && !Heading.isLabelled(text) && !signature && !Heading.isEnd(text)
				&& !TIMED.matcher(text).matches() && text.chars().anyMatch(Character::isLetter)
				&& !SENTENCE_END.matcher(text).matches();
	}

	private int weight(int index, HeadingLook look) {
		Block block = this.blocks.get(index);
		String text = block.text();
		String title = Heading.title(text);
		int weight = look.weight();
		weight += (text.length() <= SHORT) ? 1 : 0;
		weight += (title.isEmpty() || Character.isLowerCase(title.charAt(0))) ? -2 : 1;
		weight += startsText(index + 1) ? 2 : leadsToText(index + 1) ? 1 : 0;
		weight -= (text.split("\\s+").length > MOST_WORDS) ? 1 : 0;
		weight += (Labels.known(text) != null || Heading.isNameOfMeeting(text) || Heading.isPart(title)) ? 2 : 0;
		// Right above a label stands what it is a label of.
		weight += (index + 1 < this.blocks.size() && Heading.isLabel(this.blocks.get(index + 1).text())) ? 1 : 0;
		if (look.isPlain()) {
			weight -= (text.length() > LONGEST_PLAIN || text.indexOf('\n') >= 0) ? 3 : 0;
			// What stands below a label is what it labels.
			weight -= (index > 0 && isLabel(index - 1) && Labels.known(text) == null
					&& look.numbering() == HeadingLook.Numbering.NONE) ? 3 : 0;
		}
		if (text.endsWith(":")) {
			boolean leadsTo = index + 1 < this.blocks.size()
					&& (this.blocks.get(index + 1).cell() != null || isItem(index + 1));
			weight -= leadsTo ? 4 : (Heading.isLabel(text) || isItem(index)) ? 0 : 2;
		}
		if (isItem(index)) {
			// An item among items lists something; one before a text heads it.
			weight -= ((isItemLike(index - 1, look) && !startsAnew(index)) || isItemLike(index + 1, look)) ? 3 : 0;
		}
		if (index > 0 && this.blocks.get(index - 1).text().endsWith(":") && look.isPlain()) {
			weight -= 2;
		}
		return weight;
	}

	/** Whether a line is a label by its words, or because they come back. */
	private boolean isLabel(int index) {
		String text = this.blocks.get(index).text();
		return Heading.isLabel(text) || this.repeated.contains(text);
	}

	/** Whether a line counts from the start, so that no list goes on there. */
	private boolean startsAnew(int index) {
		Block block = this.blocks.get(index);
		return FIRST.matcher(block.marker().isEmpty() ? block.text() : block.marker()).lookingAt();
	}

	/**
	 * Numbered lines right above one that counts from the start again: what they list is
	 * headed there.
	 */
	private Set<Integer> listed() {
		Set<Integer> listed = new HashSet<>();
		int first = -1;
		for (int i = 0; i < this.blocks.size(); i++) {
			HeadingLook.Numbering numbering = HeadingLook.Numbering.of(this.blocks.get(i));
			boolean goesOn = first >= 0 && numbering == HeadingLook.Numbering.of(this.blocks.get(first));
			if (numbering != HeadingLook.Numbering.NONE && startsAnew(i)) {
				for (int j = first; goesOn && j > 0 && j < i; j++) {
					listed.add(j);
				}
				first = i;
			}
			else if (!goesOn) {
				first = -1;
			}
		}
		return listed;
	}

	/** Whether a block is an item that is numbered the same way. */
	private boolean isItemLike(int index, HeadingLook look) {
		return isItem(index) && HeadingLook.Numbering.of(this.blocks.get(index)) == look.numbering();
	}

	private boolean isItem(int index) {
		return index >= 0 && index < this.blocks.size() && this.blocks.get(index).kind() == Block.Kind.LIST_ITEM;
	}

	private boolean startsText(int index) {
		if (index >= this.blocks.size()) {
			return false;
		}
		String text = this.blocks.get(index).text();
		return Heading.isLabel(text) || Heading.isLabelled(text)
				|| (this.blocks.get(index).cell() == null && this.blocks.get(index).kind() != Block.Kind.HEADING
						&& (TEXT_END.matcher(text).matches() || text.length() > TEXT) && !Heading.isClosing(text));
	}

	/** Before another line that may head a text. */
	private boolean leadsToText(int index) {
		return index < this.blocks.size() && mayHead(index) && (startsText(index + 1) || startsText(index + 2));
	}

	/**
	 * Each look has a level: what stands right above another look is higher than that.
	 */
	private Map<HeadingLook, Integer> levels(Map<Integer, HeadingLook> heads) {
		Map<HeadingLook, Double> ranks = new LinkedHashMap<>();
		heads.values().forEach((look) -> ranks.put(look, look.rank()));
		Map<List<HeadingLook>, Integer> above = new LinkedHashMap<>();
		int last = Integer.MIN_VALUE;
		HeadingLook look = null;
		for (Map.Entry<Integer, HeadingLook> head : heads.entrySet()) {
			if (look != null && head.getKey() == last + 1 && !look.equals(head.getValue())
					&& !Heading.namesMeeting(this.blocks.get(last).text())) {
				above.merge(List.of(look, head.getValue()), 1, Integer::sum);
			}
			last = head.getKey();
			look = head.getValue();
		}
		// The innermost pairs come last, and what stands above one of them goes higher
		// still.
		List<List<HeadingLook>> pairs = new ArrayList<>(above.keySet());
		Collections.reverse(pairs);
		pairs.forEach((pair) -> {
			HeadingLook upper = pair.get(0);
			HeadingLook lower = pair.get(1);
			int times = above.getOrDefault(pair, 0);
			// What a file declares is surer than where it stands.
			if (lower.level() == 0 && times > above.getOrDefault(List.of(lower, upper), 0)
					&& ranks.getOrDefault(upper, 0.0) >= ranks.getOrDefault(lower, 0.0)) {
				ranks.put(upper, ranks.getOrDefault(lower, 0.0) - 0.05);
			}
		});
		List<Double> order = new ArrayList<>(new TreeSet<>(ranks.values()));
		Map<HeadingLook, Integer> levels = new LinkedHashMap<>();
		ranks.forEach((one, rank) -> levels.put(one, order.indexOf(rank) + 1));
		return levels;
	}

	public static boolean isCapitals(String text) {
		return text.chars().filter(Character::isLetter).count() > 3 && text.equals(text.toUpperCase(Locale.ROOT));
	}

}
