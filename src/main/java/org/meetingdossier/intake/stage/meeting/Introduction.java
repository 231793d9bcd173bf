package org.meetingdossier.intake.stage.meeting;

import org.meetingdossier.intake.proposal.Piece;
import org.meetingdossier.intake.stage.outline.Heading;
import org.meetingdossier.intake.stage.piece.Pieces;
import org.meetingdossier.letter.Block;

/**
 * Stage: reads what stands before the topics; gives the paragraphs that say what the
 * meeting is about. What addresses the letter, and tables, are no part of them.
 */
public final class Introduction {

	private Introduction() {
	}

	/**
	 * Reads the introduction.
	 * @param pieces takes the paragraphs
	 * @param from the index of the block with the title
	 * @param length how many blocks from there stand before the topics
	 * @param titled whether that block is the title
	 */
	public static void read(Pieces pieces, int from, int length, boolean titled) {
		for (int i = 0; i < from; i++) {
			pieces.add(Piece.Role.UNUSED, i);
		}
		boolean greeted = titled;
		for (int i = from; i < from + length; i++) {
			Block block = pieces.blocks().get(i);
			boolean salutation = Heading.isAddressing(block.text());
			greeted |= block.text().startsWith("Geachte");
			boolean text = (i > from || !titled) && greeted && !salutation && block.cell() == null && !Heading.is(block)
					&& !Heading.isFrame(block.text());
			pieces.add(text ? Piece.Role.INTRODUCTION : Piece.Role.UNUSED, i);
		}
	}

}
