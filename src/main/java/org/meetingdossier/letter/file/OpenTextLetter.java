package org.meetingdossier.letter.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.Unplaced.Code;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.writing.BlockInWriting;
import org.meetingdossier.letter.writing.LetterBuilder;
import org.meetingdossier.letter.writing.Tables;
import org.meetingdossier.letter.writing.WebAddress;
import org.meetingdossier.letter.xml.Archive;
import org.meetingdossier.letter.xml.Walk;

/**
 * Reads an OpenDocument text. Notes stand in the text itself; what was removed lies
 * apart.
 */
final class OpenTextLetter extends Walk {

	private static final int MOST_BLANKS = 100;

	private final LetterBuilder letter;

	private final OpenStyles styles = new OpenStyles();

	private final Deque<BlockInWriting> passages = new ArrayDeque<>();

	private final Deque<Boolean> hidden = new ArrayDeque<>();

	private final Tables tables = new Tables();

	private OpenStyles.@Nullable Style style;

	private @Nullable String note;

	private @Nullable StringBuilder box;

	private Block.Type type = Block.Type.PLAIN;

	private Block.Type typeOfParagraph = Block.Type.PLAIN;

	private String address = "";

	private int lists;

	private int notes;

	private OpenTextLetter(XMLStreamReader xml, LetterBuilder letter) {
		super(xml);
		this.letter = letter;
	}

	static Letter read(Archive archive) throws IOException, XMLStreamException, UnreadableLetterException {
		byte[] manifest = archive.part("META-INF/manifest.xml");
		if (manifest != null && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
			throw new UnreadableLetterException(UnreadableLetterException.Reason.ENCRYPTED);
		}
		LetterBuilder letter = new LetterBuilder();
		XMLStreamReader content = archive.xml("content.xml");
		if (content == null) {
			throw new UnreadableLetterException(UnreadableLetterException.Reason.BROKEN);
		}
		OpenTextLetter reader = new OpenTextLetter(content, letter);
		XMLStreamReader styles = archive.xml("styles.xml");
		if (styles != null) {
			OpenTextLetter looks = new OpenTextLetter(styles, letter);
			looks.document();
			reader.styles.addAll(looks.styles);
		}
		reader.document();
		return reader.letter.build();
	}

	@Override
	protected void characters(String words) {
		if (!this.passages.isEmpty() && isSeen()) {
			this.passages.element()
				.words(words.replaceAll("[ \\t\\r\\n]+", " "), this.type, this.typeOfParagraph, this.address);
		}
	}

	@Override
	protected void element(String name) throws XMLStreamException, UnreadableLetterException {
		switch (name) {
			case "style" -> style();
			case "text-properties" -> textProperties();
			case "header", "header-first", "header-left" -> aside(Code.HEADER);
			case "footer", "footer-first", "footer-left" -> aside(Code.FOOTER);
			case "h" -> heading();
			case "p" -> paragraph();
			case "list" -> list();
			case "table" -> table();
			case "table-row" -> row();
			case "table-cell", "covered-table-cell" -> cell();
			case "note" -> note();
			case "span" -> span();
			case "a" -> link();
			case "section" -> section();
			case "s" -> blanks();
			case "tab" -> sign(" ");
			case "line-break" -> sign("\n");
			case "text-box" -> box();
			case "image", "object", "object-ole" -> leaveOut(Code.IMAGE);
			case "annotation" -> leaveOut(Code.COMMENT);
			case "placeholder" -> leaveOut(Code.PLACEHOLDER);
			case "hidden-text", "hidden-paragraph" -> leaveOut(Code.HIDDEN_TEXT);
			case "changed-region" -> changed();
			case "table-of-content", "alphabetical-index", "illustration-index", "table-index", "user-index",
					"bibliography" ->
				leaveOut(Code.CONTENTS);
			case "note-citation", "ruby-text", "font-face-decls", "forms", "sequence-decls", "variable-decls",
					"user-field-decls", "annotation-end" ->
				skip();
			default -> children();
		}
	}

	private void style() throws XMLStreamException, UnreadableLetterException {
		OpenStyles.Style outer = this.style;
		OpenStyles.Style now = new OpenStyles.Style(attribute("display-name", attribute("name", "")),
				attribute("parent-style-name"));
		this.styles.add(attribute("name", ""), now);
		this.style = now;
		children();
		this.style = outer;
	}

	private void textProperties() throws XMLStreamException {
		if (this.style != null) {
			this.style.sets(attribute("font-weight"), attribute("font-style"), attribute("text-underline-style"),
					attribute("display"), attribute("font-size", ""));
		}
		skip();
	}

	private void aside(Code code) throws XMLStreamException, UnreadableLetterException {
		StringBuilder outer = this.box;
		this.box = new StringBuilder();
		children();
		if (!this.box.toString().isBlank()) {
			this.letter.unplaced(code);
		}
		this.box = outer;
	}

	private void heading() throws XMLStreamException, UnreadableLetterException {
		BlockInWriting passage = new BlockInWriting();
		String level = attribute("outline-level", "1");
		passage.is(Block.Kind.HEADING, level.matches("\\d{1,2}") ? Integer.parseInt(level) : 1);
		passage(passage);
	}

	private void paragraph() throws XMLStreamException, UnreadableLetterException {
		BlockInWriting passage = new BlockInWriting();
		if (this.lists > 0) {
			passage.is(Block.Kind.LIST_ITEM, this.lists);
		}
		passage(passage);
	}

	private void passage(BlockInWriting passage) throws XMLStreamException, UnreadableLetterException {
		String name = attribute("style-name");
		passage.style(this.styles.nameOf(name));
		this.passages.push(passage);
		Block.Type outer = this.typeOfParagraph;
		Block.Type around = this.type;
		// A note in bold words is not bold itself.
		this.type = Block.Type.PLAIN;
		this.typeOfParagraph = this.styles.typeOf(Objects.requireNonNullElse(name, OpenStyles.STANDARD), this.type);
		styled(Objects.requireNonNullElse(name, OpenStyles.STANDARD));
		this.typeOfParagraph = outer;
		this.type = around;
		this.passages.pop();
		if (this.box != null) {
			this.box.append(passage.words()).append(' ');
		}
		else if (this.note != null) {
			if (!passage.words().isEmpty()) {
				this.letter.note(this.note, passage);
			}
		}
		else {
			this.letter.add(passage, this.tables.place());
		}
	}

	private void link() throws XMLStreamException, UnreadableLetterException {
		this.address = WebAddress.of(attribute("href", ""));
		span();
		this.address = "";
	}

	private void span() throws XMLStreamException, UnreadableLetterException {
		styled(attribute("style-name"));
	}

	// Reads what is within, in the look of a style.
	private void styled(@Nullable String name) throws XMLStreamException, UnreadableLetterException {
		Block.Type outer = this.type;
		this.type = this.styles.typeOf(name, this.type);
		boolean isHidden = this.styles.isHidden(name);
		if (isHidden) {
			this.letter.unplaced(Code.HIDDEN_TEXT);
		}
		this.hidden.push(isHidden);
		children();
		this.hidden.pop();
		this.type = outer;
	}

	private boolean isSeen() {
		return !this.hidden.contains(true);
	}

	private void section() throws XMLStreamException, UnreadableLetterException {
		if ("none".equals(attribute("display"))) {
			leaveOut(Code.HIDDEN_TEXT);
		}
		else {
			children();
		}
	}

	private void list() throws XMLStreamException, UnreadableLetterException {
		this.lists++;
		children();
		this.lists--;
	}

	private void table() throws XMLStreamException, UnreadableLetterException {
		this.tables.start();
		children();
		this.tables.end();
	}

	private void row() throws XMLStreamException, UnreadableLetterException {
		this.tables.row();
		children();
	}

	private void cell() throws XMLStreamException, UnreadableLetterException {
		this.tables.column();
		children();
	}

	private void note() throws XMLStreamException, UnreadableLetterException {
		if (!isSeen() || this.box != null) {
			skip();
			return;
		}
		String id = ("endnote".equals(attribute("note-class")) ? "e" : "f") + ++this.notes;
		if (!this.passages.isEmpty()) {
			this.passages.element().mark(id);
		}
		String outer = this.note;
		int outerLists = this.lists;
		this.lists = 0;
		this.note = id;
		this.letter.note(id, "");
		children();
		this.note = outer;
		this.lists = outerLists;
	}

	private void blanks() throws XMLStreamException {
		String count = attribute("c", "1");
		sign(" ".repeat(count.matches("\\d{1,3}") ? Math.min(Integer.parseInt(count), MOST_BLANKS) : 1));
	}

	private void sign(String sign) throws XMLStreamException {
		skip();
		if (!this.passages.isEmpty() && isSeen()) {
			this.passages.element().words(sign);
		}
	}

	private void box() throws XMLStreamException, UnreadableLetterException {
		StringBuilder outer = this.box;
		this.box = new StringBuilder();
		children();
		if (isSeen() && !this.box.toString().isBlank()) {
			this.letter.unplaced(Code.TEXT_BOX, this.box.toString());
		}
		this.box = outer;
	}

	// A region of tracked changes: only what was removed lies in it.
	private void changed() throws XMLStreamException {
		int open = 1;
		while (open > 0) {
			int event = this.xml.next();
			if (event == XMLStreamConstants.END_ELEMENT) {
				open--;
			}
			else if (event == XMLStreamConstants.START_ELEMENT) {
				open++;
				if (this.xml.getLocalName().equals("deletion")) {
					this.letter.unplaced(Code.DELETION);
				}
			}
		}
	}

	private void leaveOut(Code code) throws XMLStreamException {
		if (isSeen()) {
			this.letter.unplaced(code);
		}
		skip();
	}

}
