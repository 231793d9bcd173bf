package org.meetingdossier.letter.word;

import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.writing.BlockInWriting;
import org.meetingdossier.letter.writing.LetterBuilder;

/**
 * Reads the footnotes or the endnotes of a Word file. The lines that part notes from the
 * text are none.
 */
final class WordNotes extends WordBody {

	private static final Set<String> LINES = Set.of("separator", "continuationSeparator", "continuationNotice");

	private final String kind;

	private @Nullable String note;

	WordNotes(XMLStreamReader xml, LetterBuilder letter, Map<String, WordStyles.Style> styles, PartIds links,
			String kind) {
		super(xml, letter, styles, links);
		this.kind = kind;
	}

	@Override
	protected void element(String name) throws XMLStreamException, UnreadableLetterException {
		if (!name.equals("footnote") && !name.equals("endnote")) {
			super.element(name);
			return;
		}
		if (LINES.contains(attribute("type", ""))) {
			skip();
			return;
		}
		this.note = this.kind + attribute("id", "");
		this.letter.note(this.note, "");
		children();
		this.note = null;
	}

	@Override
	void add(BlockInWriting passage, Block.@Nullable Cell cell) throws UnreadableLetterException {
		if (this.note != null && !passage.words().isEmpty()) {
			this.letter.note(this.note, passage);
		}
	}

}
