package org.meetingdossier.letter.margin;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The part of a Word file that holds its comments. Those that are there already stay as
 * they are; new ones get the numbers behind them.
 */
final class CommentsPart {

	static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

	private static final Pattern COMMENT = Pattern
		.compile("<(?:[^\\s<>/:]+:)?comment\\s[^>]*?\\bid\\s*=\\s*[\"'](\\d{1,9})[\"']");

	private final @Nullable String known;

	private final String namespace;

	private final String mark;

	private final StringBuilder added = new StringBuilder();

	private int next;

	/**
	 * The comments of a file.
	 * @param known the part that is there already
	 * @param strict whether the file is strict Open XML
	 * @param mark the revision mark of the cuts that new comments need
	 */
	CommentsPart(@Nullable String known, boolean strict, String mark) {
		this.known = known;
		this.mark = mark;
		this.namespace = strict ? STRICT : MAIN;
		Matcher comments = COMMENT.matcher((known != null) ? known : "");
		while (comments.find()) {
			this.next = Math.max(this.next, Integer.parseInt(comments.group(1)) + 1);
		}
	}

	/** The number of the comment that is added next. */
	int next() {
		return this.next;
	}

	void add(List<String> lines, String author, String initials, Instant at) {
		this.added.append("<w:comment xmlns:w=\"%s\" w:id=\"%d\" w:author=\"%s\" w:date=\"%s\" w:initials=\"%s\">"
			.formatted(this.namespace, this.next++, escaped(author), at.truncatedTo(ChronoUnit.SECONDS),
					escaped(initials)));
		for (String line : lines) {
			this.added.append("<w:p w:rsidR=\"%s\"><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>"
				.formatted(this.mark, escaped(line)));
		}
		this.added.append("</w:comment>");
	}

	boolean isStrict() {
		return this.namespace.equals(STRICT);
	}

	boolean isUnchanged() {
		return this.added.isEmpty();
	}

	String write() {
		String part = (this.known != null) ? this.known
				: "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"%s\"/>"
					.formatted(this.namespace);
		return WordPackage.within(part, this.added.toString());
	}

	/** What XML can hold, and nothing that it would read. */
	private static String escaped(String words) {
		StringBuilder escaped = new StringBuilder(words.length());
		words.codePoints().forEach((one) -> {
			switch (one) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				case '\t', '\n' -> escaped.append(' ');
				default -> {
					boolean held = one >= ' ' && (one < 0xD800 || one > 0xDFFF) && one != 0xFFFE && one != 0xFFFF;
					if (held) {
						escaped.appendCodePoint(one);
					}
				}
			}
		});
		return escaped.toString();
	}

}
