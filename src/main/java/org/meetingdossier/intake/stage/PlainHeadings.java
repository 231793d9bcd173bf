package org.meetingdossier.intake.stage;

import java.util.ArrayList;
import java.util.List;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Letter;

/**
 * Stage: reads a letter in which nothing is marked as a heading, such as a plain text;
 * gives the same letter with the short lines before its paragraphs as headings.
 */
final class PlainHeadings {

	private static final int LONGEST = 90;

	private static final int MOST_ADDRESSING = 20;

	private PlainHeadings() {
	}

	static Letter in(Letter letter, int title) {
		List<Block> blocks = letter.blocks();
		int from = (title >= 0) ? title : addressed(blocks);
		boolean marked = blocks.subList(Math.min(from + 1, blocks.size()), blocks.size())
			.stream()
			.anyMatch((block) -> Heading.is(block) && !Heading.isLabel(block.text()));
		if (marked || from < 0) {
			return letter;
		}
		List<Block> headed = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			boolean heading = i > from && isShort(blocks.get(i)) && (startsText(blocks, i + 1)
					|| (i + 1 < blocks.size() && isShort(blocks.get(i + 1)) && startsText(blocks, i + 2)));
			headed.add(heading ? blocks.get(i).asHeading(2) : blocks.get(i));
		}
		return new Letter(headed, letter.notes(), letter.unplaced());
	}

	/** The last line that addresses the letter; -1 when there is none. */
	private static int addressed(List<Block> blocks) {
		int last = -1;
		for (int i = 0; i < Math.min(blocks.size(), MOST_ADDRESSING); i++) {
			if (Heading.isAddressing(blocks.get(i).text()) && !blocks.get(i).text().startsWith("De ")) {
				last = i;
			}
		}
		return last;
	}

	private static boolean isShort(Block block) {
		String text = block.text();
		return block.cell() == null && !Heading.isLabelled(text) && text.length() <= LONGEST && text.indexOf('\n') < 0 && !text.matches("(?s).*[.,;:?!]$")
				&& Character.isUpperCase(Heading.title(text).isEmpty() ? ' ' : Heading.title(text).charAt(0));
	}

	private static boolean startsText(List<Block> blocks, int index) {
		return index < blocks.size() && isText(blocks.get(index));
	}

	private static boolean isText(Block next) {
		return Heading.isLabel(next.text()) || Heading.isLabelled(next.text()) || next.text().matches("(?s).*[.:?!\u201D\"')\\]]$");
	}

}
