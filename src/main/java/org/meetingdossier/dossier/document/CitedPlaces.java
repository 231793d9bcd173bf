package org.meetingdossier.dossier.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.text.CitationNode;
import org.meetingdossier.dossier.text.DossierText;
import org.meetingdossier.dossier.text.NumberedNote;
import org.meetingdossier.dossier.text.NumberedNotes;
import org.meetingdossier.dossier.text.PlainWords;
import org.meetingdossier.dossier.text.Sentences;

/**
 * Derives the references of a dossier from its texts, in reading order.
 */
public final class CitedPlaces {

	private final Dossier dossier;

	private final List<CitedPlace> places = new ArrayList<>();

	private final NumberedNotes notes = new NumberedNotes();

	private CitedPlaces(Dossier dossier) {
		this.dossier = dossier;
	}

	public static List<CitedPlace> in(Dossier dossier) {
		CitedPlaces cited = new CitedPlaces(dossier);
		for (Passages.Text text : Passages.of(dossier)) {
			Node document = DossierText.parse(text.text());
			cited.notes.read(document);
			document.accept(cited.new Reader(text));
		}
		return List.copyOf(cited.places);
	}

	/** Takes a text apart block by block. */
	private final class Reader extends AbstractVisitor {

		private final Passages.Text text;

		private Reader(Passages.Text text) {
			this.text = text;
		}

		@Override
		public void visit(Paragraph paragraph) {
			paragraph.accept(new Block(this.text, paragraph));
		}

		@Override
		public void visit(Heading heading) {
			heading.accept(new Block(this.text, heading));
		}

		@Override
		public void visit(CustomBlock block) {
			// A note is read at its mark; one that no mark leads to is read as any other
			// text.
			if (!(block instanceof FootnoteDefinition definition) || !CitedPlaces.this.notes.isUsed(definition)) {
				visitChildren(block);
			}
		}

	}

	/** Reads one block: its words first, so that a note knows the sentence before it. */
	private final class Block extends AbstractVisitor {

		private final Passages.Text text;

		private final Node root;

		private final String words;

		private int offset;

		private Block(Passages.Text text, Node root) {
			this.text = text;
			this.root = root;
			this.words = PlainWords.of(root);
		}

		@Override
		public void visit(Paragraph paragraph) {
			visitChildren(this.root);
		}

		@Override
		public void visit(Heading heading) {
			visitChildren(this.root);
		}

		@Override
		public void visit(Text node) {
			this.offset += node.getLiteral().length();
		}

		@Override
		public void visit(Code node) {
			this.offset += node.getLiteral().length();
		}

		@Override
		public void visit(HtmlInline node) {
			this.offset += node.getLiteral().length();
		}

		@Override
		public void visit(SoftLineBreak node) {
			this.offset++;
		}

		@Override
		public void visit(HardLineBreak node) {
			this.offset++;
		}

		@Override
		public void visit(CustomNode node) {
			Optional<NumberedNotes.Mark> mark = CitedPlaces.this.notes.find(node);
			if (mark.isPresent()) {
				inNote(mark.get(), sentenceBefore());
			}
			else if (node instanceof CitationNode citation) {
				keep(citation, Sentences.placeIn(this.words, this.offset), null);
				visitChildren(citation);
			}
			else {
				visitChildren(node);
			}
		}

		/** A mark stands behind the full stop of its sentence. */
		private Sentences.Place sentenceBefore() {
			Sentences.Place before = Sentences.placeIn(this.words, Math.max(0, this.offset - 1));
			return new Sentences.Place(before.sentence(), Math.min(before.offset() + 1, before.sentence().length()));
		}

		/** What a note cites is cited once, at its first mark. */
		private void inNote(NumberedNotes.Mark mark, Sentences.Place sentence) {
			if (mark.use() > 1) {
				return;
			}
			NumberedNote note = CitedPlaces.this.notes.note(mark.note());
			new AbstractVisitor() {
				@Override
				public void visit(CustomNode node) {
					Optional<NumberedNotes.Mark> inside = CitedPlaces.this.notes.find(node);
					if (inside.isPresent()) {
						inNote(inside.get(), sentence);
					}
					else if (node instanceof CitationNode citation) {
						keep(citation, sentence, note);
					}
					else {
						visitChildren(node);
					}
				}

				private void readChildren() {
					visitChildren(note.content());
				}
			}.readChildren();
		}

		private void keep(CitationNode citation, Sentences.Place sentence, @Nullable NumberedNote note) {
			String footnote = (note != null) ? PlainWords.of(note.content()) : null;
			Integer number = (note != null) ? note.number() : null;
			String cited = PlainWords.of(citation).strip();
			for (OfficialId document : citation.documents()) {
				CitedPlaces.this.places
					.add(new CitedPlace(CitedPlaces.this.dossier.slug(), CitedPlaces.this.dossier.title(),
							this.text.level(), this.text.passage(), document, citation.start(), citation.end(), cited,
							sentence.sentence(), sentence.offset(), footnote, number));
			}
		}

	}

}
