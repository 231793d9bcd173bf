package org.meetingdossier.intake.stage.topic;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.meetingdossier.intake.stage.outline.Heading;
import org.meetingdossier.intake.stage.outline.Labels;
import org.meetingdossier.intake.stage.outline.Leads;
import org.meetingdossier.letter.Block;

/**
 * Where the topics of a letter begin: at headings; at words that lead a paragraph, where
 * nothing is a heading or headings stand right above them; else at paragraphs of which the
 * first sentence names a theme.
 *
 * @param first the index of the first block of a topic; the number of blocks when there is
 * none
 * @param labels what the headings say
 * @param leads where the words end that lead a paragraph, by its index
 * @param themes the titles of topics that paragraphs begin without leading words
 */
record Beginnings(int first, Labels labels, NavigableMap<Integer, Integer> leads,
		NavigableMap<Integer, String> themes) {

	/**
	 * Reads a letter.
	 * @param blocks the blocks from the title on, of which headings are known
	 * @return where its topics begin
	 */
	static Beginnings of(List<Block> blocks) {
		Labels labels = Labels.of(blocks);
		NavigableMap<Integer, Integer> leads = Leads.in(blocks);
		int heading = firstHeading(blocks, labels);
		if (heading < blocks.size()) {
			return new Beginnings(heading, labels, areRightBelow(blocks, heading, leads) ? leads : new TreeMap<>(),
					new TreeMap<>());
		}
		if (!leads.isEmpty()) {
			return new Beginnings(leads.firstKey(), labels, leads, new TreeMap<>());
		}
		NavigableMap<Integer, String> themes = Themes.in(blocks);
		return new Beginnings(themes.isEmpty() ? blocks.size() : themes.firstKey(), labels, leads, themes);
	}

	/** Whether paragraphs name the topics, and not headings alone. */
	boolean areNamedByText() {
		return !this.leads.isEmpty() || !this.themes.isEmpty();
	}

	private static int firstHeading(List<Block> blocks, Labels labels) {
		for (int i = 1; i < blocks.size(); i++) {
			String text = blocks.get(i).text();
			if (Heading.is(blocks.get(i)) && !Heading.isFrame(text) && !labels.isLabel(text) && !Heading.namesMeeting(text)
					&& hasText(blocks, i + 1)) {
				return i;
			}
		}
		return blocks.size();
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
