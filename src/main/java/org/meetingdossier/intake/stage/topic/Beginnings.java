package org.meetingdossier.intake.stage.topic;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.meetingdossier.intake.stage.outline.Heading;
import org.meetingdossier.intake.stage.outline.Labels;
import org.meetingdossier.intake.stage.outline.Leads;
import org.meetingdossier.intake.stage.piece.Pieces;
import org.meetingdossier.intake.stage.words.MeetingName;
import org.meetingdossier.intake.stage.words.Sentences;
import org.meetingdossier.letter.Block;

/**
 * Where the topics of a letter begin: at headings; at words that lead a paragraph, where
 * nothing is a heading or headings stand right above them; else at paragraphs of which
 * the first sentence names a theme.
 *
 * @param first the index of the first block of a topic; the number of blocks when there
 * is none
 * @param labels what the headings say
 * @param topicLevels the levels of headings of which one or another heads nothing but a
 * text: what stands deeper below such a heading is a part of its topic
 * @param leads where the words end that lead a paragraph, by its index
 * @param themes the titles of topics that paragraphs begin without leading words
 */
record Beginnings(int first, Labels labels, Set<Integer> topicLevels, NavigableMap<Integer, Integer> leads,
		NavigableMap<Integer, String> themes) {

	/** More paragraphs are no introduction. */
	private static final int MOST_ANNOUNCING = 8;

	private static final Pattern MISCELLANEOUS = Pattern
		.compile("(?iu)\\b(?:diversen|overig\\p{L}*|rondvraag|wat verder ter tafel komt)\\b");

	/**
	 * Reads a letter.
	 * @param blocks the blocks from the title on, of which headings are known
	 * @return where its topics begin
	 */
	static Beginnings of(List<Block> blocks) {
		Labels labels = Labels.of(blocks, Positions::share);
		NavigableMap<Integer, Integer> leads = Leads.in(blocks);
		int heading = firstHeading(blocks, labels);
		if (heading < blocks.size()) {
			return new Beginnings(heading, labels, topicLevels(blocks, labels),
					areRightBelow(blocks, heading, leads) ? leads : new TreeMap<>(), new TreeMap<>());
		}
		if (!leads.isEmpty()) {
			return new Beginnings(leads.firstKey(), labels, Set.of(), leads, new TreeMap<>());
		}
		NavigableMap<Integer, String> themes = Themes.in(blocks);
		return new Beginnings(themes.isEmpty() ? blocks.size() : themes.firstKey(), labels, Set.of(), leads, themes);
	}

	private static int firstHeading(List<Block> blocks, Labels labels) {
		for (int i = 1; i < blocks.size(); i++) {
			String text = blocks.get(i).text();
			if (Heading.is(blocks.get(i)) && !Heading.isFrame(text) && !labels.isLabel(text)
					&& !Heading.namesMeeting(text) && hasText(blocks, i + 1) && !announces(blocks, i)) {
				return i;
			}
		}
		return blocks.size();
	}

	/**
	 * Whether what stands between two headings says where and when, and argues nothing.
	 */
	private static boolean announces(List<Block> blocks, int index) {
		int end = index + 1;
		boolean tells = false;
		while (end < blocks.size() && end - index <= MOST_ANNOUNCING && !Heading.is(blocks.get(end))) {
			if (Sentences.of(blocks.get(end).text())
				.stream()
				.anyMatch((one) -> Positions.isPosition(Pieces.plain(one)))) {
				return false;
			}
			tells |= MeetingName.tellsWhen(blocks.get(end).text());
			end++;
		}
		return tells && end < blocks.size() && Heading.is(blocks.get(end));
	}

	/**
	 * Whether a heading only groups those below it: all of its level do so, and nothing
	 * is argued before the first of them.
	 * @param blocks the blocks of which the heading is one
	 * @param index the index of the heading
	 */
	boolean groups(List<Block> blocks, int index) {
		int level = blocks.get(index).level();
		if (this.topicLevels.contains(level)) {
			return false;
		}
		for (Block block : blocks.subList(index + 1, blocks.size())) {
			if (Heading.is(block) && !this.labels.isLabel(block.text())) {
				return block.level() > level;
			}
			if (Heading.is(block)
					|| Sentences.of(block.text()).stream().anyMatch((one) -> Positions.isPosition(Pieces.plain(one)))) {
				return false;
			}
		}
		return false;
	}

	private static Set<Integer> topicLevels(List<Block> blocks, Labels labels) {
		Set<Integer> levels = new HashSet<>();
		int last = 0;
		boolean text = false;
		for (Block block : blocks) {
			boolean heads = Heading.is(block) && !labels.isLabel(block.text());
			if (heads && last > 0 && text && block.level() <= last) {
				levels.add(last);
			}
			if (heads) {
				last = isOfTopic(block.text()) ? block.level() : 0;
				text = false;
			}
			text |= !Heading.is(block);
		}
		if (last > 0 && text) {
			levels.add(last);
		}
		return levels;
	}

	private static boolean isOfTopic(String heading) {
		return !Heading.isFrame(heading) && !Heading.namesMeeting(heading) && !MISCELLANEOUS.matcher(heading).find();
	}

	private static boolean hasText(List<Block> blocks, int from) {
		return blocks.subList(from, blocks.size()).stream().anyMatch((block) -> !Heading.is(block));
	}

	private static boolean areRightBelow(List<Block> blocks, int start, NavigableMap<Integer, Integer> leads) {
		int above = 0;
		int all = 0;
		for (int i = start; i + 1 < blocks.size(); i++) {
			String text = blocks.get(i).text();
			boolean heads = Heading.is(blocks.get(i)) && !Heading.isLabel(text) && !Heading.isFrame(text);
			if (heads && !Heading.is(blocks.get(i + 1))) {
				all++;
				above += leads.containsKey(i + 1) ? 1 : 0;
			}
		}
		return leads.size() > all && above * 3 >= all * 2;
	}

}
