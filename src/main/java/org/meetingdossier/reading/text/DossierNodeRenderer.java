package org.meetingdossier.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

import org.meetingdossier.dossier.text.CitationNode;
import org.meetingdossier.dossier.text.NumberedNotes;
import org.meetingdossier.reading.glossary.Definitions;

/**
 * Renders what differs from plain CommonMark. Citations lead to the page of their
 * document. Footnotes become marks. Headings must not break into the headings of the
 * page, and images would come from elsewhere: of both the words remain. Abbreviations
 * lead to what they stand for.
 */
final class DossierNodeRenderer implements NodeRenderer {

	private final HtmlNodeRendererContext context;

	private final HtmlWriter html;

	private final NumberedNotes footnotes;

	private final AbbreviationLinks abbreviations;

	private final List<NumberedNotes.Mark> marksOfLink = new ArrayList<>();

	private boolean insideLink;

	DossierNodeRenderer(HtmlNodeRendererContext context, NumberedNotes footnotes, AbbreviationLinks abbreviations) {
		this.abbreviations = abbreviations;
		this.context = context;
		this.html = context.getWriter();
		this.footnotes = footnotes;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(CitationNode.class, InlineFootnote.class, FootnoteReference.class, FootnoteDefinition.class,
				Heading.class, Image.class, Link.class, Text.class);
	}

	@Override
	public void render(Node node) {
		if (node instanceof Text text) {
			words(text.getLiteral());
		}
		else if (node instanceof CitationNode citation) {
			link(citation, DocumentLink.addressOf(citation.document()), "citation");
		}
		else if (node instanceof Link link) {
			link(link, link.getDestination(), "");
		}
		else if (node instanceof InlineFootnote footnote) {
			mark(this.footnotes.markOf(footnote));
		}
		else if (node instanceof FootnoteReference reference) {
			mark(this.footnotes.markOf(reference));
		}
		else if (node instanceof Heading) {
			this.html.tag("p", Map.of("class", "text-heading"));
			children(node);
			this.html.tag("/p");
		}
		else if (node instanceof Image) {
			children(node);
		}
	}

	private void link(Node node, String destination, String cssClass) {
		String url = this.context.urlSanitizer().sanitizeLinkUrl(destination);
		if (this.insideLink || url.isEmpty()) {
			children(node);
			return;
		}
		this.insideLink = true;
		this.html.tag("a", cssClass.isEmpty() ? Map.of("href", this.context.encodeUrl(url))
				: inOrder(Map.of("href", this.context.encodeUrl(url), "class", cssClass)));
		children(node);
		this.html.tag("/a");
		this.insideLink = false;
		// A link cannot stand in a link: the marks of its words follow behind it.
		this.marksOfLink.forEach(this::mark);
		this.marksOfLink.clear();
	}

	private void words(String words) {
		int written = 0;
		for (Definitions.Place place : this.insideLink ? List.<Definitions.Place>of() : this.abbreviations.in(words)) {
			this.html.text(words.substring(written, place.start()));
			this.html.tag("a", inOrder(Map.of("href", "#" + place.abbreviation().anchor(), "class", "abbreviation",
					"title", place.abbreviation().definition())));
			this.html.text(words.substring(place.start(), place.end()));
			this.html.tag("/a");
			written = place.end();
		}
		this.html.text(words.substring(written));
	}

	private void mark(NumberedNotes.Mark mark) {
		if (this.insideLink) {
			this.marksOfLink.add(mark);
			return;
		}
		this.html.tag("sup", Map.of("class", "note-mark"));
		this.html.tag("a", inOrder(Map.of("id", Anchors.mark(mark.note(), mark.use()), "href",
				"#" + Anchors.note(mark.note()), "role", "doc-noteref", "aria-describedby", "notes-title")));
		this.html.text(String.valueOf(mark.note()));
		this.html.tag("/a");
		this.html.tag("/sup");
	}

	/** A page has the same bytes on every start and on every instance. */
	private static Map<String, String> inOrder(Map<String, String> attributes) {
		return new TreeMap<>(attributes);
	}

	private void children(Node parent) {
		for (Node child = parent.getFirstChild(); child != null;) {
			Node next = child.getNext();
			this.context.render(child);
			child = next;
		}
	}

}
