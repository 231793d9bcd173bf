package org.meetingdossier.intake.stage.outline;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.meetingdossier.letter.Block;

/**
 * Stage: reads paragraphs that name their theme themselves, in their first words; gives
 * where those words end. They have a look of their own, or in plain letters a sign behind
 * them, in at least two paragraphs.
 */
public final class Leads {

	private static final int FEWEST = 2;

	private static final int SHORTEST_TEXT = 40;

	/** In capitals a full stop is sign enough; a sentence may end with one. */
	private static final Pattern PLAIN = Pattern.compile(
			"(?su)^(?:[-\u2022*\u2013]\\s+|\\(?(?:\\d{1,2}|[a-z])[.)]\\s+)?(?:(?<words>\\p{Lu}[^.:;!?\\n]{2,70}?)(?:\\s?:|\\s[\u2013\u2014-])|(?<capitals>\\p{Lu}[\\p{Lu}\\d ,'\u2019/&()-]{3,70})[.:]|(?<few>\\p{Lu}[\\p{L}-]+(?: [\\p{L}-]+){0,5})\\.(?= \\p{Lu}))\\s+(?=\\S)");

	/** Words that make a sentence of it. */
	private static final Pattern SENTENCE = Pattern.compile(
			"(?iu)(?:^(?:nederland|het kabinet|ik|wij|daarbij|hierbij|ook|dit|deze|dat|er|hij|zij|de raad|de ministers|de commissie|het voorzitterschap)\\b|\\b(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|zal|zullen|kan|kunnen|moet|moeten|luidt|geldt|staat|staan|komt|komen|betreft|volgt|ziet|spreekt|spreken|vindt|vinden)\\b)");

	private Leads() {
	}

	/**
	 * Finds the paragraphs.
	 * @param blocks the blocks of a letter of which the outline is known, from its title
	 * on
	 * @return where the words end that name the theme, by the index of the paragraph
	 */
	public static NavigableMap<Integer, Integer> in(List<Block> blocks) {
		NavigableMap<Integer, Integer> looks = new TreeMap<>();
		NavigableMap<Integer, Integer> plain = new TreeMap<>();
		for (int i = 1; i < blocks.size(); i++) {
			int look = Heading.lead(blocks.get(i));
			if (look > 0) {
				looks.put(i, look);
			}
			int end = plain(blocks.get(i));
			if (end > 0) {
				plain.put(i, end);
			}
		}
		return !looks.isEmpty() ? looks : (plain.size() >= FEWEST) ? plain : new TreeMap<>();
	}

	private static int plain(Block block) {
		String text = block.text();
		if (block.cell() != null || Heading.is(block) || Heading.isAddressing(text) || Heading.isLabelled(text)) {
			return 0;
		}
		Matcher lead = PLAIN.matcher(text);
		if (!lead.find() || text.length() - lead.end() < SHORTEST_TEXT) {
			return 0;
		}
		boolean capitals = lead.group("capitals") != null;
		String words = capitals ? lead.group("capitals")
				: (lead.group("few") != null) ? lead.group("few") : lead.group("words");
		return (capitals || !SENTENCE.matcher(words).find()) ? lead.end() : 0;
	}

}
