package org.meetingdossier.letter.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.Unplaced.Code;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.word.WordRelations.Relation;
import org.meetingdossier.letter.writing.LetterBuilder;
import org.meetingdossier.letter.writing.Origins;
import org.meetingdossier.letter.xml.Archive;
import org.meetingdossier.letter.xml.WordPart;

/**
 * Reads a Word file, transitional or strict Open XML, part by part.
 */
public final class WordLetter {

	private static final String DOCUMENT = "word/document.xml";

	/** A file within a file within a file is no letter. */
	private static final int DEEPEST = 1;

	private final Archive archive;

	private final Others others;

	private final LetterBuilder letter = new LetterBuilder();

	private final int depth;

	private Map<String, WordStyles.Style> styles = Map.of();

	private WordNumbering numbering = new WordNumbering();

	private WordLetter(Archive archive, Others others, int depth) {
		this.archive = archive;
		this.others = others;
		this.depth = depth;
	}

	/**
	 * Reads a letter.
	 * @param archive the file
	 * @param others reads files of other kinds within it
	 * @return the letter
	 * @throws IOException if it is damaged
	 * @throws XMLStreamException if it is no XML
	 * @throws UnreadableLetterException if it is too large
	 */
	public static Letter read(Archive archive, Others others)
			throws IOException, XMLStreamException, UnreadableLetterException {
		return new WordLetter(archive, others, 0).letter();
	}

	private Letter letter() throws IOException, XMLStreamException, UnreadableLetterException {
		read();
		return this.letter.build();
	}

	/**
	 * Reads a letter with where its words stand.
	 * @param archive the file
	 * @param others reads files of other kinds within it
	 * @return the letter with the places of its words
	 * @throws IOException if it is damaged
	 * @throws XMLStreamException if it is no XML
	 * @throws UnreadableLetterException if it is too large
	 */
	public static Placed readPlaced(Archive archive, Others others)
			throws IOException, XMLStreamException, UnreadableLetterException {
		WordLetter reader = new WordLetter(archive, others, 0);
		return new Placed(reader.letter(), reader.letter.origins(), reader.mainPart());
	}

	private void read() throws IOException, XMLStreamException, UnreadableLetterException {
		String main = mainPart();
		List<Relation> relations = WordRelations.of(this.archive, main);
		this.styles = WordStyles.read(xmlOf(relations, "styles"));
		WordPart body = this.archive.xml(main);
		if (body == null) {
			throw new UnreadableLetterException(UnreadableLetterException.Reason.BROKEN);
		}
		this.numbering = WordNumbering.read(xmlOf(relations, "numbering"));
		new Body(body, relations).document();
		notes(relations, "footnotes", "f");
		notes(relations, "endnotes", "e");
		count(relations, "header", Code.HEADER);
		count(relations, "footer", Code.FOOTER);
		comments(relations);
	}

	private String mainPart() throws IOException, XMLStreamException, UnreadableLetterException {
		for (Relation relation : WordRelations.of(this.archive, "")) {
			if (relation.type().equals("officeDocument") && relation.part() != null) {
				return relation.part();
			}
		}
		return DOCUMENT;
	}

	private @Nullable XMLStreamReader xmlOf(List<Relation> relations, String type)
			throws IOException, XMLStreamException, UnreadableLetterException {
		for (Relation relation : relations) {
			if (relation.type().equals(type) && relation.part() != null) {
				return this.archive.xml(relation.part());
			}
		}
		return null;
	}

	private void notes(List<Relation> relations, String type, String kind)
			throws IOException, XMLStreamException, UnreadableLetterException {
		for (Relation relation : relations) {
			XMLStreamReader xml = (relation.type().equals(type) && relation.part() != null)
					? this.archive.xml(relation.part()) : null;
			if (xml != null && relation.part() != null) {
				PartIds links = new PartIds(WordRelations.of(this.archive, relation.part()), this.numbering);
				new WordNotes(xml, this.letter, this.styles, links, kind).document();
				return;
			}
		}
	}

	// Heads and feet of pages are no part of the letter's text.
	private void count(List<Relation> relations, String type, Code code)
			throws IOException, XMLStreamException, UnreadableLetterException {
		Set<String> seen = new HashSet<>();
		for (Relation relation : relations) {
			String part = relation.part();
			if (relation.type().equals(type) && part != null && seen.add(part)) {
				XMLStreamReader xml = this.archive.xml(part);
				LetterBuilder aside = new LetterBuilder();
				if (xml != null) {
					new WordBody(xml, aside, this.styles, PartIds.none()).document();
				}
				if (!aside.build().blocks().isEmpty()) {
					this.letter.unplaced(code);
				}
			}
		}
	}

	private void comments(List<Relation> relations) throws IOException, XMLStreamException, UnreadableLetterException {
		XMLStreamReader xml = xmlOf(relations, "comments");
		while (xml != null && xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.DTD) {
				throw new UnreadableLetterException(UnreadableLetterException.Reason.BROKEN);
			}
			if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("comment")) {
				this.letter.unplaced(Code.COMMENT);
			}
		}
	}

	/**
	 * A letter with the places of its words.
	 *
	 * @param letter the letter
	 * @param origins where its words stand
	 * @param part the name of the part they stand in
	 */
	public record Placed(Letter letter, Origins origins, String part) {

	}

	/** Reads files of other kinds within a Word file. */
	public interface Others {

		/**
		 * Reads a file.
		 * @param name its name
		 * @param bytes what it holds
		 * @return the letter in it; null for a kind that is not read
		 * @throws IOException if it is damaged
		 * @throws UnreadableLetterException if it is too large
		 */
		@Nullable Letter read(String name, byte[] bytes) throws IOException, UnreadableLetterException;

	}

	/**
	 * The text of the letter, which may hold other files.
	 */
	private final class Body extends WordBody {

		private final Map<String, Relation> relations = new HashMap<>();

		private final WordPart part;

		Body(WordPart part, List<Relation> relations) {
			super(part, WordLetter.this.letter, WordLetter.this.styles,
					new PartIds(relations, WordLetter.this.numbering));
			this.part = part;
			relations.forEach((one) -> this.relations.put(one.id(), one));
		}

		@Override
		int elementNumber() {
			return this.part.element();
		}

		@Override
		void embedded(String relation) throws XMLStreamException, UnreadableLetterException {
			Relation file = this.relations.get(relation);
			@Nullable Letter other = null;
			try {
				other = (file != null && file.part() != null) ? within(file.part()) : null;
			}
			catch (IOException | XMLStreamException ex) {
				// Damaged: it is named as not read.
				other = null;
			}
			if (other == null) {
				super.embedded(relation);
				return;
			}
			WordLetter.this.letter.addAll(other);
			skip();
		}

		private @Nullable Letter within(String part) throws IOException, XMLStreamException, UnreadableLetterException {
			byte[] bytes = WordLetter.this.archive.part(part);
			if (bytes == null) {
				return null;
			}
			if (part.toLowerCase(Locale.ROOT).endsWith(".docx") && WordLetter.this.depth < DEEPEST) {
				try (Archive inner = Archive.of(bytes)) {
					return new WordLetter(inner, WordLetter.this.others, WordLetter.this.depth + 1).letter();
				}
			}
			return WordLetter.this.others.read(part, bytes);
		}

	}

}
