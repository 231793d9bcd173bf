package org.meetingdossier.letter.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.Unplaced.Code;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.writing.BlockInWriting;
import org.meetingdossier.letter.writing.LetterBuilder;
import org.meetingdossier.letter.writing.PlainSpelling;
import org.meetingdossier.letter.writing.Tables;
import org.meetingdossier.letter.writing.WebAddress;

/**
 * Reads a letter from an HTML page. A note is what a link in superscript, or one that
 * says it is such a mark, leads to. Nothing that the page names is fetched.
 */
final class HtmlLetter implements NodeVisitor {

	private static final String UNSEEN = "script, style, noscript, template, head, nav, iframe, object, embed";

	private static final String REMOVED = "del, s, strike";

	private static final String HIDDEN = "[hidden], [style~=(?i)display\\s*:\\s*none], [style~=(?i)visibility\\s*:\\s*hidden]";

	private static final String MARKS = "sup a[href*=#], a[href*=#_ftn]:not([href*=#_ftnref]), a[href*=#_edn]:not([href*=#_ednref]), a[href*=#]:has(sup), a[role=doc-noteref], a.footnote-ref, "
			+ "a.noot, a.nootnummer";

	private static final String BACK = "a[role=doc-backlink], a.footnote-back, a[href^=#]:matchesOwn(^[\\[(]?\\d{0,3}[\\])]?[\u21A9\uFE0E\u2191.]*$)";

	private static final String NUMBERS = BACK
			+ ", .nootnum, sup:matchesOwn(^\\d{1,3}\\.?$), span.nootnr, span.noot-nummer";

	private final LetterBuilder letter = new LetterBuilder();

	private final Map<Element, String> marks = new LinkedHashMap<>();

	private final Set<Element> notes = new HashSet<>();

	private BlockInWriting passage = new BlockInWriting();

	private final Deque<Block.Type> types = new ArrayDeque<>(List.of(Block.Type.PLAIN));

	private String address = "";

	private final Tables tables = new Tables();

	private @Nullable UnreadableLetterException failure;

	private HtmlLetter() {
	}

	static Letter read(byte[] bytes) throws UnreadableLetterException, IOException {
		Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
		HtmlLetter reader = new HtmlLetter();
		reader.leaveOut(page);
		reader.takeNotes(page);
		reader.takeNumbered(page);
		NodeTraversor.traverse(reader, page);
		reader.end();
		if (reader.failure != null) {
			throw reader.failure;
		}
		return reader.letter.build();
	}

	private void leaveOut(Document page) {
		page.select(UNSEEN).remove();
		count(page, REMOVED, Code.DELETION);
		count(page, HIDDEN, Code.HIDDEN_TEXT);
		page.select("img, svg, picture, canvas").forEach((image) -> this.letter.unplaced(Code.IMAGE));
		page.select("body > header, body > footer").forEach((aside) -> {
			if (aside.hasText()) {
				this.letter.unplaced(aside.normalName().equals("header") ? Code.HEADER : Code.FOOTER);
			}
		});
		page.select("svg, body > footer, body > header:not(:has(h1))").remove();
	}

	private void count(Document page, String what, Code code) {
		page.select(what).forEach((element) -> {
			if (element.hasText()) {
				this.letter.unplaced(code);
			}
		});
		page.select(what).remove();
	}

	private void takeNotes(Document page) throws UnreadableLetterException {
		for (Element mark : page.select(MARKS)) {
			if (isInNote(mark)) {
				// It leads back to the text.
				continue;
			}
			String href = mark.attr("href");
			String id = href.substring(href.indexOf('#') + 1);
			Element note = id.isEmpty() ? null : noteOf(target(page, id), mark);
			if (note != null) {
				this.marks.put(mark, id);
				if (this.notes.add(note)) {
					this.letter.note(id, words(note));
				}
			}
		}
	}

	/**
	 * Numbers in superscript that lead nowhere, with paragraphs below that begin with the
	 * same numbers.
	 */
	private void takeNumbered(Document page) throws UnreadableLetterException {
		Map<String, Element> marks = new LinkedHashMap<>();
		for (Element sup : page.select("sup:matchesWholeText(^\\s*[\\[(]?\\d{1,3}[\\])]?\\s*$):not(:has(a))")) {
			boolean known = this.marks.keySet()
				.stream()
				.anyMatch((mark) -> mark.equals(sup) || mark.parents().contains(sup) || sup.parents().contains(mark));
			if (!known && !isInNote(sup)) {
				String number = sup.text().replaceAll("\\D", "");
				Element block = blockOf(sup);
				boolean starts = block != null && block.text().startsWith(sup.text().strip());
				Element mark = marks.get(number);
				if (!starts) {
					marks.putIfAbsent(number, sup);
				}
				else if (mark != null && block != null && this.notes.add(block)) {
					this.marks.put(mark, "n" + number);
					this.letter.note("n" + number, words(block));
				}
			}
		}
		marks.values().removeIf(this.marks::containsKey);
		takeListed(page, marks);
	}

	/** As many numbers as a list behind all of them has items. */
	private void takeListed(Document page, Map<String, Element> marks) throws UnreadableLetterException {
		Element list = page.select("ol").last();
		List<Element> items = (list != null) ? list.children() : List.of();
		boolean counted = !items.isEmpty() && items.size() == marks.size()
				&& IntStream.rangeClosed(1, items.size()).allMatch((number) -> marks.containsKey("" + number));
		Elements all = page.getAllElements();
		if (!counted || !Set.copyOf(all.subList(0, all.indexOf(list))).containsAll(marks.values())) {
			return;
		}
		for (int i = 0; i < items.size(); i++) {
			String id = "n" + (i + 1);
			this.marks.put(Objects.requireNonNull(marks.get("" + (i + 1))), id);
			this.notes.add(items.get(i));
			this.letter.note(id, words(items.get(i)));
		}
	}

	private static @Nullable Element blockOf(Element within) {
		Element block = within;
		while (block != null && !block.isBlock()) {
			block = block.parent();
		}
		return block;
	}

	/** Word names the places of its notes instead of giving them ids. */
	private static @Nullable Element target(Document page, String id) {
		Element target = page.getElementById(id);
		return (target != null) ? target : page.getElementsByAttributeValue("name", id).first();
	}

	/** A mark leads to the note or to a number in it, which leads back. */
	private static @Nullable Element noteOf(@Nullable Element target, Element mark) {
		Element note = target;
		while (note != null && !note.isBlock() && note.parent() != null && !note.normalName().equals("body")) {
			note = note.parent();
		}
		boolean holdsMark = note == null || note.normalName().equals("body") || mark.parents().contains(note);
		return holdsMark ? null : note;
	}

	private static String words(Element note) {
		Element copy = note.clone();
		copy.select("[class*=note-close]").remove();
		copy.select(NUMBERS).stream().filter((number) -> !refers(number, copy)).forEach(Element::remove);
		copy.select("p + p").before("\u2028");
		copy.select("br").before("\u2028");
		String words = PlainSpelling.plain(copy.wholeText())
			.replaceAll("[ \\t\\n\\r]+", " ")
			.replaceAll(" ?\u2028 ?", "\n");
		return words.replaceFirst("^\\s*[\\[(]?\\d{1,3}[\\])]?[.:]?\\s+(?=\\S)", "")
			.replace("\u21A9\uFE0E", "")
			.strip();
	}

	/** A number behind words of a note is that of another note to which it refers. */
	private static boolean refers(Element number, Element note) {
		if (!number.text().chars().anyMatch(Character::isDigit)) {
			return false;
		}
		for (Node node = number; node != null && !node.equals(note); node = node.parent()) {
			for (Node before = node.previousSibling(); before != null; before = before.previousSibling()) {
				String words = (before instanceof Element element) ? element.text()
						: (before instanceof TextNode text) ? text.text() : "";
				if (words.chars().anyMatch(Character::isLetter)) {
					return true;
				}
			}
		}
		return false;
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode words) {
			if (!isLeftOut(words)) {
				this.passage.words(words.getWholeText().replaceAll("\\s+", " "), this.types.element(), Block.Type.PLAIN,
						this.address);
			}
		}
		else if (node instanceof Element element) {
			begin(element);
		}
	}

	private void begin(Element element) {
		String name = element.normalName();
		this.types.push(HtmlType.of(element, this.types.element()));
		if (element.isBlock() || name.equals("td") || name.equals("th")) {
			end();
		}
		switch (name) {
			case "h1", "h2", "h3", "h4", "h5", "h6" -> {
				this.passage.is(Block.Kind.HEADING, name.charAt(1) - '0');
			}
			case "li" -> item(element);
			case "table" -> this.tables.start();
			case "tr" -> this.tables.row();
			case "td", "th" -> this.tables.column();
			case "br" -> this.passage.words("\n");
			case "a" -> this.address = WebAddress.of(element.attr("href"));
			default -> {
				// Words only.
			}
		}
		if (!this.passage.hasStyle() && !element.className().isEmpty() && element.isBlock()) {
			this.passage.style(element.className().toLowerCase(Locale.ROOT));
		}
		String note = this.marks.get(element);
		if (note != null && !isLeftOut(element.firstChild())) {
			this.passage.mark(note);
		}
		else if (note != null && !isInNote(element)) {
			this.passage.mark(note);
		}
	}

	private void item(Element element) {
		Element list = element.parent();
		boolean counts = list != null && list.normalName().equals("ol");
		this.passage.marker(counts ? (element.elementSiblingIndex() + 1) + "." : "-");
		int level = (int) element.parents().stream().filter((one) -> one.normalName().equals("li")).count() + 1;
		this.passage.is(Block.Kind.LIST_ITEM, level);
	}

	@Override
	public void tail(Node node, int depth) {
		if (!(node instanceof Element element)) {
			return;
		}
		this.types.pop();
		String name = element.normalName();
		if (element.isBlock() || name.equals("td") || name.equals("th")) {
			end();
		}
		switch (name) {
			case "a" -> this.address = "";
			case "table" -> this.tables.end();
			default -> {
				// Words only.
			}
		}
	}

	private void end() {
		try {
			this.letter.add(this.passage, this.tables.place());
		}
		catch (UnreadableLetterException ex) {
			this.failure = ex;
		}
		this.passage = new BlockInWriting();
	}

	/**
	 * The number of a note is no word of the sentence, and the note is read elsewhere.
	 */
	private boolean isLeftOut(@Nullable Node words) {
		for (Node node = (words != null) ? words.parent() : null; node != null; node = node.parent()) {
			if (node instanceof Element element && (this.marks.containsKey(element) || this.notes.contains(element))) {
				return true;
			}
		}
		return false;
	}

	private boolean isInNote(Element mark) {
		return mark.parents().stream().anyMatch(this.notes::contains);
	}

}
