package org.meetingdossier.reading;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

import org.meetingdossier.dossier.text.DossierText;

/**
 * Turns the texts of one page into HTML, in reading order. Its footnotes are numbered
 * through the whole page.
 */
final class TextRenderer {

	private final Footnotes footnotes = new Footnotes(this::html);

	private final HtmlRenderer renderer = HtmlRenderer.builder()
		.escapeHtml(true)
		.sanitizeUrls(true)
		.nodeRendererFactory((context) -> new DossierNodeRenderer(context, this.footnotes))
		.build();

	RenderedText render(String text) {
		Node document = DossierText.parse(text);
		this.footnotes.startText(document);
		return SafeHtml.of(this.renderer.render(document));
	}

	/** The notes of all texts so far. */
	List<Note> notes() {
		return this.footnotes.notes();
	}

	private String html(Node parent) {
		List<Node> children = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			children.add(child);
		}
		StringBuilder html = new StringBuilder();
		children.forEach((child) -> this.renderer.render(child, html));
		return html.toString();
	}

}
