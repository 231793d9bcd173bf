package org.meetingdossier.output.pdf;

import java.util.Optional;
import java.util.TreeSet;

import org.commonmark.node.Block;
import org.commonmark.node.Node;

import org.meetingdossier.dossier.text.NumberedNote;
import org.meetingdossier.dossier.text.NumberedNotes;
import org.meetingdossier.output.XmlFile;
import org.meetingdossier.output.letter.LetterWords;

/**
 * The notes of a letter, each behind the part of the letter in which it is used. A mark
 * leads to its note, and a note to each of its marks.
 */
class PdfNotes {

	private final NumberedNotes notes = new NumberedNotes();

	private final TreeSet<Integer> waiting = new TreeSet<>();

	private final LetterWords words;

	PdfNotes(LetterWords words) {
		this.words = words;
	}

	final void read(Node document) {
		this.notes.read(document);
	}

	/**
	 * Writes the mark that a node is.
	 * @param node any node of a text that was read
	 * @param text where it is written
	 * @param linked whether it stands in a link, which cannot hold another
	 * @return whether it is a mark
	 */
	final boolean mark(Node node, PdfText text, boolean linked) {
		Optional<NumberedNotes.Mark> mark = this.notes.find(node);
		mark.ifPresent((found) -> write(found, text, linked));
		return mark.isPresent();
	}

	final NumberedNote note(NumberedNotes.Mark mark) {
		return this.notes.note(mark.note());
	}

	/** Writes a mark where it stands. */
	void write(NumberedNotes.Mark mark, PdfText text, boolean linked) {
		XmlFile xml = text.xml();
		if (mark.use() == 1) {
			this.waiting.add(mark.note());
		}
		String number = String.valueOf(mark.note());
		if (linked) {
			xml.open("sup", "id", place(mark.note(), mark.use())).words(number).close();
			return;
		}
		xml.open("sup")
			.open("a", "id", place(mark.note(), mark.use()), "href", "#" + note(mark.note()), "title",
					this.words.of("note", number))
			.words(number)
			.close()
			.close();
	}

	/** Writes the notes that wait; a note may itself have notes. */
	void write(PdfText text) {
		if (this.waiting.isEmpty()) {
			return;
		}
		XmlFile xml = text.xml();
		xml.open("div", "class", "notes");
		xml.open("p", "class", "notes-head").words(this.words.of("notes")).close();
		while (!this.waiting.isEmpty()) {
			write(this.notes.note(this.waiting.pollFirst()), text);
		}
		xml.close();
	}

	private void write(NumberedNote note, PdfText text) {
		XmlFile xml = text.xml();
		xml.open("div", "class", "note", "id", note(note.number()));
		boolean blocks = note.content().getFirstChild() instanceof Block;
		xml.open("p");
		for (int use = 1; use <= note.uses(); use++) {
			xml.open("a", "class", "back", "href", "#" + place(note.number(), use), "title", back(note, use))
				.words((use == 1) ? String.valueOf(note.number()) : String.valueOf((char) ('a' + (use - 1) % 26)))
				.close()
				.words(" ");
		}
		if (!blocks) {
			text.writeWithin(note.content());
		}
		xml.close();
		if (blocks) {
			text.writeWithin(note.content());
		}
		xml.close();
	}

	private String back(NumberedNote note, int use) {
		return (note.uses() == 1) ? this.words.of("note.back", String.valueOf(note.number()))
				: this.words.of("note.back.which", String.valueOf(note.number()), use);
	}

	private static String note(int number) {
		return "noot-" + number;
	}

	private static String place(int number, int use) {
		return "bij-" + number + "-" + use;
	}

}
