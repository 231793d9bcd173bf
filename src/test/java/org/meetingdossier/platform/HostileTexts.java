package org.meetingdossier.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts that do harm on a page that does not take them for text, and the way to see that
 * a page does. For every room: put one of {@link #all()} in each field there is, and look
 * at each page that shows it with {@link #isHarmless(Document)}.
 */
public final class HostileTexts {

	/** The elements that our pages are made of. A new one has to be thought about. */
	private static final Set<String> ELEMENTS = Set.of("html", "head", "meta", "title", "link", "body", "header",
			"footer", "main", "nav", "section", "article", "aside", "h1", "h2", "h3", "h4", "h5", "h6", "p", "div",
			"span", "a", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "br", "hr",
			"sup", "sub", "small", "time", "abbr", "mark", "ins", "del", "q", "cite", "table", "caption", "thead",
			"tbody", "tfoot", "tr", "th", "td", "figure", "figcaption", "details", "summary", "form", "fieldset",
			"legend", "label", "input", "select", "datalist", "kbd", "optgroup", "option", "textarea", "button",
			"output", "progress", "meter", "dialog", "svg", "path", "circle", "rect", "line", "g", "script",
			"template");

	/** Attributes whose value a browser shows, reads aloud or sends back, and no more. */
	private static final Set<String> TEXT_ATTRIBUTES = Set.of("content", "value", "title", "alt", "placeholder",
			"label", "aria-label", "aria-description", "data-label");

	private static final Set<String> ADDRESSES = Set.of("href", "xlink:href", "src", "srcset", "action", "formaction",
			"data", "poster", "ping", "background", "manifest", "hx-get", "hx-post", "data-hx-get", "data-hx-post");

	private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "webcal");

	private HostileTexts() {
	}

	/**
	 * Every hostile text.
	 * @return at least forty, none longer than 78 characters and each on one line
	 */
	public static List<String> all() {
		try {
			return new ClassPathResource("platform/hostile-texts.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Holds if nothing of a hostile text became more than text on a page: no element that
	 * is not ours, no script in the page, no event handler, no style, no address that
	 * runs something, nothing fetched from another origin and nothing that a template
	 * worked out.
	 * @param page the page, parsed with its own address as the base
	 */
	public static void isHarmless(Document page) {
		for (Element element : page.getAllElements()) {
			if (element != page) {
				assertThat(ELEMENTS).as("elements of our pages").contains(element.normalName());
			}
			element.attributes().forEach((attribute) -> isHarmless(element, attribute));
			element.childNodes().forEach(HostileTexts::isNoHostileComment);
		}
		assertThat(page.select("script:not([src]), meta[http-equiv], base")).as("what runs or leads astray").isEmpty();
		assertThat(page.select("script").eachText()).as("scripts within the page").allMatch(String::isEmpty);
		assertThat(page.html()).doesNotContain("pwned-by-template");
	}

	private static void isHarmless(Element element, Attribute attribute) {
		String name = attribute.getKey().toLowerCase(Locale.ROOT);
		String value = attribute.getValue();
		String where = element.normalName() + "[" + name + "=" + value + "]";
		assertThat(name).as(where)
			.doesNotStartWith("on")
			.isNotIn("style", "srcdoc", "http-equiv")
			.doesNotContain("pwned");
		if (ADDRESSES.contains(name)) {
			isHarmlessAddress(element, value, where);
		}
		else if (!TEXT_ATTRIBUTES.contains(name)) {
			assertThat(value).as(where).doesNotContain("pwned", "evil.example");
		}
	}

	private static void isHarmlessAddress(Element element, String value, String where) {
		// Browsers pass over blanks and control characters within a scheme.
		String address = value.replaceAll("[\\x00-\\x20]", "");
		boolean whole = address.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");
		if (whole) {
			assertThat(address.substring(0, address.indexOf(':')).toLowerCase(Locale.ROOT)).as(where).isIn(SCHEMES);
		}
		boolean elsewhere = whole || address.startsWith("//") || address.startsWith("/\\");
		if (elsewhere && !element.normalName().equals("a")) {
			String origin = "http://" + URI.create(element.baseUri()).getRawAuthority() + "/";
			assertThat(address).as(where).startsWith(origin);
		}
	}

	private static void isNoHostileComment(Node node) {
		if (node instanceof Comment comment) {
			assertThat(comment.getData()).as("comment").doesNotContain("pwned");
		}
	}

}
