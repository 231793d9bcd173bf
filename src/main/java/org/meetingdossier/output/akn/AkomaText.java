package org.meetingdossier.output.akn;

import java.net.URI;

import org.commonmark.node.Block;
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

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.text.CitationNode;
import org.meetingdossier.dossier.text.DossierText;
import org.meetingdossier.dossier.text.NumberedNotes;
import org.meetingdossier.output.OutgoingText;
import org.meetingdossier.output.XmlFile;
import org.meetingdossier.output.letter.SafeLinks;

/**
 * Writes the texts of a dossier with their notes at their places and their citations as
 * references.
 */
final class AkomaText extends OutgoingText {

	private final XmlFile xml;

	private final NumberedNotes notes = new NumberedNotes();

	AkomaText(XmlFile xml) {
		this.xml = xml;
	}

	/** Writes the blocks of a text. */
	void write(String text) {
		Node document = DossierText.parse(text);
		this.notes.read(document);
		visitChildren(document);
	}

	@Override
	public void visit(Paragraph paragraph) {
		within("p", paragraph);
	}

	@Override
	public void visit(Heading heading) {
		this.xml.open("p").open("b");
		visitChildren(heading);
		this.xml.close().close();
	}

	@Override
	public void visit(BulletList list) {
		within("ul", list);
	}

	@Override
	public void visit(OrderedList list) {
		within("ol", list);
	}

	@Override
	public void visit(ListItem item) {
		within("li", item);
	}

	@Override
	protected void literal(String literal) {
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

	@Override
	public void visit(Emphasis emphasis) {
		within("i", emphasis);
	}

	@Override
	public void visit(StrongEmphasis emphasis) {
		within("b", emphasis);
	}

	private void within(String name, Node node) {
		this.xml.open(name);
		visitChildren(node);
		this.xml.close();
	}

	@Override
	public void visit(Link link) {
		String address = link.getDestination();
		if (!SafeLinks.isSafe(address)) {
			visitChildren(link);
			return;
		}
		this.xml.open("a", "href", address);
		visitChildren(link);
		this.xml.close();
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof CitationNode citation) {
			this.xml.open("ref", "href", address(citation.document()));
			visitChildren(citation);
			this.xml.close();
			return;
		}
		this.notes.find(node).ifPresentOrElse(this::note, () -> visitChildren(node));
	}

	private void note(NumberedNotes.Mark mark) {
		String number = String.valueOf(mark.note());
		if (mark.use() > 1) {
			this.xml.empty("noteRef", "href", "#note_" + number, "marker", number);
			return;
		}
		Node content = this.notes.note(mark.note()).content();
		this.xml.open("authorialNote", "eId", "note_" + number, "marker", number, "placement", "bottom");
		if (content.getFirstChild() instanceof Block) {
			visitChildren(content);
		}
		else {
			this.xml.open("p");
			visitChildren(content);
			this.xml.close();
		}
		this.xml.close();
	}

	/** The official address, or the id for a paper that has none. */
	private static String address(OfficialId document) {
		return document.url().map(URI::toString).orElseGet(() -> "/akn/nl/doc/" + document.value());
	}

}
