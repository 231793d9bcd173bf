package org.meetingdossier.letter;

import java.util.List;

/**
 * A footnote or an endnote.
 *
 * @param id its id in the letter
 * @param text its words; paragraphs are parted by a line break
 * @param looks which words are bold, italic or a link, in their order
 */
public record Note(String id, String text, List<Block.Look> looks) {

	public Note {
		looks = List.copyOf(looks);
	}

	/**
	 * A note without words of another look.
	 * @param id its id in the letter
	 * @param text its words
	 */
	public Note(String id, String text) {
		this(id, text, List.of());
	}

}
