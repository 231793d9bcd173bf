package org.meetingdossier.letter.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Block;

/**
 * A block while it is being written.
 */
public class BlockInWriting {

	private final StringBuilder text = new StringBuilder();

	private final List<Block.Mark> marks = new ArrayList<>();

	private final List<Origin> origins = new ArrayList<>();

	private final Map<String, Integer> markElements = new LinkedHashMap<>();

	private final List<Block.Look> looks = new ArrayList<>();

	private int seen;

	private int bold;

	private int underlined;

	private int italic;

	/** The size of all words; -1 where there are several. */
	private @Nullable Integer size;

	private Block.Kind kind = Block.Kind.PARAGRAPH;

	private int level;

	private String style = "";

	private String marker = "";

	/** Says what kind of block it is, and on which level. */
	public void is(Block.Kind kind, int level) {
		this.kind = kind;
		this.level = level;
	}

	/** Names the style that the file gives it. */
	public void style(String style) {
		this.style = style;
	}

	public boolean hasStyle() {
		return !this.style.isEmpty();
	}

	/** Says what stands before it in a list. */
	public void marker(String marker) {
		this.marker = marker;
	}

	public void words(CharSequence words) {
		words(words, Block.Type.PLAIN, Block.Type.PLAIN, "");
	}

	/**
	 * Takes words.
	 * @param words the words
	 * @param type how they are set
	 * @param paragraph how the words of the paragraph are set where it does not say
	 * otherwise
	 * @param address where a link leads; empty when they are none
	 */
	public void words(CharSequence words, Block.Type type, Block.Type paragraph, String address) {
		int start = this.text.length();
		String plain = PlainSpelling.plain(words);
		int letters = (int) plain.chars().filter((one) -> !Character.isWhitespace(one)).count();
		this.seen += letters;
		this.bold += type.bold() ? letters : 0;
		this.underlined += type.underlined() ? letters : 0;
		this.italic += type.italic() ? letters : 0;
		if (letters > 0) {
			this.size = (this.size == null || this.size == type.size()) ? type.size() : -1;
		}
		this.text.append(plain);
		look(type.within(paragraph, address), start);
	}

	private void look(Block.Look look, int start) {
		if (look.isPlain()) {
			return;
		}
		Block.Look last = this.looks.isEmpty() ? null : this.looks.get(this.looks.size() - 1);
		boolean goesOn = last != null && last.end() == start && last.isLike(look);
		int from = (goesOn && last != null) ? last.start() : start;
		if (goesOn) {
			this.looks.remove(this.looks.size() - 1);
		}
		this.looks.add(look.at(from, this.text.length()));
	}

	/** Words of which the element is known. */
	public void words(CharSequence words, Block.Type type, Block.Type paragraph, String address, int element) {
		int start = this.text.length();
		words(words, type, paragraph, address);
		if (element != Origin.NOWHERE && this.text.length() > start) {
			this.origins.add(new Origin(start, this.text.length() - start, element));
		}
	}

	public void mark(String note) {
		this.marks.add(new Block.Mark(this.text.length(), note));
	}

	/** A mark of which the element is known. */
	public void mark(String note, int element) {
		mark(note);
		if (element != Origin.NOWHERE) {
			this.markElements.putIfAbsent(note, element);
		}
	}

	List<String> notes() {
		return this.marks.stream().map(Block.Mark::note).toList();
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

	public int length() {
		return this.text.length();
	}

	public boolean isEmpty() {
		return this.seen == 0 && this.marks.isEmpty();
	}

	public String words() {
		return this.text.toString().strip();
	}

	/** The words that look otherwise, as they stand in {@link #words()}. */
	public List<Block.Look> looks() {
		String whole = this.text.toString();
		int start = whole.length() - whole.stripLeading().length();
		int length = whole.strip().length();
		return this.looks.stream()
			.map((look) -> look.at(Math.max(0, look.start() - start), Math.min(look.end() - start, length)))
			.filter((look) -> look.start() < look.end())
			.toList();
	}

	public Block block(Block.@Nullable Cell cell) {
		String whole = this.text.toString();
		String words = whole.strip();
		int start = leadingBlanks();
		List<Block.Mark> placed = this.marks.stream()
			.map((mark) -> new Block.Mark(Math.max(0, Math.min(mark.offset() - start, words.length())), mark.note()))
			.toList();
		boolean heading = this.kind == Block.Kind.HEADING;
		return new Block((cell != null && !heading) ? Block.Kind.CELL : this.kind, this.level, words, placed, type(),
				this.style, cell, looks(), this.marker);
	}

	/** How all of its words are set. */
	private Block.Type type() {
		int size = Math.max(0, Objects.requireNonNullElse(this.size, 0));
		return new Block.Type(isAll(this.bold), isAll(this.underlined), isAll(this.italic), size);
	}

	private boolean isAll(int letters) {
		return this.seen > 0 && letters == this.seen;
	}

}
