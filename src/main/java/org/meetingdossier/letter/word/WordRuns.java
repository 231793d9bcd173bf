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
import org.meetingdossier.letter.writing.LetterBuilder;
import org.meetingdossier.letter.writing.Origin;
import org.meetingdossier.letter.xml.Walk;

/**
 * Reads the words of one part of a Word file, run by run, into the paragraph that is
 * open: how they are set, where notes hang on them, and what fields show.
 */
class WordRuns extends Walk {

	final LetterBuilder letter;

	final Map<String, WordStyles.Style> styles;

	final Deque<WordPassage> passages = new ArrayDeque<>();

	private final Deque<WordField> fields = new ArrayDeque<>();

	final PartIds links;

	private final Map<String, String> notesByName = new HashMap<>();

	private String name = "";

	boolean hidden;

	private Block.Type type = Block.Type.PLAIN;

	private Block.Type typeOfParagraph = Block.Type.PLAIN;

	private String address = "";

	private boolean afterCustomMark;

	/** In how many text boxes, one within another, it is. */
	int boxes;

	WordRuns(XMLStreamReader xml, LetterBuilder letter, Map<String, WordStyles.Style> styles, PartIds links) {
		super(xml);
		this.letter = letter;
		this.styles = styles;
		this.links = links;
	}

	@Override
	protected void element(String name) throws XMLStreamException, UnreadableLetterException {
		switch (name) {
			case "r" -> run();
			case "rPr" -> runProperties();
			case "t" -> wordsOf(elementNumber());
			case "noBreakHyphen" -> sign("-");
			case "tab", "ptab" -> sign(" ");
			case "br", "cr" -> sign(attribute("type", "").isEmpty() ? "\n" : " ");
			case "footnoteReference" -> mark("f");
			case "endnoteReference" -> mark("e");
			case "del", "moveFrom" -> leaveOut(Code.DELETION);
			case "hyperlink" -> link();
			case "bookmarkStart" -> name();
			case "fldSimple" -> simpleField();
			case "fldChar" -> fieldSign();
			case "instrText" -> instruction(text());
			default -> children();
		}
	}

	/**
	 * The number of the element at which the walk stands.
	 * @return the number in the main part of the file; {@link Origin#NOWHERE} in others
	 */
	int elementNumber() {
		return Origin.NOWHERE;
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

	boolean isSeen() {
		return !this.hidden && this.fields.stream().noneMatch(WordField::isElsewhere);
	}

	void wordsOf(int element) throws XMLStreamException {
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
		if (isSeen() && !this.passages.isEmpty() && this.boxes == 0) {
			this.passages.element().mark(kind + id, element);
			this.notesByName.putIfAbsent(this.name, kind + id);
			this.afterCustomMark = custom;
		}
	}

	void leaveOut(Code code) throws XMLStreamException {
		leftOut(code);
		skip();
	}

	void leftOut(Code code) {
		this.letter.unplaced(code);
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

}
