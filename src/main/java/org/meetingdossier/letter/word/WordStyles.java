package org.meetingdossier.letter.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.xml.Walk;

/**
 * The styles of a Word file, as far as they tell headings, items and hidden words.
 */
final class WordStyles extends Walk {

	private static final int LONGEST_CHAIN = 12;

	private static final int BODY = 9;

	/** The size of words in half points where the file does not say. */
	private static final int SIZE = 20;

	/** What holds where no style says otherwise. */
	private static final String DEFAULTS = "\u0000defaults";

	/** The style of paragraphs that name none. */
	private static final String USUAL = "\u0000usual";

	private final Map<String, Style> styles = new HashMap<>();

	private String usual = "";

	private Style current = new Style();

	private WordStyles(XMLStreamReader xml) {
		super(xml);
	}

	static Map<String, Style> read(@Nullable XMLStreamReader xml) throws XMLStreamException, UnreadableLetterException {
		if (xml == null) {
			return Map.of();
		}
		WordStyles reader = new WordStyles(xml);
		reader.document();
		Style usual = reader.styles.get(reader.usual);
		if (usual != null) {
			reader.styles.putIfAbsent(USUAL, usual);
		}
		return reader.styles;
	}

	@Override
	protected void element(String name) throws XMLStreamException, UnreadableLetterException {
		switch (name) {
			case "style" -> {
				this.current = new Style();
				this.styles.put(attribute("styleId", ""), this.current);
				if ("1".equals(attribute("default")) && "paragraph".equals(attribute("type"))) {
					this.usual = attribute("styleId", "");
				}
				children();
			}
			case "docDefaults" -> {
				this.current = new Style();
				this.styles.put(DEFAULTS, this.current);
				children();
			}
			case "name" -> named(attribute("val", ""));
			case "basedOn" -> this.current.parent = attribute("val");
			case "outlineLvl" -> outline(attribute("val", ""));
			case "numPr" -> this.current.numbered = true;
			case "b" -> this.current.bold = isOn();
			case "u" -> this.current.underlined = isOn();
			case "i" -> this.current.italic = isOn();
			case "sz" -> this.current.size = size(attribute("val", ""));
			case "vanish" -> this.current.hidden = isOn();
			case "tblStylePr" -> {
				skip();
				return;
			}
			default -> {
				// Looks only.
			}
		}
		if (!name.equals("style") && !name.equals("docDefaults")) {
			children();
		}
	}

	private void named(String name) {
		this.current.name = name;
		String lower = name.toLowerCase(Locale.ROOT);
		for (String heading : new String[] { "heading ", "kop " }) {
			if (lower.startsWith(heading)) {
				outline(level(lower.substring(heading.length())));
			}
		}
	}

	private static String level(String number) {
		return number.matches("[1-9]") ? String.valueOf(number.charAt(0) - '1') : "";
	}

	private void outline(String value) {
		if (value.matches("\\d")) {
			this.current.outline = Integer.parseInt(value);
		}
	}

	static int size(String halfPoints) {
		return halfPoints.matches("\\d{1,4}") ? Integer.parseInt(halfPoints) : 0;
	}

	/** How the words of a paragraph are set where they do not say otherwise. */
	static Block.Type type(Map<String, Style> styles, @Nullable String id) {
		Integer size = find(styles, (id != null) ? id : USUAL, (one) -> one.size);
		if (size == null) {
			size = find(styles, DEFAULTS, (one) -> one.size);
		}
		return new Block.Type(Boolean.TRUE.equals(find(styles, id, (one) -> one.bold)),
				Boolean.TRUE.equals(find(styles, id, (one) -> one.underlined)),
				Boolean.TRUE.equals(find(styles, id, (one) -> one.italic)), (size != null) ? size : SIZE);
	}

	/**
	 * Looks something up in a style or those it is based on.
	 * @param <V> what is looked up
	 * @param styles all styles
	 * @param id the id of the style
	 * @param value takes it from one style, or null where that does not say
	 * @return what the nearest style says, or null when none does
	 */
	static <V> @Nullable V find(Map<String, Style> styles, @Nullable String id, Function<Style, @Nullable V> value) {
		@Nullable String next = id;
		for (int i = 0; i < LONGEST_CHAIN && next != null; i++) {
			Style style = styles.get(next);
			if (style == null) {
				return null;
			}
			V found = value.apply(style);
			if (found != null) {
				return found;
			}
			next = style.parent;
		}
		return null;
	}

	/**
	 * What a style says; null where it leaves that to the one it is based on.
	 */
	static final class Style {

		String name = "";

		@Nullable String parent;

		@Nullable Integer outline;

		@Nullable Boolean bold;

		@Nullable Boolean underlined;

		@Nullable Boolean italic;

		@Nullable Boolean hidden;

		@Nullable Integer size;

		@Nullable Boolean numbered;

		boolean isContents() {
			String lower = this.name.toLowerCase(Locale.ROOT);
			return lower.matches("(toc|inhopg|index) ?\\d?");
		}

		static boolean isHeading(@Nullable Integer outline) {
			return outline != null && outline < BODY;
		}

	}

}
