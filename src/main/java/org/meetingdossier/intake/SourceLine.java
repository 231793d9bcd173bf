package org.meetingdossier.intake;

import java.util.ArrayList;
import java.util.List;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.Note;

/**
 * A block of a letter as it is shown beside what was read from it.
 *
 * @param text its words
 * @param heading whether it is a heading
 * @param notes what its notes say
 */
public record SourceLine(String text, boolean heading, List<String> notes) {

	public SourceLine {
		notes = List.copyOf(notes);
	}

	static List<SourceLine> of(Letter letter) {
		List<SourceLine> lines = new ArrayList<>();
		for (Block block : letter.blocks()) {
			List<String> notes = new ArrayList<>();
			block.marks().forEach((mark) -> letter.note(mark.note()).map(Note::text).ifPresent(notes::add));
			lines.add(new SourceLine(block.text(), block.kind() == Block.Kind.HEADING, notes));
		}
		return lines;
	}

}
