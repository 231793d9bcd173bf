package org.meetingdossier.dossier.text;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * The words of a piece of text without marks and without the notes inside it.
 */
public final class PlainWords extends AbstractVisitor {

	private final Node root;

	private final StringBuilder words = new StringBuilder();

	private PlainWords(Node root) {
		this.root = root;
	}

	/**
	 * The words of a node.
	 * @param node a block, a note or a citation
	 * @return its words, with LF where a line ends
	 */
	public static String of(Node node) {
		PlainWords reader = new PlainWords(node);
		reader.visitChildren(node);
		return reader.words.toString();
	}

	/**
	 * The words of a text.
	 * @param text the document of a text
	 * @return the words of each paragraph and heading, without line ends
	 */
	public static List<String> ofBlocks(Node text) {
		List<String> blocks = new ArrayList<>();
		text.accept(new AbstractVisitor() {
			@Override
			public void visit(Paragraph paragraph) {
				blocks.add(of(paragraph).replace('\n', ' '));
			}

			@Override
			public void visit(Heading heading) {
				blocks.add(of(heading).replace('\n', ' '));
			}
		});
		return blocks;
	}

	@Override
	public void visit(Text node) {
		this.words.append(node.getLiteral());
	}

	@Override
	public void visit(Code node) {
		this.words.append(node.getLiteral());
	}

	/** A text has no HTML: what looks like it is shown as it was typed. */
	@Override
	public void visit(HtmlInline node) {
		this.words.append(node.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak node) {
		this.words.append('\n');
	}

	@Override
	public void visit(HardLineBreak node) {
		this.words.append('\n');
	}

	@Override
	public void visit(CustomNode node) {
		if (!(node instanceof InlineFootnote) || node == this.root) {
			visitChildren(node);
		}
	}

}
