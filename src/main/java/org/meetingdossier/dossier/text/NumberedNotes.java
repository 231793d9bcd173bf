package org.meetingdossier.dossier.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Numbers the notes of texts that are read one after another, in the order of their
 * marks. The page, Word and the list of references all count with it, so that a note has
 * one number everywhere. A note is usually written where it is used; one with a label
 * ({@code [^1]}) may be used more than once, and its label counts within one text.
 */
public final class NumberedNotes {

	private final List<NumberedNote> notes = new ArrayList<>();

	private final IdentityHashMap<Node, Mark> marks = new IdentityHashMap<>();

	private final Set<Node> used = Collections.newSetFromMap(new IdentityHashMap<>());

	/**
	 * Reads the next text.
	 * @param document a text as {@link DossierText} parsed it
	 */
	public void read(Node document) {
		Map<String, FootnoteDefinition> definitions = definitionsIn(document);
		document.accept(new Marks(definitions));
	}

	/**
	 * The mark that a node is.
	 * @param node a note written in its place, or a reference to one with a label
	 * @throws IllegalArgumentException if the node is no mark of a text that was read
	 */
	public Mark markOf(Node node) {
		return find(node).orElseThrow(() -> new IllegalArgumentException("Not a mark of these texts: " + node));
	}

	/**
	 * The mark that a node is, if it is one.
	 * @param node any node of a text that was read
	 * @return the mark, or empty for other words
	 */
	public Optional<Mark> find(Node node) {
		return Optional.ofNullable(this.marks.get(node));
	}

	/**
	 * Whether a definition stands below the page as a note: some mark leads to it.
	 * @param definition a note with a label
	 * @return true if it has a number
	 */
	public boolean isUsed(FootnoteDefinition definition) {
		return this.used.contains(definition);
	}

	/**
	 * The notes of all texts so far.
	 * @return the notes; the first has number 1
	 */
	public List<NumberedNote> notes() {
		return List.copyOf(this.notes);
	}

	/** A note. */
	public NumberedNote note(int number) {
		return this.notes.get(number - 1);
	}

	private static Map<String, FootnoteDefinition> definitionsIn(Node document) {
		Map<String, FootnoteDefinition> definitions = new HashMap<>();
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(CustomBlock block) {
				if (block instanceof FootnoteDefinition definition) {
					definitions.putIfAbsent(definition.getLabel(), definition);
				}
			}
		});
		return definitions;
	}

	/**
	 * A mark in a text.
	 *
	 * @param note the number of its note
	 * @param use which of the uses of the note it is, from 1
	 */
	public record Mark(int note, int use) {

	}

	/** Finds the marks of one text; a note inside a note has the next number. */
	private final class Marks extends AbstractVisitor {

		private final Map<String, FootnoteDefinition> definitions;

		private final Map<String, NumberedNote> labelled = new HashMap<>();

		private Marks(Map<String, FootnoteDefinition> definitions) {
			this.definitions = definitions;
		}

		@Override
		public void visit(CustomBlock block) {
			// What a definition says is read at its first mark.
			if (!(block instanceof FootnoteDefinition)) {
				visitChildren(block);
			}
		}

		@Override
		public void visit(CustomNode node) {
			if (node instanceof InlineFootnote) {
				use(node, numbered(node));
				visitChildren(node);
			}
			else if (node instanceof FootnoteReference reference) {
				use(reference);
			}
			else {
				visitChildren(node);
			}
		}

		private void use(FootnoteReference reference) {
			NumberedNote known = this.labelled.get(reference.getLabel());
			if (known != null) {
				use(reference, known);
				return;
			}
			FootnoteDefinition definition = this.definitions.get(reference.getLabel());
			if (definition != null) {
				NumberedNotes.this.used.add(definition);
			}
			Node content = (definition != null) ? onlyParagraphOf(definition) : reference;
			NumberedNote note = numbered(content);
			this.labelled.put(reference.getLabel(), note);
			use(reference, note);
			visitChildren(content);
		}

		private NumberedNote numbered(Node content) {
			NumberedNote note = new NumberedNote(NumberedNotes.this.notes.size() + 1, content);
			NumberedNotes.this.notes.add(note);
			return note;
		}

		private void use(Node mark, NumberedNote note) {
			NumberedNotes.this.marks.put(mark, new Mark(note.number(), note.useOnceMore()));
		}

		private static Node onlyParagraphOf(FootnoteDefinition definition) {
			Node first = definition.getFirstChild();
			return (first instanceof Paragraph && first.getNext() == null) ? first : definition;
		}

	}

}
