package org.meetingdossier.output.word;

import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

import org.meetingdossier.dossier.text.CitationNode;
import org.meetingdossier.dossier.text.DossierText;
import org.meetingdossier.dossier.text.NumberedNotes;

/**
 * Writes the texts of a letter, in reading order, with the marks of their notes.
 */
final class LetterText extends WordText {

	/** The style that Word gives its own cross-references to a note. */
	private static final String AGAIN = " NOTEREF %s \\h ";

	private final NumberedNotes notes;

	private final WordComments comments;

	LetterText(WordXml xml, WordStyles styles, WordLists lists, WordFile file, NumberedNotes notes,
			WordComments comments) {
		super(xml, styles, lists, (address) -> file.link(file.document(), address));
		this.notes = notes;
		this.comments = comments;
	}

	void write(String text, WordStyle style) {
		if (!text.isBlank()) {
			Node document = DossierText.parse(text);
			this.notes.read(document);
			write(document, style);
		}
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof CitationNode citation) {
			List<Integer> said = this.comments.on(citation);
			WordComments.start(xml(), said);
			visitChildren(citation);
			WordComments.end(xml(), said);
		}
		else {
			super.visit(node);
		}
	}

	@Override
	void mark(Node mark) {
		NumberedNotes.Mark place = this.notes.markOf(mark);
		String number = String.valueOf(place.note());
		if (place.use() > 1) {
			again(number);
			return;
		}
		List<Integer> said = this.comments.in(this.notes.note(place.note()).content());
		WordComments.start(xml(), said);
		boolean named = this.notes.note(place.note()).uses() > 1;
		if (named) {
			xml().empty("bookmarkStart", "id", number, "name", nameOf(number));
		}
		reference(number);
		if (named) {
			xml().empty("bookmarkEnd", "id", number);
		}
		WordComments.end(xml(), said);
		marksWithin(this.notes.note(place.note()).content());
	}

	private void reference(String number) {
		xml().open("r")
			.open("rPr")
			.empty("rStyle", "val", styles().id(WordStyle.NOTE_MARK))
			.close()
			.empty("footnoteReference", "id", number)
			.close();
	}

	/** A footnote of Word has one mark; further ones refer to it. */
	private void again(String number) {
		xml().open("fldSimple", "instr", AGAIN.formatted(nameOf(number)))
			.open("r")
			.open("rPr")
			.empty("rStyle", "val", styles().id(WordStyle.NOTE_MARK))
			.close()
			.words(number)
			.close()
			.close();
	}

	private void marksWithin(Node note) {
		for (Node child = note.getFirstChild(); child != null; child = child.getNext()) {
			child.accept(new AbstractVisitor() {
				@Override
				public void visit(CustomNode node) {
					if (WordNotes.isMark(node)) {
						mark(node);
					}
					else {
						visitChildren(node);
					}
				}
			});
		}
	}

	private static String nameOf(String number) {
		return "_RefNote" + number;
	}

}
