package org.meetingdossier.letter.margin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sets the markup of comments into the main part of a Word file. Nothing in the part is
 * changed: markup is only put between its characters. A run of Word may hold no such
 * markup, so that one which a comment starts or ends in is closed and opened again; what
 * opens it again carries a revision mark that nothing else in the file has but the
 * comments themselves. By that mark the cuts are known and can be taken out.
 */
final class MarginMarkup {

	/** What may hold the start and the end of a comment. */
	private static final Set<String> HOLDERS = Set.of("p", "hyperlink", "ins", "moveTo", "fldSimple", "sdtContent",
			"smartTag", "customXml", "dir", "bdo");

	private static final int FIRST_MARK = 0x00D05513;

	private final String xml;

	private final String namespace;

	private final String mark;

	private final Map<Integer, List<Anchor>> anchors = new HashMap<>();

	private final TreeMap<Integer, Cut> cuts = new TreeMap<>();

	/**
	 * The markup for a part.
	 * @param xml the part, which is known to be XML without a document type
	 * @param namespace the namespace of its elements
	 * @param mark the revision mark of the cuts
	 */
	MarginMarkup(String xml, String namespace, String mark) {
		this.xml = xml;
		this.namespace = namespace;
		this.mark = mark;
	}

	/** A revision mark that neither of two parts has. */
	static String freeMark(String xml, String comments) {
		int free = FIRST_MARK;
		while (xml.contains(hex(free)) || comments.contains(hex(free))) {
			free++;
		}
		return hex(free);
	}

	/** A comment starts at a character of the words of an element. */
	void start(int element, int offset, int comment) {
		add(element, new Anchor(comment, true, false, offset));
	}

	/** A comment ends at a character of the words of an element. */
	void end(int element, int offset, int comment) {
		add(element, new Anchor(comment, false, true, offset));
	}

	/** A comment is about an element. */
	void around(int element, int comment) {
		add(element, new Anchor(comment, true, true, 0));
	}

	/** A comment is about something behind the words of an element. */
	void behind(int element, int comment) {
		add(element, new Anchor(comment, false, false, Integer.MAX_VALUE));
	}

	private void add(int element, Anchor anchor) {
		this.anchors.computeIfAbsent(element, (one) -> new ArrayList<>()).add(anchor);
	}

	/** The part with the markup. */
	String write() {
		new Scan().run();
		StringBuilder written = new StringBuilder(this.xml.length() + 400 * this.cuts.size());
		int from = 0;
		for (Map.Entry<Integer, Cut> cut : this.cuts.entrySet()) {
			written.append(this.xml, from, cut.getKey()).append(cut.getValue().markup());
			from = cut.getKey();
		}
		return written.append(this.xml, from, this.xml.length()).toString();
	}

	private static String hex(int number) {
		return "%08X".formatted(number);
	}

	/**
	 * What begins or ends at an element.
	 *
	 * @param comment the number of the comment
	 * @param starts whether it starts there
	 * @param ends whether it ends there
	 * @param offset before which of the characters that are read, for one of both
	 */
	private record Anchor(int comment, boolean starts, boolean ends, int offset) {

	}

	/**
	 * A place between two characters of the part where markup goes.
	 *
	 * @param close what closes the run in front
	 * @param open what opens it again
	 * @param ends the markup of comments that end
	 * @param starts the markup of comments that start
	 */
	private record Cut(String close, String open, StringBuilder ends, StringBuilder starts) {

		Cut(String close, String open) {
			this(close, open, new StringBuilder(), new StringBuilder());
		}

		String markup() {
			return this.close + this.ends + this.starts + this.open;
		}

	}

	/** An element that is open while the part is gone through. */
	private static final class Element {

		private final int number;

		private final String name;

		private final int start;

		private final int inner;

		/** Whether it is the first in its run, apart from how the run looks. */
		private boolean first;

		private int contents;

		private String looks = "";

		private final List<Anchor> endsBehind = new ArrayList<>();

		Element(int number, String name, int start, int inner) {
			this.number = number;
			this.name = name;
			this.start = start;
			this.inner = inner;
		}

		String local() {
			return this.name.substring(this.name.indexOf(':') + 1);
		}

		boolean isRun() {
			return local().equals("r");
		}

	}

	/** Goes through the part once, from tag to tag. */
	private final class Scan {

		private final String xml = MarginMarkup.this.xml;

		private final WrittenWords words = new WrittenWords(this.xml);

		private final Deque<Element> open = new ArrayDeque<>();

		private int elements;

		private void run() {
			int at = 0;
			while (true) {
				int tag = this.xml.indexOf('<', at);
				if (tag < 0) {
					return;
				}
				if (this.xml.startsWith("<!--", tag)) {
					at = behind("-->", tag);
				}
				else if (this.xml.startsWith("<![CDATA[", tag)) {
					at = behind("]]>", tag);
				}
				else if (this.xml.startsWith("<?", tag)) {
					at = behind("?>", tag);
				}
				else if (this.xml.startsWith("</", tag)) {
					at = behind(">", tag);
					closed(this.open.pop(), tag, at);
				}
				else {
					at = opened(tag);
				}
			}
		}

		private int behind(String end, int from) {
			return this.xml.indexOf(end, from) + end.length();
		}

		private int opened(int tag) {
			int end = tag;
			char quote = 0;
			for (char one = '<'; quote != 0 || one != '>'; one = this.xml.charAt(++end)) {
				if (quote == 0 && (one == '"' || one == '\'')) {
					quote = one;
				}
				else if (one == quote) {
					quote = 0;
				}
			}
			end++;
			boolean empty = this.xml.charAt(end - 2) == '/';
			Element element = new Element(this.elements++, nameAt(tag + 1), tag, end);
			Element around = this.open.peek();
			if (around != null && around.isRun() && !element.local().equals("rPr")) {
				element.first = around.contents++ == 0;
			}
			if (empty) {
				closed(element, end, end);
			}
			else {
				this.open.push(element);
			}
			return end;
		}

		private String nameAt(int start) {
			int end = start;
			while (" \t\r\n/>".indexOf(this.xml.charAt(end)) < 0) {
				end++;
			}
			return this.xml.substring(start, end);
		}

		private void closed(Element element, int endTag, int end) {
			Element around = this.open.peek();
			if (around != null && around.isRun() && element.local().equals("rPr")) {
				around.looks = withoutChange(this.xml.substring(element.start, end));
			}
			element.endsBehind.forEach((anchor) -> end(between(end), element, anchor));
			List<Anchor> anchors = MarginMarkup.this.anchors.get(element.number);
			if (anchors != null) {
				anchors.forEach((anchor) -> place(anchor, element, endTag, end));
			}
		}

		private void place(Anchor anchor, Element element, int endTag, int end) {
			Element outer = outermost(element);
			Element run = this.open.peek();
			if (run == null || outer != run || !run.isRun()) {
				if (anchor.starts()) {
					start(between(outer.start), outer, anchor);
				}
				if (!anchor.starts() || anchor.ends()) {
					outer.endsBehind.add(anchor);
				}
				return;
			}
			boolean words = !anchor.starts() || !anchor.ends();
			if (anchor.starts()) {
				int at = words ? this.words.indexOf(anchor.offset(), element.inner, endTag, true) : element.inner;
				start((at > element.inner) ? withinWords(at, element, run) : before(element, run), run, anchor);
			}
			if (!anchor.starts() || anchor.ends()) {
				int at = words ? this.words.indexOf(anchor.offset(), element.inner, endTag, false) : endTag;
				end((at < endTag) ? withinWords(at, element, run) : after(end, run), run, anchor);
			}
		}

		/** The element as far out as comments may stand beside it. */
		private Element outermost(Element element) {
			Element inner = element;
			for (Element one : this.open) {
				if (HOLDERS.contains(one.local())) {
					return inner;
				}
				inner = one;
			}
			return inner;
		}

		private Cut before(Element element, Element run) {
			return element.first ? between(run.start) : withinRun(element.start, run);
		}

		private Cut after(int end, Element run) {
			int next = end;
			while (Character.isWhitespace(this.xml.charAt(next))) {
				next++;
			}
			return this.xml.startsWith("</", next) ? between(behind(">", next)) : withinRun(end, run);
		}

		private Cut between(int at) {
			return cut(at, "", "");
		}

		private Cut withinRun(int at, Element run) {
			return cut(at, "</" + run.name + '>', again(run));
		}

		private Cut withinWords(int at, Element words, Element run) {
			String close = "</" + words.name + "></" + run.name + '>';
			String open = again(run) + '<' + words.name + " xml:space=\"preserve\">";
			int blank = at;
			while (blank > words.inner && Character.isWhitespace(this.xml.charAt(blank - 1))) {
				blank--;
			}
			// Word drops a blank at the end of words that do not ask for it.
			if (blank < at && blank > words.inner
					&& !this.xml.substring(words.start, words.inner).contains("preserve")) {
				cut(blank, close, open);
			}
			return cut(at, close, open);
		}

		private Cut cut(int at, String close, String open) {
			return MarginMarkup.this.cuts.computeIfAbsent(at, (one) -> new Cut(close, open));
		}

		private String again(Element run) {
			return '<' + run.name + ' ' + attribute(run, "rsidR", MarginMarkup.this.mark) + '>' + run.looks;
		}

		private void start(Cut cut, Element beside, Anchor anchor) {
			cut.starts().append(rangeStart(beside, anchor.comment()));
		}

		private void end(Cut cut, Element beside, Anchor anchor) {
			String prefix = prefix(beside);
			if (!anchor.starts() && !anchor.ends()) {
				cut.ends().append(rangeStart(beside, anchor.comment()));
			}
			cut.ends()
				.append("<%scommentRangeEnd %s/>".formatted(prefix, id(beside, anchor.comment())))
				.append("<%1$sr><%1$scommentReference %2$s/></%1$sr>".formatted(prefix, id(beside, anchor.comment())));
		}

		private String rangeStart(Element beside, int comment) {
			return "<%scommentRangeStart %s/>".formatted(prefix(beside), id(beside, comment));
		}

		private String id(Element beside, int comment) {
			return attribute(beside, "id", String.valueOf(comment));
		}

		private static String prefix(Element element) {
			return element.name.substring(0, element.name.indexOf(':') + 1);
		}

		/** Attributes need a prefix, also where elements have none. */
		private String attribute(Element element, String name, String value) {
			String prefix = prefix(element);
			return prefix.isEmpty() ? "xmlns:w=\"%s\" w:%s=\"%s\"".formatted(MarginMarkup.this.namespace, name, value)
					: "%s%s=\"%s\"".formatted(prefix, name, value);
		}

		/** What was changed in how a run looks is told once. */
		private static String withoutChange(String looks) {
			int start = looks.indexOf("rPrChange");
			if (start < 0) {
				return looks;
			}
			int end = looks.lastIndexOf("rPrChange");
			return looks.substring(0, looks.lastIndexOf('<', start)) + looks.substring(looks.indexOf('>', end) + 1);
		}

	}

}
