package org.meetingdossier.letter.word;

import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Unplaced.Code;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.writing.BlockInWriting;
import org.meetingdossier.letter.writing.LetterBuilder;
import org.meetingdossier.letter.writing.Tables;

/**
 * Reads the running text of one part of a Word file, as it is seen: what was inserted is
 * in; what was removed, moved away or hidden, and what only shows where to type, is not.
 * Blocks within controls count like others; of alternatives the first is read.
 */
class WordBody extends WordRuns {

	private static final String MATH = "/math";

	private final Tables tables = new Tables();

	private StringBuilder box = new StringBuilder();

	private boolean joinsNext;

	private @Nullable Boolean rowRemoved;

	WordBody(XMLStreamReader xml, LetterBuilder letter, Map<String, WordStyles.Style> styles, PartIds links) {
		super(xml, letter, styles, links);
	}

	@Override
	protected void element(String name) throws XMLStreamException, UnreadableLetterException {
		if (!namespace().contains("wordprocessingml")) {
			foreign(name);
			return;
		}
		switch (name) {
			case "p" -> paragraph();
			case "sdt" -> control();
			case "tbl" -> table();
			case "tr" -> row();
			case "tc" -> cell();
			case "txbxContent" -> box();
			case "object" -> picture();
			case "altChunk" -> embedded(attribute("id", ""));
			case "pPr", "sectPr", "tblPr", "tblGrid", "tcPr", "delText", "delInstrText", "rt", "rubyPr", "softHyphen" ->
				skip();
			default -> super.element(name);
		}
	}

	private void foreign(String name) throws XMLStreamException, UnreadableLetterException {
		switch (name) {
			case "AlternateContent" -> alternatives();
			case "pic", "imagedata", "chart", "relIds" -> {
				if (isSeen()) {
					this.letter.unplaced(Code.IMAGE);
				}
				skip();
			}
			case "t" -> {
				if (namespace().endsWith(MATH)) {
					wordsOf(elementNumber());
				}
				else {
					skip();
				}
			}
			default -> children();
		}
	}

	/**
	 * Takes a file within the file.
	 * @param relation how this part calls it
	 * @throws XMLStreamException if the XML is damaged
	 * @throws UnreadableLetterException if it is too large
	 */
	void embedded(String relation) throws XMLStreamException, UnreadableLetterException {
		this.letter.unplaced(Code.EMBEDDED_FILE);
		skip();
	}

	/**
	 * Takes a paragraph that has been read.
	 * @param passage the paragraph
	 * @param cell where in a table it stands
	 * @throws UnreadableLetterException if the letter becomes too large
	 */
	void add(BlockInWriting passage, Block.@Nullable Cell cell) throws UnreadableLetterException {
		this.letter.add(passage, cell);
	}

	// The first alternative that a program may choose, else what is there for old ones.
	private void alternatives() throws XMLStreamException, UnreadableLetterException {
		boolean read = false;
		while (this.xml.next() != XMLStreamConstants.END_ELEMENT) {
			if (this.xml.isStartElement()) {
				if (read) {
					skip();
				}
				else {
					read = true;
					children();
				}
			}
		}
	}

	private void paragraph() throws XMLStreamException, UnreadableLetterException {
		boolean joined = this.joinsNext && !this.passages.isEmpty();
		this.joinsNext = false;
		WordPassage passage = joined ? this.passages.pop() : new WordPassage();
		this.passages.push(passage);
		while (this.xml.next() != XMLStreamConstants.END_ELEMENT) {
			if (this.xml.isStartElement()) {
				if (this.xml.getLocalName().equals("pPr")) {
					this.joinsNext = new WordParagraph(this.xml, this.styles, this.links.numbering()).read(passage);
				}
				else {
					element(this.xml.getLocalName());
				}
			}
		}
		if (this.joinsNext) {
			return;
		}
		this.passages.pop();
		if (passage.contents) {
			leftOut(Code.CONTENTS);
		}
		else if (this.boxes > 0) {
			this.box.append(passage.words()).append(' ');
		}
		else {
			add(passage, this.tables.place());
		}
	}

	// A control: what it holds, unless that only shows what to type or is an index.
	private void control() throws XMLStreamException, UnreadableLetterException {
		@Nullable Code left = null;
		while (this.xml.next() != XMLStreamConstants.END_ELEMENT) {
			if (!this.xml.isStartElement()) {
				continue;
			}
			String name = this.xml.getLocalName();
			if (name.equals("sdtPr")) {
				left = leftOutByControl();
			}
			else if (left != null) {
				leaveOut(left);
			}
			else {
				children();
			}
		}
	}

	private @Nullable Code leftOutByControl() throws XMLStreamException {
		@Nullable Code left = null;
		int open = 1;
		while (open > 0) {
			int event = this.xml.next();
			if (event == XMLStreamConstants.END_ELEMENT) {
				open--;
			}
			else if (event == XMLStreamConstants.START_ELEMENT) {
				open++;
				String name = this.xml.getLocalName();
				if (name.equals("showingPlcHdr") && isOn()) {
					left = Code.PLACEHOLDER;
				}
				else if (name.equals("docPartGallery") && "Table of Contents".equals(attribute("val"))) {
					left = Code.CONTENTS;
				}
			}
		}
		return left;
	}

	private void table() throws XMLStreamException, UnreadableLetterException {
		this.tables.start();
		children();
		this.tables.end();
	}

	private void row() throws XMLStreamException, UnreadableLetterException {
		this.tables.row();
		while (this.xml.next() != XMLStreamConstants.END_ELEMENT) {
			if (!this.xml.isStartElement()) {
				continue;
			}
			if (this.xml.getLocalName().equals("trPr")) {
				this.rowRemoved = isRemoved();
			}
			else if (Boolean.TRUE.equals(this.rowRemoved)) {
				leaveOut(Code.DELETION);
			}
			else {
				element(this.xml.getLocalName());
			}
		}
		this.rowRemoved = null;
	}

	private boolean isRemoved() throws XMLStreamException {
		boolean removed = false;
		while (this.xml.next() != XMLStreamConstants.END_ELEMENT) {
			if (this.xml.isStartElement()) {
				removed |= this.xml.getLocalName().equals("del");
				skip();
			}
		}
		return removed;
	}

	private void cell() throws XMLStreamException, UnreadableLetterException {
		this.tables.column();
		children();
	}

	private void box() throws XMLStreamException, UnreadableLetterException {
		boolean seen = isSeen();
		boolean wasHidden = this.hidden;
		this.boxes++;
		StringBuilder outer = this.box;
		this.box = new StringBuilder();
		children();
		if (seen && !this.box.toString().isBlank()) {
			this.letter.unplaced(Code.TEXT_BOX, this.box.toString());
		}
		this.box = outer;
		this.boxes--;
		this.hidden = wasHidden;
	}

	private void picture() throws XMLStreamException {
		if (isSeen()) {
			this.letter.unplaced(Code.IMAGE);
		}
		skip();
	}

}
