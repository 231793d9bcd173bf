package org.meetingdossier.letter.writing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.LetterText;
import org.meetingdossier.letter.Note;
import org.meetingdossier.letter.Unplaced;
import org.meetingdossier.letter.UnreadableLetterException;

/**
 * Puts a letter together and counts what finds no place in it.
 */
public final class LetterBuilder {

	/** More characters than any letter; a book of 2,000 pages fits. */
	private static final int MOST_CHARACTERS = 5_000_000;

	private static final int LONGEST_WORDS = 200;

	private final List<Placed> blocks = new ArrayList<>();

	private final Map<String, Note> notes = new LinkedHashMap<>();

	/** Which notes hang on the words of another one. */
	private final Map<String, List<String>> inner = new HashMap<>();

	private final Map<String, Integer> markElements = new HashMap<>();

	private final Map<Unplaced.Code, Integer> counts = new EnumMap<>(Unplaced.Code.class);

	private final Map<Unplaced.Code, String> words = new EnumMap<>(Unplaced.Code.class);

	private int characters;

	public void add(BlockInWriting passage, Block.@Nullable Cell cell) throws UnreadableLetterException {
		if (!passage.isEmpty()) {
			count(passage.length());
			this.blocks.add(new Placed(passage.block(cell), passage.origins()));
			passage.markElements().forEach(this.markElements::putIfAbsent);
		}
	}

	public void note(String id, String text) throws UnreadableLetterException {
		note(new Note(id, text));
	}

	public void note(String id, BlockInWriting passage) throws UnreadableLetterException {
		this.inner.computeIfAbsent(id, (outer) -> new ArrayList<>()).addAll(passage.notes());
		note(new Note(id, passage.words(), passage.looks()));
	}

	private void note(Note note) throws UnreadableLetterException {
		count(note.text().length());
		this.notes.merge(note.id(), note, LetterBuilder::joined);
	}

	private static Note joined(Note first, Note second) {
		if (first.text().isEmpty()) {
			return second;
		}
		int shift = first.text().length() + 1;
		List<Block.Look> looks = new ArrayList<>(first.looks());
		second.looks().forEach((look) -> looks.add(look.at(look.start() + shift, look.end() + shift)));
		return new Note(first.id(), first.text() + '\n' + second.text(), looks);
	}

	public void addAll(Letter other) throws UnreadableLetterException {
		for (Block block : other.blocks()) {
			count(block.text().length());
			this.blocks.add(new Placed(block, List.of()));
		}
		for (Note note : other.notes()) {
			note(note);
		}
		other.unplaced().forEach((one) -> this.counts.merge(one.code(), one.count(), Integer::sum));
	}

	public void unplaced(Unplaced.Code code) {
		this.counts.merge(code, 1, Integer::sum);
	}

	public void unplaced(Unplaced.Code code, String seen) {
		unplaced(code);
		String one = seen.strip();
		this.words.putIfAbsent(code,
				(one.length() <= LONGEST_WORDS) ? one : one.substring(0, LONGEST_WORDS) + '\u2026');
	}

	private void count(int more) throws UnreadableLetterException {
		this.characters += more;
		if (this.characters > MOST_CHARACTERS) {
			throw new UnreadableLetterException(UnreadableLetterException.Reason.TOO_LARGE);
		}
	}

	public Letter build() {
		this.blocks.replaceAll((one) -> one.with(withInner(one.block().marks())));
		Set<String> marked = new LinkedHashSet<>();
		this.blocks.forEach((one) -> one.block().marks().forEach((mark) -> marked.add(mark.note())));
		Set<String> missing = new HashSet<>(marked);
		missing.removeAll(this.notes.keySet());
		missing.forEach((note) -> unplaced(Unplaced.Code.NOTE_MISSING));
		this.notes.keySet()
			.stream()
			.filter((note) -> !marked.contains(note))
			.forEach((note) -> unplaced(Unplaced.Code.NOTE_WITHOUT_MARK));
		List<Note> placed = marked.stream().map(this.notes::get).filter(Objects::nonNull).toList();
		List<Unplaced> unplaced = this.counts.entrySet()
			.stream()
			.map((one) -> new Unplaced(one.getKey(), one.getValue(), this.words.get(one.getKey())))
			.toList();
		leaveOut(missing);
		return new Letter(this.blocks.stream().map(Placed::block).toList(), placed, unplaced);
	}

	/** Where the words of the letter stand, once it is built. */
	public Origins origins() {
		List<Origin> origins = new ArrayList<>();
		Block before = null;
		int start = 0;
		for (Placed one : this.blocks) {
			start += LetterText.between(before, one.block()).length();
			for (Origin origin : one.origins()) {
				origins.add(origin.movedBy(start));
			}
			start += one.block().text().length();
			before = one.block();
		}
		return new Origins(origins, this.markElements);
	}

	/** A note within a note hangs where the outer one does, right behind it. */
	private List<Block.Mark> withInner(List<Block.Mark> marks) {
		List<Block.Mark> all = new ArrayList<>();
		marks.forEach((mark) -> hang(mark, all));
		return all;
	}

	private void hang(Block.Mark mark, List<Block.Mark> marks) {
		marks.add(mark);
		List<String> within = this.inner.remove(mark.note());
		if (within != null) {
			within.forEach((note) -> hang(new Block.Mark(mark.offset(), note), marks));
		}
	}

	private void leaveOut(Set<String> missing) {
		if (missing.isEmpty()) {
			return;
		}
		this.blocks.replaceAll((one) -> one
			.with(one.block().marks().stream().filter((mark) -> !missing.contains(mark.note())).toList()));
		this.blocks.removeIf((one) -> one.block().text().isEmpty() && one.block().marks().isEmpty());
	}

	/**
	 * A block with where its words come from.
	 *
	 * @param block the block
	 * @param origins where its words come from, as far as known
	 */
	private record Placed(Block block, List<Origin> origins) {

		Placed with(List<Block.Mark> marks) {
			return marks.equals(this.block.marks()) ? this : new Placed(
					new Block(this.block.kind(), this.block.level(), this.block.text(), marks, this.block.type(),
							this.block.style(), this.block.cell(), this.block.looks(), this.block.marker()),
					this.origins);
		}

	}

}
