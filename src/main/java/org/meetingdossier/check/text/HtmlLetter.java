package org.meetingdossier.check.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The words of an HTML page. A footnote is what a link in superscript, or one that says it
 * is such a mark, leads to.
 */
final class HtmlLetter implements NodeVisitor {

	private static final String UNSEEN = "script, style, noscript, template, head, nav, del, s, strike";

	private static final String MARKS = "sup a[href^=#], a[href^=#]:has(sup), a[role=doc-noteref], a.footnote-ref, a.noot";

	private final LetterBuilder letter = new LetterBuilder();

	private final Map<Element, String> marks = new HashMap<>();

	private final Map<Element, Integer> open = new HashMap<>();

	private final Set<String> noted = new HashSet<>();

	private HtmlLetter(Document page) {
		for (Element mark : page.select(MARKS)) {
			String note = mark.attr("href").substring(1);
			if (page.getElementById(note) != null) {
				this.marks.put(mark, note);
				this.noted.add(note);
			}
		}
	}

	static LetterText read(byte[] bytes) throws UnreadableLetterException {
		try {
			Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
			page.select(UNSEEN).remove();
			HtmlLetter reader = new HtmlLetter(page);
			NodeTraversor.traverse(reader, page);
			return reader.letter.build();
		}
		catch (IOException ex) {
			throw new UnreadableLetterException("check.file.not-html", ex);
		}
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode words) {
			if (!isInMark(words)) {
				this.letter.words(words.getWholeText().replaceAll("\\s+", " "));
			}
		}
		else if (node instanceof Element element) {
			begin(element);
		}
	}

	private void begin(Element element) {
		if (element.isBlock()) {
			this.letter.endParagraph();
		}
		if (element.normalName().equals("br")) {
			this.letter.words("\n");
		}
		String note = this.marks.get(element);
		if (note != null) {
			this.letter.mark(note);
		}
		if (this.noted.contains(element.id())) {
			this.open.put(element, this.letter.length());
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element) {
			Integer start = this.open.remove(element);
			if (start != null) {
				this.letter.note(element.id(), start);
			}
			if (element.isBlock()) {
				this.letter.endParagraph();
			}
		}
	}

	/** The number of a footnote is no word of the sentence. */
	private boolean isInMark(Node words) {
		for (Node node = words.parent(); node != null; node = node.parent()) {
			if (node instanceof Element element && this.marks.containsKey(element)) {
				return true;
			}
		}
		return false;
	}

}
