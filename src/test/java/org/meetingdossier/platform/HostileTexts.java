package org.meetingdossier.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

	private static final Set<String> REFUSED_ATTRIBUTES = Set.of("style", "srcdoc", "http-equiv");

	private static final Pattern BLANKS = Pattern.compile("[\\x00-\\x20]");

	private static final Pattern WHOLE = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");

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
	 * worked out. All faults are told at once: to hold each attribute to each rule by
	 * itself took more time than to make the page.
	 * @param page the page, parsed with its own address as the base
	 */
	public static void isHarmless(Document page) {
		List<String> faults = new ArrayList<>();
		for (Element element : page.getAllElements()) {
			if (!(element instanceof Document) && !ELEMENTS.contains(element.normalName())) {
				faults.add("no element of our pages: " + element.normalName());
			}
			for (Attribute attribute : element.attributes()) {
				faultOf(element, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue())
					.map((fault) -> fault + " " + element.normalName() + "[" + attribute + "]")
					.ifPresent(faults::add);
			}
			for (Node node : element.childNodes()) {
				if (node instanceof Comment comment && comment.getData().contains("pwned")) {
					faults.add("a comment: " + comment);
				}
			}
		}
		page.select("script, meta[http-equiv], base")
			.stream()
			.filter((element) -> !element.hasAttr("src") || !element.data().isEmpty())
			.forEach((element) -> faults.add("runs or leads astray: " + element));
		if (page.html().contains("pwned-by-template")) {
			faults.add("a template worked something out");
		}
		assertThat(faults).as(page.location()).isEmpty();
	}

	private static Optional<String> faultOf(Element element, String name, String value) {
		if (name.startsWith("on") || REFUSED_ATTRIBUTES.contains(name) || name.contains("pwned")) {
			return Optional.of("an attribute that does harm:");
		}
		if (ADDRESSES.contains(name)) {
			return isHarmlessAddress(element, value) ? Optional.empty() : Optional.of("an address that leads astray:");
		}
		boolean text = TEXT_ATTRIBUTES.contains(name) || !(value.contains("pwned") || value.contains("evil.example"));
		return text ? Optional.empty() : Optional.of("a text where none is shown:");
	}

	private static boolean isHarmlessAddress(Element element, String value) {
		// Browsers pass over blanks and control characters within a scheme.
		String address = BLANKS.matcher(value).replaceAll("");
		boolean whole = WHOLE.matcher(address).matches();
		if (whole && !SCHEMES.contains(address.substring(0, address.indexOf(':')).toLowerCase(Locale.ROOT))) {
			return false;
		}
		boolean elsewhere = whole || address.startsWith("//") || address.startsWith("/\\");
		return !elsewhere || element.normalName().equals("a")
				|| address.startsWith("http://" + URI.create(element.baseUri()).getRawAuthority() + "/");
	}

}
