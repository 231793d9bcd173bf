package org.meetingdossier.letter.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.Note;

/**
 * Puts notes at their places that somebody typed: paragraphs at the end that begin with
 * {@code [1]}, {@code [2]} and so on, of which each number stands in the text before.
 */
final class TypedNotes {

	private static final Pattern NOTE = Pattern.compile("(?s)^\\[(\\d{1,3})\\]\\s*(\\S.*)$");

	private static final Pattern MARK = Pattern.compile("\\[(\\d{1,3})\\]");

	private final Map<String, String> notes = new LinkedHashMap<>();

	private TypedNotes() {
	}

	/**
	 * Places the notes.
	 * @param letter a letter as its file has it
	 * @return the letter, unchanged where it has notes of its own or none are typed
	 */
	static Letter placed(Letter letter) {
		TypedNotes typed = new TypedNotes();
		int end = letter.notes().isEmpty() ? typed.take(letter.blocks()) : 0;
		if (end == 0) {
			return letter;
		}
		List<Block> blocks = letter.blocks().subList(0, end).stream().map(typed::marked).toList();
		List<Note> notes = typed.notes.entrySet()
			.stream()
			.map((note) -> new Note(note.getKey(), note.getValue()))
			.toList();
		return new Letter(blocks, notes, letter.unplaced());
	}

	/** Where the text ends that has all these marks; 0 when there are no such notes. */
	private int take(List<Block> blocks) {
		int first = blocks.size();
		while (first > 0 && NOTE.matcher(blocks.get(first - 1).text()).matches()) {
			first--;
		}
		StringBuilder text = new StringBuilder();
		blocks.subList(0, first).forEach((block) -> text.append(block.text()).append('\n'));
		for (Block block : blocks.subList(first, blocks.size())) {
			Matcher note = NOTE.matcher(block.text());
			if (!note.matches() || text.indexOf('[' + note.group(1) + ']') < 0
					|| this.notes.putIfAbsent("n" + note.group(1), note.group(2).strip()) != null) {
				return 0;
			}
		}
		return (first < blocks.size()) ? first : 0;
	}

	private Block marked(Block block) {
		List<Block.Mark> marks = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		List<Block.Look> looks = block.looks();
		int at = 0;
		Matcher mark = MARK.matcher(block.text());
		while (mark.find()) {
			if (this.notes.containsKey("n" + mark.group(1))) {
				text.append(block.text(), at, mark.start());
				marks.add(new Block.Mark(text.length(), "n" + mark.group(1)));
				looks = without(looks, text.length(), mark.end() - mark.start());
				at = mark.end();
			}
		}
		text.append(block.text(), at, block.text().length());
		return marks.isEmpty() ? block : new Block(block.kind(), block.level(), text.toString(), marks, block.type(),
				block.style(), block.cell(), looks, block.marker());
	}

	private static List<Block.Look> without(List<Block.Look> looks, int from, int length) {
		return looks.stream()
			.map((look) -> look.at(moved(look.start(), from, length), moved(look.end(), from, length)))
			.filter((look) -> look.start() < look.end())
			.toList();
	}

	private static int moved(int offset, int from, int length) {
		return (offset <= from) ? offset : Math.max(from, offset - length);
	}

}
