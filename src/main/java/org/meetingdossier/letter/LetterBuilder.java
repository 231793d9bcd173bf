package org.meetingdossier.letter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Puts a letter together and counts what finds no place in it.
 */
final class LetterBuilder {

	/** More characters than any letter; a book of 2,000 pages fits. */
	private static final int MOST_CHARACTERS = 5_000_000;

	private static final int LONGEST_WORDS = 200;

	private final List<Block> blocks = new ArrayList<>();

	private final Map<String, String> notes = new LinkedHashMap<>();

	private final Map<Unplaced.Code, Integer> counts = new EnumMap<>(Unplaced.Code.class);

	private final Map<Unplaced.Code, String> words = new EnumMap<>(Unplaced.Code.class);

	private int characters;

	void add(Passage passage, Block.@Nullable Cell cell) throws UnreadableLetterException {
		if (!passage.isEmpty()) {
			count(passage.length());
			this.blocks.add(passage.block(cell));
		}
	}

	void note(String id, String text) throws UnreadableLetterException {
		count(text.length());
		this.notes.merge(id, text, (first, second) -> first.isEmpty() ? second : first + '\n' + second);
	}

	void addAll(Letter other) throws UnreadableLetterException {
		for (Block block : other.blocks()) {
			count(block.text().length());
			this.blocks.add(block);
		}
		for (Note note : other.notes()) {
			note(note.id(), note.text());
		}
		other.unplaced().forEach((one) -> this.counts.merge(one.code(), one.count(), Integer::sum));
	}

	void unplaced(Unplaced.Code code) {
		this.counts.merge(code, 1, Integer::sum);
	}

	void unplaced(Unplaced.Code code, String seen) {
		unplaced(code);
		String one = seen.strip();
		this.words.putIfAbsent(code, (one.length() <= LONGEST_WORDS) ? one : one.substring(0, LONGEST_WORDS) + '\u2026');
	}

	private void count(int more) throws UnreadableLetterException {
		this.characters += more;
		if (this.characters > MOST_CHARACTERS) {
			throw new UnreadableLetterException(UnreadableLetterException.Reason.TOO_LARGE);
		}
	}

	Letter build() {
		Set<String> marked = new LinkedHashSet<>();
		this.blocks.forEach((block) -> block.marks().forEach((mark) -> marked.add(mark.note())));
		Set<String> missing = new HashSet<>(marked);
		missing.removeAll(this.notes.keySet());
		missing.forEach((note) -> unplaced(Unplaced.Code.NOTE_MISSING));
		this.notes.keySet()
			.stream()
			.filter((note) -> !marked.contains(note))
			.forEach((note) -> unplaced(Unplaced.Code.NOTE_WITHOUT_MARK));
		List<Note> placed = marked.stream()
			.filter(this.notes::containsKey)
			.map((id) -> new Note(id, this.notes.getOrDefault(id, "")))
			.toList();
		List<Unplaced> unplaced = this.counts.entrySet()
			.stream()
			.map((one) -> new Unplaced(one.getKey(), one.getValue(), this.words.get(one.getKey())))
			.toList();
		return new Letter(withoutMissing(missing), placed, unplaced);
	}

	private List<Block> withoutMissing(Set<String> missing) {
		if (missing.isEmpty()) {
			return this.blocks;
		}
		return this.blocks.stream()
			.map((block) -> new Block(block.kind(), block.level(), block.text(),
					block.marks().stream().filter((mark) -> !missing.contains(mark.note())).toList(), block.bold(),
					block.underlined(), block.style(), block.cell()))
			.filter((block) -> !block.text().isEmpty() || !block.marks().isEmpty())
			.toList();
	}

}
