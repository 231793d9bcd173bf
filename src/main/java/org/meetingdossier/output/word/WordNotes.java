package org.meetingdossier.output.word;

import org.apache.poi.openxml4j.opc.PackagePartName;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Block;
import org.commonmark.node.Node;

import org.meetingdossier.dossier.text.NumberedNote;
import org.meetingdossier.dossier.text.NumberedNotes;

/**
 * The notes of a letter as footnotes of Word, numbered as on the page. Word knows no note
 * in a note: such a one has its mark behind that of the outer, which names its number.
 */
final class WordNotes {

	private static final String TYPE = WordXml.RELATIONS + "/footnotes";

	private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml";

	private final NumberedNotes numbers;

	WordNotes(NumberedNotes numbers) {
		this.numbers = numbers;
	}

	static boolean isMark(Node node) {
		return node instanceof InlineFootnote || node instanceof FootnoteReference;
	}

	/** Writes the part with all notes; a template may have it or not. */
	void save(WordFile file, WordStyles styles, WordLists lists) {
		PackagePartName part = file.related(TYPE)
			.orElseGet(() -> file.add("/word/footnotes.xml", TYPE, CONTENT).name());
		WordXml xml = new WordXml("footnotes");
		separator(xml, "-1", "separator", "separator");
		separator(xml, "0", "continuationSeparator", "continuationSeparator");
		for (NumberedNote note : this.numbers.notes()) {
			xml.open("footnote", "id", String.valueOf(note.number()));
			new NoteText(xml, styles, lists, file, part).write(note);
			xml.close();
		}
		file.write(part, xml.toBytes());
	}

	/**
	 * Without the mark of a note: a separator that has one makes Word repair the file.
	 */
	private static void separator(WordXml xml, String id, String type, String line) {
		xml.open("footnote", "type", type, "id", id).open("p").open("r").empty(line).close().close().close();
	}

	/** Writes what one note says. */
	private final class NoteText extends WordText {

		private boolean marked;

		private NoteText(WordXml xml, WordStyles styles, WordLists lists, WordFile file, PackagePartName part) {
			super(xml, styles, lists, (address) -> file.link(part, address));
		}

		private void write(NumberedNote note) {
			Node content = note.content();
			if (content.getFirstChild() instanceof Block) {
				for (Node block = content.getFirstChild(); block != null; block = block.getNext()) {
					write(block, WordStyle.NOTE_TEXT);
				}
				return;
			}
			startParagraph(WordStyle.NOTE_TEXT, null);
			for (Node child = content.getFirstChild(); child != null; child = child.getNext()) {
				child.accept(this);
			}
			xml().close();
		}

		@Override
		void startOfParagraph() {
			if (!this.marked) {
				this.marked = true;
				xml().open("r")
					.open("rPr")
					.empty("rStyle", "val", styles().id(WordStyle.NOTE_MARK))
					.close()
					.empty("footnoteRef")
					.close();
				xml().open("r").words(" ").close();
			}
		}

		@Override
		void mark(Node mark) {
			xml().open("r")
				.open("rPr")
				.empty("vertAlign", "val", "superscript")
				.close()
				.words(String.valueOf(WordNotes.this.numbers.markOf(mark).note()))
				.close();
		}

	}

}
