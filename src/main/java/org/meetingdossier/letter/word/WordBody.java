package org.meetingdossier.letter.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Unplaced.Code;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.writing.BlockInWriting;
import org.meetingdossier.letter.writing.LetterBuilder;
import org.meetingdossier.letter.writing.Origin;
import org.meetingdossier.letter.writing.Tables;
import org.meetingdossier.letter.xml.Walk;

/**
 * Reads the running text of one part of a Word file, as it is seen: what was inserted is
 * in; what was removed, moved away or hidden, and what only shows where to type, is not.
 * Blocks within controls count like others; of alternatives the first is read.
 */
class WordBody extends Walk {

	private static final String MATH = "/math";

	private final LetterBuilder letter;

	private final Map<String, WordStyles.Style> styles;

	private final Deque<WordPassage> passages = new ArrayDeque<>();

	private final Deque<WordField> fields = new ArrayDeque<>();

	private final Deque<Integer> boxes = new ArrayDeque<>();

	private final Tables tables = new Tables();

	private final PartIds links;

	private final Map<String, String> notesByName = new HashMap<>();

	private String name = "";

	private StringBuilder box = new StringBuilder();

	private boolean joinsNext;

	private boolean hidden;

	private Block.Type type = Block.Type.PLAIN;

	private Block.Type typeOfParagraph = Block.Type.PLAIN;

	private String address = "";

	private boolean afterCustomMark;

	private @Nullable Boolean rowRemoved;

	WordBody(XMLStreamReader xml, LetterBuilder letter, Map<String, WordStyles.Style> styles, PartIds links) {
		super(xml);
		this.letter = letter;
		this.styles = styles;
		this.links = links;
	}

	@Override
	protected void element(String name) throws XMLStreamException, UnreadableLetterException {
		if (!namespace().contains("wordprocessingml")) {
			foreign(name);
			return;
		}
		switch (name) {
			case "p" -> paragraph();
			case "r" -> run();
			case "rPr" -> runProperties();
			case "t" -> wordsOf(elementNumber());
			case "noBreakHyphen" -> sign("-");
			case "tab", "ptab" -> sign(" ");
			case "br", "cr" -> sign(attribute("type", "").isEmpty() ? "\n" : " ");
			case "footnoteReference" -> mark("f");
			case "endnoteReference" -> mark("e");
			case "del", "moveFrom" -> leaveOut(Code.DELETION);
			case "sdt" -> control();
			case "hyperlink" -> link();
			case "bookmarkStart" -> name();
			case "fldSimple" -> simpleField();
			case "fldChar" -> fieldSign();
			case "instrText" -> instruction(text());
			case "tbl" -> table();
			case "tr" -> row();
			case "tc" -> cell();
			case "txbxContent" -> box();
			case "object" -> picture();
			case "altChunk" -> embedded(attribute("id", ""));
			case "pPr", "sectPr", "tblPr", "tblGrid", "tcPr", "delText", "delInstrText", "rt", "rubyPr", "softHyphen" ->
				skip();
			default -> children();
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

	/**
	 * The number of the element at which the walk stands.
	 * @return the number in the main part of the file; {@link Origin#NOWHERE} in others
	 */
	int elementNumber() {
		return Origin.NOWHERE;
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
		else if (!this.boxes.isEmpty()) {
			this.box.append(passage.words()).append(' ');
		}
		else {
			add(passage, this.tables.place());
		}
	}

	private void run() throws XMLStreamException, UnreadableLetterException {
		String style = this.passages.isEmpty() ? null : this.passages.element().styleId;
		this.hidden = is(style, (one) -> one.hidden);
		this.typeOfParagraph = WordStyles.type(this.styles, style);
		this.type = this.typeOfParagraph;
		this.afterCustomMark = false;
		children();
		this.hidden = false;
		this.afterCustomMark = false;
	}

	private boolean is(@Nullable String style, Function<WordStyles.Style, @Nullable Boolean> value) {
		return Boolean.TRUE.equals(WordStyles.find(this.styles, style, value));
	}

	private void runProperties() throws XMLStreamException {
		while (this.xml.next() != XMLStreamConstants.END_ELEMENT) {
			if (!this.xml.isStartElement()) {
				continue;
			}
			switch (this.xml.getLocalName()) {
				case "vanish" -> this.hidden = isOn();
				case "b" -> type(isOn(), this.type.underlined(), this.type.italic());
				case "u" -> type(this.type.bold(), isOn(), this.type.italic());
				case "i" -> type(this.type.bold(), this.type.underlined(), isOn());
				case "sz" -> this.type = new Block.Type(this.type.bold(), this.type.underlined(), this.type.italic(),
						WordStyles.size(attribute("val", "")));
				case "rStyle" -> style(attribute("val"));
				default -> {
					// Looks only.
				}
			}
			skip();
		}
	}

	private void style(@Nullable String style) {
		this.hidden |= is(style, (one) -> one.hidden);
		type(this.type.bold() || is(style, (one) -> one.bold),
				this.type.underlined() || is(style, (one) -> one.underlined),
				this.type.italic() || is(style, (one) -> one.italic));
	}

	private void type(boolean bold, boolean underlined, boolean italic) {
		this.type = new Block.Type(bold, underlined, italic, this.type.size());
	}

	private void link() throws XMLStreamException, UnreadableLetterException {
		this.address = this.links.address(attribute("id", ""));
		children();
		this.address = "";
	}

	private boolean isSeen() {
		return !this.hidden && this.fields.stream().noneMatch(WordField::isElsewhere);
	}

	private void wordsOf(int element) throws XMLStreamException {
		words(text(), element);
	}

	private void words(String words, int element) {
		if (this.hidden && !words.isBlank()) {
			leftOut(Code.HIDDEN_TEXT);
		}
		if (isSeen() && !this.afterCustomMark && !this.passages.isEmpty()) {
			this.passages.element().words(words, this.type, this.typeOfParagraph, this.address, element);
		}
	}

	private void sign(String sign) throws XMLStreamException {
		skip();
		if (isSeen() && !this.passages.isEmpty()) {
			this.passages.element().words(sign);
		}
	}

	private void mark(String kind) throws XMLStreamException {
		String id = attribute("id", "");
		int element = elementNumber();
		boolean custom = attribute("customMarkFollows") != null && !"0".equals(attribute("customMarkFollows"));
		skip();
		if (isSeen() && !this.passages.isEmpty() && this.boxes.isEmpty()) {
			this.passages.element().mark(kind + id, element);
			this.notesByName.putIfAbsent(this.name, kind + id);
			this.afterCustomMark = custom;
		}
	}

	private void leaveOut(Code code) throws XMLStreamException {
		leftOut(code);
		skip();
	}

	private void leftOut(Code code) {
		this.letter.unplaced(code);
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

	private void simpleField() throws XMLStreamException, UnreadableLetterException {
		WordField field = new WordField();
		field.instruction.append(attribute("instr", ""));
		String note = this.notesByName.get(field.repeatedNote());
		if (field.isContents()) {
			leaveOut(Code.CONTENTS);
		}
		else if (note != null && isSeen() && !this.passages.isEmpty()) {
			this.passages.element().mark(note);
			skip();
		}
		else {
			children();
		}
	}

	// The name at the mark of a note, by which others refer to it.
	private void name() throws XMLStreamException {
		this.name = attribute("name", "");
		skip();
	}

	private void fieldSign() throws XMLStreamException {
		String type = attribute("fldCharType", "");
		skip();
		switch (type) {
			case "begin" -> this.fields.push(new WordField());
			case "separate" -> {
				if (!this.fields.isEmpty()) {
					shows(this.fields.element());
				}
			}
			default -> this.fields.poll();
		}
	}

	private void shows(WordField field) {
		String note = this.notesByName.get(field.repeatedNote());
		if (field.isContents()) {
			leftOut(Code.CONTENTS);
		}
		else if (note != null && isSeen() && !this.passages.isEmpty()) {
			this.passages.element().mark(note);
			field.isMark = true;
		}
	}

	private void instruction(String words) {
		if (!this.fields.isEmpty()) {
			this.fields.element().instruction.append(words);
		}
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
		this.boxes.push(this.boxes.size());
		StringBuilder outer = this.box;
		this.box = new StringBuilder();
		children();
		if (seen && !this.box.toString().isBlank()) {
			this.letter.unplaced(Code.TEXT_BOX, this.box.toString());
		}
		this.box = outer;
		this.boxes.pop();
		this.hidden = wasHidden;
	}

	private void picture() throws XMLStreamException {
		if (isSeen()) {
			this.letter.unplaced(Code.IMAGE);
		}
		skip();
	}

}
