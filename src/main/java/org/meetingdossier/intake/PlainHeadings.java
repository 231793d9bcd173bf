package org.meetingdossier.intake;

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

	private PlainHeadings() {
	}

	static Letter in(Letter letter, int title) {
		List<Block> blocks = letter.blocks();
		boolean marked = blocks.subList(Math.min(title + 1, blocks.size()), blocks.size())
			.stream()
			.anyMatch((block) -> Heading.is(block) && !Heading.isLabel(block.text()));
		if (marked || title < 0) {
			return letter;
		}
		List<Block> headed = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			Block block = blocks.get(i);
			boolean heading = i > title && i + 1 < blocks.size() && isShort(block) && startsText(blocks.get(i + 1));
			headed.add(heading ? block.asHeading(2) : block);
		}
		return new Letter(headed, letter.notes(), letter.unplaced());
	}

	private static boolean isShort(Block block) {
		String text = block.text();
		return block.cell() == null && !Heading.isLabelled(text) && text.length() <= LONGEST && text.indexOf('\n') < 0 && !text.matches("(?s).*[.,;:?!]$")
				&& Character.isUpperCase(Heading.title(text).isEmpty() ? ' ' : Heading.title(text).charAt(0));
	}

	private static boolean startsText(Block next) {
		return Heading.isLabel(next.text()) || Heading.isLabelled(next.text()) || next.text().matches("(?s).*[.:?!\u201D\"')\\]]$");
	}

}
