package org.meetingdossier.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

import org.meetingdossier.dossier.text.DossierText;
import org.meetingdossier.dossier.text.NumberedNote;
import org.meetingdossier.dossier.text.NumberedNotes;
import org.meetingdossier.reading.glossary.Definitions;

/**
 * Turns the texts of one page into HTML, in reading order. Its footnotes are numbered
 * through the whole page.
 */
public final class TextRenderer {

	private final NumberedNotes footnotes = new NumberedNotes();

	private final AbbreviationLinks abbreviations;

	private final HtmlRenderer renderer = HtmlRenderer.builder()
		.escapeHtml(true)
		.sanitizeUrls(true)
		.nodeRendererFactory((context) -> new DossierNodeRenderer(context, this.footnotes, this.abbreviations()))
		.build();

	/** Starts a page that explains no abbreviations. */
	public TextRenderer() {
		this(Definitions.NONE);
	}

	/**
	 * Starts a page.
	 * @param definitions what abbreviations on it stand for
	 */
	public TextRenderer(Definitions definitions) {
		this.abbreviations = new AbbreviationLinks(definitions);
	}

	private AbbreviationLinks abbreviations() {
		return this.abbreviations;
	}

	/**
	 * Renders the next text of the page; its footnotes get the next numbers.
	 * @param text the text as it is kept, whatever it holds
	 */
	public RenderedText render(String text) {
		this.abbreviations.begin();
		Node document = DossierText.parse(text);
		this.footnotes.read(document);
		return SafeHtml.of(this.renderer.render(document));
	}

	/** The notes of all texts so far. */
	public List<PageNote> notes() {
		return notesFrom(1);
	}

	/** The notes of all texts so far, from a number on. */
	public List<PageNote> notesFrom(int number) {
		List<NumberedNote> notes = this.footnotes.notes();
		return notes.subList(number - 1, notes.size()).stream().map(this::rendered).toList();
	}

	/** How many notes the texts so far have. */
	public int count() {
		return this.footnotes.notes().size();
	}

	private PageNote rendered(NumberedNote note) {
		List<String> marks = IntStream.rangeClosed(1, note.uses())
			.mapToObj((use) -> Anchors.mark(note.number(), use))
			.toList();
		return new PageNote(note.number(), SafeHtml.of(html(note.content())), marks, List.of());
	}

	private String html(Node parent) {
		this.abbreviations.end();
		List<Node> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			children.add(child);
		}
		StringBuilder html = new StringBuilder();
		children.forEach((child) -> this.renderer.render(child, html));
		return html.toString();
	}

}
