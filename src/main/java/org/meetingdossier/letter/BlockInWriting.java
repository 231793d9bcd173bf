package org.meetingdossier.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A block while it is being written.
 */
final class BlockInWriting {

	private final StringBuilder text = new StringBuilder();

	private final List<Block.Mark> marks = new ArrayList<>();

	private final List<Origin> origins = new ArrayList<>();

	private final Map<String, Integer> markElements = new LinkedHashMap<>();

	private final List<Block.Look> looks = new ArrayList<>();

	private int seen;

	private int bold;

	private int underlined;

	Block.Kind kind = Block.Kind.PARAGRAPH;

	int level;

	String style = "";

	@Nullable String styleId;

	String marker = "";

	/** Whether it is a line of a table of contents. */
	boolean contents;

	void words(CharSequence words, boolean isBold, boolean isUnderlined) {
		String plain = PlainSpelling.plain(words);
		int letters = (int) plain.chars().filter((one) -> !Character.isWhitespace(one)).count();
		this.seen += letters;
		this.bold += isBold ? letters : 0;
		this.underlined += isUnderlined ? letters : 0;
		this.text.append(plain);
	}

	/** Takes words, and what tells them from the others of their paragraph. */
	void words(CharSequence words, boolean isBold, boolean isUnderlined, Block.Look look) {
		int start = this.text.length();
		words(words, isBold, isUnderlined);
		if (!look.bold() && !look.italic() && look.address().isEmpty()) {
			return;
		}
		Block.Look last = this.looks.isEmpty() ? null : this.looks.get(this.looks.size() - 1);
		boolean goesOn = last != null && last.end() == start && last.bold() == look.bold()
				&& last.italic() == look.italic() && last.address().equals(look.address());
		int from = (goesOn && last != null) ? last.start() : start;
		if (goesOn) {
			this.looks.remove(this.looks.size() - 1);
		}
		this.looks.add(new Block.Look(from, this.text.length(), look.bold(), look.italic(), look.address()));
	}

	void words(CharSequence words) {
		words(words, false, false);
	}

	/** Words of which the element is known. */
	void words(CharSequence words, boolean isBold, boolean isUnderlined, Block.Look look, int element) {
		int start = this.text.length();
		words(words, isBold, isUnderlined, look);
		if (element != Origin.NOWHERE && this.text.length() > start) {
			this.origins.add(new Origin(start, this.text.length() - start, element));
		}
	}

	void mark(String note) {
		this.marks.add(new Block.Mark(this.text.length(), note));
	}

	/** A mark of which the element is known. */
	void mark(String note, int element) {
		mark(note);
		if (element != Origin.NOWHERE) {
			this.markElements.putIfAbsent(note, element);
		}
	}

	/** Where the words of the block come from. */
	List<Origin> origins() {
		int start = leadingBlanks();
		return this.origins.stream().map((origin) -> origin.movedBy(-start)).toList();
	}

	Map<String, Integer> markElements() {
		return this.markElements;
	}

	private int leadingBlanks() {
		return this.text.length() - this.text.toString().stripLeading().length();
	}

	int length() {
		return this.text.length();
	}

	boolean isEmpty() {
		return this.seen == 0 && this.marks.isEmpty();
	}

	String words() {
		return this.text.toString().strip();
	}

	/** The words that look otherwise, as they stand in {@link #words()}. */
	List<Block.Look> looks() {
		String whole = this.text.toString();
		int start = whole.length() - whole.stripLeading().length();
		int length = whole.strip().length();
		return this.looks.stream()
			.map((look) -> new Block.Look(Math.max(0, look.start() - start), Math.min(look.end() - start, length),
					look.bold(), look.italic(), look.address()))
			.filter((look) -> look.start() < look.end())
			.toList();
	}

	Block block(Block.@Nullable Cell cell) {
		String whole = this.text.toString();
		String words = whole.strip();
		int start = leadingBlanks();
		List<Block.Mark> placed = this.marks.stream()
			.map((mark) -> new Block.Mark(Math.max(0, Math.min(mark.offset() - start, words.length())), mark.note()))
			.toList();
		boolean heading = this.kind == Block.Kind.HEADING;
		return new Block((cell != null && !heading) ? Block.Kind.CELL : this.kind, this.level, words, placed,
				this.seen > 0 && this.bold == this.seen, this.seen > 0 && this.underlined == this.seen, this.style, cell,
				looks(), this.marker);
	}

}
