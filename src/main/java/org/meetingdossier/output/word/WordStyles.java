package org.meetingdossier.output.word;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a template, found by name. Those that it lacks are taken from the
 * template that ships, so that any template will do.
 */
final class WordStyles {

	private static final List<String> NAMES_OTHERS = List.of("basedOn", "next", "link");

	private final Map<WordStyle, String> ids = new EnumMap<>(WordStyle.class);

	private final boolean completed;

	private WordStyles(boolean completed) {
		this.completed = completed;
	}

	/**
	 * Finds the styles, and puts those that are lacking into the template.
	 * @param template the styles of the template, which are completed
	 * @param shipped the styles that have all
	 */
	static WordStyles in(Document template, Document shipped) {
		Map<String, Element> theirs = byName(template);
		Map<String, Element> ours = byName(shipped);
		boolean completed = false;
		for (WordStyle style : WordStyle.values()) {
			if (!theirs.containsKey(key(style.title()))) {
				Element ourStyle = Objects.requireNonNull(ours.get(key(style.title())), style::title);
				theirs.put(key(style.title()), copy(ourStyle, template, idsOf(theirs)));
				completed = true;
			}
		}
		WordStyles styles = new WordStyles(completed);
		for (WordStyle style : WordStyle.values()) {
			styles.ids.put(style, id(Objects.requireNonNull(theirs.get(key(style.title())))));
		}
		return styles;
	}

	/** The id that paragraphs and runs of the style name. */
	String id(WordStyle style) {
		return Objects.requireNonNull(this.ids.get(style));
	}

	/** Whether the template lacked a style, and has it now. */
	boolean isCompleted() {
		return this.completed;
	}

	private static Element copy(Element style, Document into, Set<String> taken) {
		Element copy = (Element) into.importNode(style, true);
		for (String name : NAMES_OTHERS) {
			Element other = child(copy, name);
			if (other != null && !taken.contains(other.getAttributeNS(WordXml.MAIN, "val"))) {
				copy.removeChild(other);
			}
		}
		String id = id(style);
		while (!taken.add(id)) {
			id += "Dossier";
		}
		copy.setAttributeNS(WordXml.MAIN, "w:styleId", id);
		into.getDocumentElement().appendChild(copy);
		return copy;
	}

	private static Map<String, Element> byName(Document styles) {
		Map<String, Element> byName = new HashMap<>();
		var all = styles.getElementsByTagNameNS(WordXml.MAIN, "style");
		for (int index = 0; index < all.getLength(); index++) {
			Element style = (Element) all.item(index);
			Element name = child(style, "name");
			if (name != null) {
				byName.putIfAbsent(key(name.getAttributeNS(WordXml.MAIN, "val")), style);
			}
		}
		return byName;
	}

	private static Set<String> idsOf(Map<String, Element> styles) {
		Set<String> ids = new HashSet<>();
		styles.values().forEach((style) -> ids.add(id(style)));
		return ids;
	}

	private static @Nullable Element child(Element parent, String name) {
		return (Element) parent.getElementsByTagNameNS(WordXml.MAIN, name).item(0);
	}

	private static String id(Element style) {
		return style.getAttributeNS(WordXml.MAIN, "styleId");
	}

	/** Word compares the names of its own styles without regard to case. */
	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

}
