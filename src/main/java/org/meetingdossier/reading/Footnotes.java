package org.meetingdossier.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Counts the footnotes of a page and keeps what they say. A note is usually written where
 * it is used; one with a label ({@code [^1]}) may be used more than once.
 */
final class Footnotes {

	private final Function<Node, String> html;

	private final List<Entry> entries = new ArrayList<>();

	private final Map<String, FootnoteDefinition> definitions = new HashMap<>();

	private final Map<String, Entry> labelled = new HashMap<>();

	Footnotes(Function<Node, String> html) {
		this.html = html;
	}

	/** Labels count within one text. */
	void startText(Node document) {
		this.definitions.clear();
		this.labelled.clear();
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(CustomBlock block) {
				if (block instanceof FootnoteDefinition definition) {
					Footnotes.this.definitions.putIfAbsent(definition.getLabel(), definition);
				}
			}
		});
	}

	/** One more use of a note. */
	Mark mark(InlineFootnote footnote) {
		return newEntry(footnote).use();
	}

	/** One more use of a note that has a label. */
	Mark mark(FootnoteReference reference) {
		String label = reference.getLabel();
		Entry entry = this.labelled.get(label);
		if (entry == null) {
			entry = newEntry(null);
			this.labelled.put(label, entry);
			FootnoteDefinition definition = this.definitions.get(label);
			entry.html = (definition != null) ? this.html.apply(onlyParagraphOf(definition)) : "";
		}
		return entry.use();
	}

	List<Note> notes() {
		return this.entries.stream().map(Entry::toNote).toList();
	}

	private Entry newEntry(@Nullable Node content) {
		Entry entry = new Entry(this.entries.size() + 1);
		// Before its words are read: a note inside the note has the next number.
		this.entries.add(entry);
		entry.html = (content != null) ? this.html.apply(content) : "";
		return entry;
	}

	private static Node onlyParagraphOf(FootnoteDefinition definition) {
		Node first = definition.getFirstChild();
		return (first instanceof Paragraph && first.getNext() == null) ? first : definition;
	}

	/**
	 * A mark in the text.
	 *
	 * @param number the number of its note
	 * @param anchor the place of the mark
	 */
	record Mark(int number, String anchor) {

	}

	private static final class Entry {

		private final int number;

		private final List<String> marks = new ArrayList<>();

		private String html = "";

		private Entry(int number) {
			this.number = number;
		}

		private Mark use() {
			String anchor = Anchors.mark(this.number, this.marks.size() + 1);
			this.marks.add(anchor);
			return new Mark(this.number, anchor);
		}

		private Note toNote() {
			return new Note(this.number, SafeHtml.of(this.html), this.marks, List.of());
		}

	}

}
