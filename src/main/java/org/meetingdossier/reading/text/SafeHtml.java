package org.meetingdossier.reading.text;

import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The second belt: whatever the renderer makes of a text, only these elements and
 * attributes reach a page.
 */
final class SafeHtml {

	private static final Pattern NOTE_ANCHOR = Pattern.compile("note-\\d{1,5}-mark(-\\d{1,5})?");

	private static final Pattern NOTE_CLASS = Pattern.compile("note-mark|text-heading|citation|abbreviation");

	private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
		.allowElements("p", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "br", "hr", "sup", "a")
		.allowUrlProtocols("https", "http", "mailto")
		.allowAttributes("href")
		.onElements("a")
		.allowAttributes("id")
		.matching(NOTE_ANCHOR)
		.onElements("a")
		.allowAttributes("role")
		.matching(false, "doc-noteref")
		.onElements("a")
		.allowAttributes("aria-describedby")
		.matching(false, "notes-title")
		.onElements("a")
		.allowAttributes("class")
		.matching(NOTE_CLASS)
		.onElements("a", "sup", "p")
		.allowAttributes("title")
		.onElements("a")
		.allowAttributes("start")
		.matching(Pattern.compile("\\d{1,9}"))
		.onElements("ol")
		.toFactory();

	private SafeHtml() {
	}

	static RenderedText of(CharSequence html) {
		return new RenderedText(POLICY.sanitize(html.toString()));
	}

}
