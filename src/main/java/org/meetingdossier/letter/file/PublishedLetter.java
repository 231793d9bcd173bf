package org.meetingdossier.letter.file;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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
 * Reads a letter from the XML in which official publications are kept: {@code al} is a
 * paragraph, {@code tussenkop} and the title of a {@code kop} are headings, {@code noot}
 * stands at its word. See the schemas of officiele-publicatie.
 */
final class PublishedLetter extends Walk {

	private static final int LOOKED_AT = 4000;

	private static final Pattern ROOT = Pattern
		.compile("<(?:\\w+:)?(?:officiele-publicatie|kamerstuk|niet-dossier-stuk|aanhangsel|handelingen)[\\s>]");

	/** What stands on lines of its own besides paragraphs. */
	private static final Set<String> LINES = Set.of("tekstregel", "dossiernr", "dossiernummer", "ondernummer", "datum",
			"dagtekening", "functie", "naam", "subtitel", "context.al", "wie", "deze", "slotformulering", "aanhef",
			"term");

	private final LetterBuilder letter = new LetterBuilder();

	private @Nullable BlockInWriting passage;

	private String address = "";

	private @Nullable StringBuilder label;

	private int lists;

	private final Tables tables = new Tables();

	private int notes;

	private final Map<String, Integer> numbers = new HashMap<>();

	private boolean inNote;

	private boolean bold;

	private boolean italic;

	private boolean underlined;

	private PublishedLetter(XMLStreamReader xml) {
		super(xml);
	}

	/**
	 * Whether a file is such a publication.
	 * @param bytes the file
	 * @return true if its root says so
	 */
	static boolean isOne(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8).strip();
		return start.startsWith("<") && ROOT.matcher(start).find() && !start.contains("<html");
	}

	static Letter read(byte[] bytes) throws XMLStreamException, UnreadableLetterException {
		PublishedLetter reader = new PublishedLetter(Archive.open(bytes));
		reader.document();
		return reader.letter.build();
	}

	@Override
	protected void characters(String text) {
		if (this.passage != null) {
			this.passage.words(text.replaceAll("\\s+", " "), new Block.Type(this.bold, this.underlined, this.italic, 0),
					Block.Type.PLAIN, this.address);
		}
	}

	@Override
	protected void element(String name) throws XMLStreamException, UnreadableLetterException {
		switch (name) {
			case "metadata", "meta", "noot.nr", "noot.lijst.nr" -> skip();
			case "al", "noot.al" -> block(Block.Kind.PARAGRAPH, 0);
			case "tussenkop" -> block(Block.Kind.HEADING, levelOfSubheading());
			case "titel", "kop" -> block(Block.Kind.HEADING, 1);
			case "label", "nr" -> label();
			case "lijst" -> {
				this.lists++;
				children();
				this.lists--;
			}
			case "li.nr" -> marker();
			case "noot" -> note();
			case "nootref" -> again();
			case "nadruk" -> emphasis();
			case "extref" -> link();
			case "table" -> {
				this.tables.start();
				children();
				this.tables.end();
			}
			case "row" -> {
				this.tables.row();
				children();
			}
			case "entry" -> {
				this.tables.column();
				children();
			}
			case "plaatje", "illustratie" -> {
				this.letter.unplaced(Code.IMAGE);
				skip();
			}
			default -> {
				if (LINES.contains(name) && this.passage == null) {
					block(Block.Kind.PARAGRAPH, 0);
				}
				else {
					children();
				}
			}
		}
	}

	private int levelOfSubheading() {
		return switch (attribute("kopopmaak", attribute("opmaak", "vet"))) {
			case "vet" -> 2;
			case "vetcur" -> 3;
			case "cur" -> 4;
			default -> 5;
		};
	}

	/** A block within another one, such as a title in a heading, is words of that. */
	private void block(Block.Kind kind, int level) throws XMLStreamException, UnreadableLetterException {
		if (this.passage != null) {
			characters(" ");
			children();
			return;
		}
		BlockInWriting now = new BlockInWriting();
		boolean item = kind == Block.Kind.PARAGRAPH && this.lists > 0;
		now.is(item ? Block.Kind.LIST_ITEM : kind, item ? this.lists : level);
		if (this.label != null) {
			now.marker(this.label.toString().strip());
			this.label = null;
		}
		this.passage = now;
		children();
		this.passage = null;
		this.letter.add(now, this.tables.place());
	}

	private void label() throws XMLStreamException, UnreadableLetterException {
		children();
		characters(" ");
	}

	private void marker() throws XMLStreamException {
		this.label = new StringBuilder(text().replaceAll("\\d+$", "$0.").replaceAll("^[^\\d]+$", "-"));
	}

	private void note() throws XMLStreamException, UnreadableLetterException {
		String id = "f" + attribute("id", "n" + ++this.notes);
		BlockInWriting outer = this.passage;
		boolean wasBold = this.bold;
		boolean wasItalic = this.italic;
		if (outer != null) {
			outer.mark(id);
		}
		this.bold = false;
		this.italic = false;
		this.numbers.put(id, this.numbers.size() + 1);
		this.inNote = true;
		BlockInWriting own = new BlockInWriting();
		this.passage = own;
		this.letter.note(id, "");
		children();
		this.letter.note(id, own);
		this.passage = outer;
		this.inNote = false;
		this.bold = wasBold;
		this.italic = wasItalic;
	}

	/** A mark of a note once more; in a note only its number, as notes have none. */
	private void again() throws XMLStreamException {
		String id = "f" + attribute("refid", "");
		if (this.inNote) {
			characters(String.valueOf(this.numbers.getOrDefault(id, this.numbers.size())));
		}
		else if (this.passage != null) {
			this.passage.mark(id);
		}
		skip();
	}

	private void emphasis() throws XMLStreamException, UnreadableLetterException {
		boolean wasBold = this.bold;
		boolean wasItalic = this.italic;
		boolean wasUnderlined = this.underlined;
		String type = attribute("type", "");
		this.bold |= type.contains("vet");
		this.italic |= type.contains("cur");
		this.underlined |= type.contains("ondlijn");
		children();
		this.bold = wasBold;
		this.italic = wasItalic;
		this.underlined = wasUnderlined;
	}

	private void link() throws XMLStreamException, UnreadableLetterException {
		this.address = WebAddress.of(attribute("doc", ""));
		children();
		this.address = "";
	}

}
