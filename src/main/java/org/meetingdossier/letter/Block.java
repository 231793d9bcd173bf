package org.meetingdossier.letter;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a letter that stands on lines of its own.
 *
 * @param kind what it is
 * @param level the level of a heading or of an item, from 1; 0 for others
 * @param text the words as written, with plain blanks and hyphens
 * @param marks where notes hang on the words, in their order
 * @param type how all of it is set
 * @param style the name of its style; empty when it has none
 * @param cell where in a table it stands; null outside tables
 * @param looks which words are bold, italic or a link, in their order
 * @param marker what stands before an item and is no word of it, such as {@code 2.} or
 * {@code -}; empty where nothing does
 */
public record Block(Kind kind, int level, String text, List<Mark> marks, Type type, String style, @Nullable Cell cell,
		List<Look> looks, String marker) {

	public Block {
		marks = List.copyOf(marks);
		looks = List.copyOf(looks);
	}

	/**
	 * A block without words of another look.
	 */
	public Block(Kind kind, int level, String text, List<Mark> marks, boolean bold, boolean underlined, String style,
			@Nullable Cell cell) {
		this(kind, level, text, marks, new Type(bold, underlined, false, 0), style, cell, List.of(), "");
	}

	/** Whether all of it is bold. */
	public boolean bold() {
		return this.type.bold();
	}

	/** Whether all of it is underlined. */
	public boolean underlined() {
		return this.type.underlined();
	}

	/**
	 * This block as a heading.
	 * @param level the level of the heading, from 1
	 * @return the same words as a heading
	 */
	public Block asHeading(int level) {
		return as(Kind.HEADING, level);
	}

	/**
	 * This block as running text.
	 * @return the same words as a paragraph
	 */
	public Block asParagraph() {
		return as((this.cell != null) ? Kind.CELL : Kind.PARAGRAPH, 0);
	}

	/**
	 * This block without the table around it.
	 * @return the same words as running text
	 */
	public Block outOfTable() {
		return new Block((this.kind == Kind.CELL) ? Kind.PARAGRAPH : this.kind, this.level, this.text, this.marks,
				this.type, this.style, null, this.looks, this.marker);
	}

	private Block as(Kind kind, int level) {
		return new Block(kind, level, this.text, this.marks, this.type, this.style, this.cell, this.looks, this.marker);
	}

	/**
	 * What a block is.
	 */
	public enum Kind {

		/** A heading with a level. */
		HEADING,

		/** Running text. */
		PARAGRAPH,

		/** An item of a list or a numbered paragraph. */
		LIST_ITEM,

		/** A paragraph in a cell of a table. */
		CELL

	}

	/**
	 * Where a note hangs on the words.
	 *
	 * @param offset how many UTF-16 units of the text stand before the mark
	 * @param note the id of the note
	 */
	public record Mark(int offset, String note) {
	}

	/**
	 * Words that look unlike those around them.
	 *
	 * @param start where they start, in UTF-16 units
	 * @param end where they end, exclusive
	 * @param bold whether they are bold
	 * @param italic whether they are italic
	 * @param underlined whether they are underlined
	 * @param address where a link leads; empty when they are none. It is never opened
	 * here
	 */
	public record Look(int start, int end, boolean bold, boolean italic, boolean underlined, String address) {

		/**
		 * The same look elsewhere.
		 * @param from where the words start
		 * @param to where they end, exclusive
		 * @return the look of those words
		 */
		public Look at(int from, int to) {
			return new Look(from, to, this.bold, this.italic, this.underlined, this.address);
		}

		/**
		 * Whether other words look the same.
		 * @param other the look of other words
		 * @return whether nothing but the place differs
		 */
		public boolean isLike(Look other) {
			return at(0, 0).equals(other.at(0, 0));
		}

		/** Whether nothing tells the words from others. */
		public boolean isPlain() {
			return !this.bold && !this.italic && !this.underlined && this.address.isEmpty();
		}

	}

	/**
	 * How words are set.
	 *
	 * @param bold whether they are bold
	 * @param underlined whether they are underlined
	 * @param italic whether they are italic
	 * @param size how large they are, in half points; 0 where that is not known
	 */
	public record Type(boolean bold, boolean underlined, boolean italic, int size) {

		/** As nothing else is said. */
		public static final Type PLAIN = new Type(false, false, false, 0);

		/** What tells words from others of their paragraph. */
		public Look within(Type paragraph, String address) {
			return new Look(0, 0, this.bold && !paragraph.bold, this.italic && !paragraph.italic,
					this.underlined && !paragraph.underlined && address.isEmpty(), address);
		}

	}

	/**
	 * A place in a table.
	 *
	 * @param table which table of the letter, from 0
	 * @param row which row, from 0
	 * @param column which cell of the row, from 0
	 */
	public record Cell(int table, int row, int column) {
	}

}
