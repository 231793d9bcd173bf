package org.meetingdossier.letter.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.Note;

/**
 * Puts notes at their places that somebody typed, or that a program left as text:
 * paragraphs at the end that begin with {@code [1]}, {@code [2]} and so on, of which each
 * number stands in the text before; or a numbered list at the end, of which all numbers
 * stand in that order right behind words of the text, as raised digits do.
 */
final class TypedNotes {

	private static final Pattern NOTE = Pattern.compile("(?s)^\\[(\\d{1,3})\\]\\s*(\\S.*)$");

	private static final Pattern MARK = Pattern.compile("\\[(\\d{1,3})\\]");

	private static final Pattern COUNTED = Pattern.compile("(?s)^(\\d{1,3})[.)]?\\s+(\\S.*)$");

	private static final String DIGITS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

	private static final Pattern RAISED = Pattern.compile(
			"(?<=[\\p{Ll}.,;:?!)\u201D\u2019\"'%])(?<!\\d[.,:])(\\d{1,3}|[" + DIGITS + "]{1,3})(?=[\\s.,;:?!)]|$)");

	/** What a page has behind a note, to lead back. */
	private static final Pattern BACK = Pattern.compile("\\s*\u21A9\\uFE0E?\\s*$");

	private final Map<String, String> notes = new LinkedHashMap<>();

	private final Map<Integer, List<Place>> places = new HashMap<>();

	private TypedNotes() {
	}

	/**
	 * Places the notes.
	 * @param letter a letter as its file has it
	 * @return the letter, unchanged where it has notes of its own or none are typed
	 */
	static Letter placed(Letter letter) {
		if (!letter.notes().isEmpty()) {
			return letter;
		}
		TypedNotes typed = new TypedNotes();
		int end = typed.take(letter.blocks());
		if (end == 0) {
			typed = new TypedNotes();
			end = typed.takeRaised(letter.blocks());
		}
		if (end == 0) {
			return letter;
		}
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < end; i++) {
			blocks.add(marked(letter.blocks().get(i), typed.places.getOrDefault(i, List.of())));
		}
		List<Note> notes = typed.notes.entrySet()
			.stream()
			.map((note) -> new Note("n" + note.getKey(), note.getValue()))
			.toList();
		return new Letter(blocks, notes, letter.unplaced());
	}

	/** Where the text ends that has all these marks; 0 when there are no such notes. */
	private int take(List<Block> blocks) {
		int first = blocks.size();
		while (first > 0 && NOTE.matcher(blocks.get(first - 1).text()).matches()) {
			first--;
		}
		for (Block block : blocks.subList(first, blocks.size())) {
			Matcher note = NOTE.matcher(block.text());
			if (note.matches() && this.notes.putIfAbsent(note.group(1), note.group(2).strip()) != null) {
				return 0;
			}
		}
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < first && first < blocks.size(); i++) {
			Matcher mark = MARK.matcher(blocks.get(i).text());
			while (mark.find()) {
				if (this.notes.containsKey(mark.group(1))) {
					place(i, mark);
					seen.add(mark.group(1));
				}
			}
		}
		return (first < blocks.size() && seen.containsAll(this.notes.keySet())) ? first : 0;
	}

	private int takeRaised(List<Block> blocks) {
		int first = blocks.size();
		while (first > 0 && (blocks.get(first - 1).kind() == Block.Kind.LIST_ITEM
				|| COUNTED.matcher(blocks.get(first - 1).text()).matches())) {
			first--;
		}
		for (Block block : blocks.subList(first, blocks.size())) {
			String number = String.valueOf(this.notes.size() + 1);
			Matcher counted = COUNTED.matcher(block.text());
			boolean typed = block.marker().isEmpty() && counted.matches() && counted.group(1).equals(number);
			if (!typed && block.kind() != Block.Kind.LIST_ITEM) {
				return 0;
			}
			this.notes.put(number, BACK.matcher(typed ? counted.group(2) : block.text()).replaceFirst(""));
		}
		int next = 1;
		for (int i = 0; i < first && next <= this.notes.size(); i++) {
			Matcher mark = RAISED.matcher(blocks.get(i).text());
			while (next <= this.notes.size() && mark.find()) {
				if (number(mark.group(1)).equals(String.valueOf(next))) {
					place(i, mark);
					next++;
				}
			}
		}
		return (next > 1 && next > this.notes.size()) ? first : 0;
	}

	private void place(int block, Matcher mark) {
		this.places.computeIfAbsent(block, (one) -> new ArrayList<>())
			.add(new Place(mark.start(), mark.end(), "n" + number(mark.group(1))));
	}

	private static String number(String digits) {
		return digits.chars()
			.mapToObj((digit) -> (DIGITS.indexOf(digit) < 0) ? Character.toString(digit)
					: String.valueOf(DIGITS.indexOf(digit)))
			.collect(Collectors.joining());
	}

	private static Block marked(Block block, List<Place> places) {
		List<Block.Mark> marks = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		List<Block.Look> looks = block.looks();
		int at = 0;
		for (Place place : places) {
			text.append(block.text(), at, place.start());
			marks.add(new Block.Mark(text.length(), place.note()));
			looks = without(looks, text.length(), place.end() - place.start());
			at = place.end();
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

	/**
	 * Where the number of a note stands in a block.
	 */
	private record Place(int start, int end, String note) {
	}

}
