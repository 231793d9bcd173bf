package org.meetingdossier.output;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A text of a dossier on its way into a file of any form. What the page shows as words
 * only, such as HTML and code, is words in every file too: nothing in a text makes a
 * reader of the file fetch or run anything. A note with a label is written where the form
 * has its notes.
 */
public abstract class OutgoingText extends AbstractVisitor {

	/** Writes words as they are. */
	protected abstract void words(String words);

	/** Ends a line within a paragraph. */
	protected abstract void lineBreak();

	/**
	 * Writes lines that are no text of their own, such as code, as a paragraph of
	 * {@link #lines lines}.
	 */
	protected abstract void literal(String literal);

	/** Writes the lines of a literal, within a paragraph. */
	protected final void lines(String literal) {
		String[] lines = literal.stripTrailing().split("\n", -1);
		for (int index = 0; index < lines.length; index++) {
			if (index > 0) {
				lineBreak();
			}
			words(lines[index]);
		}
	}

	@Override
	public final void visit(FencedCodeBlock code) {
		literal(code.getLiteral());
	}

	@Override
	public final void visit(IndentedCodeBlock code) {
		literal(code.getLiteral());
	}

	@Override
	public final void visit(HtmlBlock html) {
		literal(html.getLiteral());
	}

	@Override
	public final void visit(CustomBlock block) {
		if (!(block instanceof FootnoteDefinition)) {
			visitChildren(block);
		}
	}

	@Override
	public final void visit(Text text) {
		words(text.getLiteral());
	}

	@Override
	public final void visit(Code code) {
		words(code.getLiteral());
	}

	@Override
	public final void visit(HtmlInline html) {
		words(html.getLiteral());
	}

	@Override
	public final void visit(SoftLineBreak lineEnd) {
		words(" ");
	}

	@Override
	public final void visit(HardLineBreak lineEnd) {
		lineBreak();
	}

}
