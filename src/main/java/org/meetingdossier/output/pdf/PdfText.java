package org.meetingdossier.output.pdf;

import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

import org.meetingdossier.dossier.text.CitationNode;
import org.meetingdossier.dossier.text.DossierText;
import org.meetingdossier.dossier.text.PlainWords;
import org.meetingdossier.output.OutgoingText;
import org.meetingdossier.output.XmlFile;
import org.meetingdossier.output.letter.SafeLinks;

/**
 * Writes texts of a dossier as XHTML.
 */
final class PdfText extends OutgoingText {

	private final XmlFile xml;

	private final PdfNotes notes;

	private String headName = "h3";

	private boolean linked;

	/** Above 0 within a line, where no block can stand. */
	private int inLine;

	PdfText(XmlFile xml, PdfNotes notes) {
		this.xml = xml;
		this.notes = notes;
	}

	/** Writes the blocks of a text, whose own heads are one below the head above it. */
	void write(String text, int headAbove) {
		this.headName = "h" + Math.min(headAbove + 1, 6);
		Node document = DossierText.parse(text);
		this.notes.read(document);
		visitChildren(document);
	}

	/** Writes all notes whose marks were written since the last time. */
	void writeNotes() {
		this.notes.write(this);
	}

	/** Writes what a node holds, without the node itself. */
	void writeWithin(Node parent) {
		visitChildren(parent);
	}

	/** Writes what a node holds as words of one paragraph. */
	void writeInLine(Node parent) {
		this.inLine++;
		visitChildren(parent);
		this.inLine--;
	}

	XmlFile xml() {
		return this.xml;
	}

	@Override
	public void visit(Paragraph paragraph) {
		within("p", paragraph);
	}

	@Override
	public void visit(Heading heading) {
		within(this.headName, heading);
	}

	@Override
	public void visit(BlockQuote quote) {
		within("blockquote", quote);
	}

	@Override
	public void visit(BulletList list) {
		within("ul", list);
	}

	@Override
	public void visit(OrderedList list) {
		if (this.inLine > 0) {
			visitChildren(list);
			return;
		}
		Integer start = list.getMarkerStartNumber();
		this.xml.open("ol", "start", String.valueOf((start != null) ? start : 1));
		visitChildren(list);
		this.xml.close();
	}

	@Override
	public void visit(ListItem item) {
		within("li", item);
	}

	@Override
	public void visit(Emphasis emphasis) {
		within("em", emphasis);
	}

	@Override
	public void visit(StrongEmphasis emphasis) {
		within("strong", emphasis);
	}

	@Override
	public void visit(Link link) {
		if (SafeLinks.isSafe(link.getDestination())) {
			link(link, link.getDestination());
		}
		else {
			visitChildren(link);
		}
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof CitationNode citation) {
			citation.document()
				.url()
				.ifPresentOrElse((address) -> link(citation, address.toString()), () -> visitChildren(citation));
		}
		else if (!this.notes.mark(node, this, this.linked)) {
			visitChildren(node);
		}
	}

	/** A link is read aloud by its title, which therefore holds its words. */
	private void link(Node node, String address) {
		if (this.linked) {
			visitChildren(node);
			return;
		}
		this.linked = true;
		this.xml.open("a", "href", address, "title", PlainWords.of(node) + " (" + address + ")");
		visitChildren(node);
		this.xml.close();
		this.linked = false;
	}

	private void within(String name, Node node) {
		if (this.inLine > 0 && node instanceof Block) {
			visitChildren(node);
			this.xml.words(" ");
			return;
		}
		this.xml.open(name);
		visitChildren(node);
		this.xml.close();
	}

	@Override
	protected void literal(String literal) {
		if (this.inLine > 0) {
			this.xml.words(literal.strip() + " ");
			return;
		}
		this.xml.open("p");
		lines(literal);
		this.xml.close();
	}

	@Override
	protected void words(String words) {
		this.xml.words(words);
	}

	@Override
	protected void lineBreak() {
		this.xml.empty("br");
	}

}
