package org.meetingdossier.output.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

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
import org.jspecify.annotations.Nullable;

import org.meetingdossier.output.OutgoingText;
import org.meetingdossier.output.letter.SafeLinks;

/**
 * Writes a text of a dossier as paragraphs and runs of Word. What the page shows as words
 * only, such as images and HTML, is words here too.
 */
class WordText extends OutgoingText {

	private final WordXml xml;

	private final WordStyles styles;

	private final WordLists lists;

	private final UnaryOperator<String> links;

	private final Deque<Integer> openLists = new ArrayDeque<>();

	private WordStyle style = WordStyle.TEXT;

	private boolean firstOfItem;

	private int bold;

	private int italic;

	private boolean linked;

	/**
	 * A writer of texts.
	 * @param links gives the relation to an address outside the file
	 */
	WordText(WordXml xml, WordStyles styles, WordLists lists, UnaryOperator<String> links) {
		this.xml = xml;
		this.styles = styles;
		this.lists = lists;
		this.links = links;
	}

	/** Writes the blocks of a text. */
	void write(Node document, WordStyle style) {
		this.style = style;
		document.accept(this);
		this.style = WordStyle.TEXT;
	}

	/** What a mark of a note becomes. */
	void mark(Node mark) {
		// Where there are no notes there are no marks.
	}

	/** Written at the start of each paragraph. */
	void startOfParagraph() {
		// Most texts have nothing there.
	}

	final WordXml xml() {
		return this.xml;
	}

	final WordStyles styles() {
		return this.styles;
	}

	@Override
	public void visit(Paragraph paragraph) {
		paragraph(paragraph, this.openLists.isEmpty() ? this.style : WordStyle.LIST);
	}

	@Override
	public void visit(Heading heading) {
		paragraph(heading, WordStyle.INNER);
	}

	@Override
	public void visit(BlockQuote quote) {
		WordStyle around = this.style;
		this.style = WordStyle.QUOTE;
		visitChildren(quote);
		this.style = around;
	}

	@Override
	public void visit(BulletList list) {
		list(list, this.lists.bulleted());
	}

	@Override
	public void visit(OrderedList list) {
		Integer start = list.getMarkerStartNumber();
		list(list, this.lists.numbered((start != null) ? start : 1, this.openLists.size()));
	}

	@Override
	public void visit(ListItem item) {
		this.firstOfItem = true;
		visitChildren(item);
		this.firstOfItem = false;
	}

	@Override
	public void visit(Emphasis emphasis) {
		this.italic++;
		visitChildren(emphasis);
		this.italic--;
	}

	@Override
	public void visit(StrongEmphasis emphasis) {
		this.bold++;
		visitChildren(emphasis);
		this.bold--;
	}

	@Override
	public void visit(Link link) {
		if (this.linked || !SafeLinks.isSafe(link.getDestination())) {
			visitChildren(link);
			return;
		}
		this.linked = true;
		this.xml.openRelated("hyperlink", this.links.apply(link.getDestination()));
		visitChildren(link);
		this.xml.close();
		this.linked = false;
	}

	@Override
	public void visit(CustomNode node) {
		if (WordNotes.isMark(node)) {
			mark(node);
		}
		else {
			visitChildren(node);
		}
	}

	/** A paragraph of plain words. */
	final void line(WordStyle style, String words) {
		startParagraph(style, null);
		if (!words.isEmpty()) {
			words(words);
		}
		this.xml.close();
	}

	/** Words as they are, in the look of what is around them. */
	@Override
	protected final void words(String words) {
		this.xml.open("r");
		if (this.bold > 0 || this.italic > 0 || this.linked) {
			this.xml.open("rPr");
			if (this.linked) {
				this.xml.empty("rStyle", "val", this.styles.id(WordStyle.LINK));
			}
			if (this.bold > 0) {
				this.xml.empty("b");
			}
			if (this.italic > 0) {
				this.xml.empty("i");
			}
			this.xml.close();
		}
		this.xml.words(words).close();
	}

	final void startParagraph(WordStyle style, @Nullable Integer list) {
		this.xml.open("p").open("pPr").empty("pStyle", "val", this.styles.id(style));
		if (list != null) {
			this.xml.open("numPr")
				.empty("ilvl", "val", String.valueOf(Math.min(this.openLists.size() - 1, 8)))
				.empty("numId", "val", String.valueOf(list))
				.close();
		}
		this.xml.close();
		startOfParagraph();
	}

	private void paragraph(Node block, WordStyle style) {
		startParagraph(style, this.firstOfItem ? this.openLists.peek() : null);
		this.firstOfItem = false;
		visitChildren(block);
		this.xml.close();
	}

	@Override
	protected final void literal(String literal) {
		startParagraph(this.style, null);
		lines(literal);
		this.xml.close();
	}

	@Override
	protected final void lineBreak() {
		this.xml.open("r").empty("br").close();
	}

	private void list(Node list, int number) {
		this.openLists.push(number);
		visitChildren(list);
		this.openLists.pop();
	}

}
