package org.meetingdossier.letter.file;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Block;

/**
 * The styles of an OpenDocument text, as far as they tell how words are set and whether
 * they are seen.
 */
final class OpenStyles {

	private static final int LONGEST_CHAIN = 12;

	/** The style of paragraphs that name none. */
	static final String STANDARD = "Standard";

	private final Map<String, Style> styles = new HashMap<>();

	void add(String name, Style style) {
		this.styles.put(name, style);
	}

	void addAll(OpenStyles others) {
		this.styles.putAll(others.styles);
	}

	/**
	 * What a writer calls a style; automatic ones have no name that says anything: P12.
	 */
	String nameOf(@Nullable String name) {
		Style style = (name != null) ? this.styles.get(name) : null;
		if (style == null) {
			return "";
		}
		Style up = (style.parent != null) ? this.styles.get(style.parent) : null;
		return (style.name.matches("P\\d+") && up != null) ? up.name : style.name;
	}

	boolean isHidden(@Nullable String name) {
		return Boolean.TRUE.equals(find(name, (one) -> one.hidden));
	}

	/** How words of a style are set within what is around them. */
	Block.Type typeOf(@Nullable String name, Block.Type around) {
		return new Block.Type(told(name, (one) -> one.bold, around.bold()),
				told(name, (one) -> one.underlined, around.underlined()),
				told(name, (one) -> one.italic, around.italic()), told(name, (one) -> one.size, around.size()));
	}

	private <V> V told(@Nullable String name, Function<Style, @Nullable V> value, V around) {
		V found = find(name, value);
		return (found != null) ? found : around;
	}

	private <V> @Nullable V find(@Nullable String name, Function<Style, @Nullable V> value) {
		@Nullable String next = name;
		for (int i = 0; i < LONGEST_CHAIN && next != null; i++) {
			Style one = this.styles.get(next);
			if (one == null) {
				return null;
			}
			V found = value.apply(one);
			if (found != null) {
				return found;
			}
			next = one.parent;
		}
		return null;
	}

	/**
	 * What a style says; null where it leaves that to its parent.
	 */
	static final class Style {

		private final String name;

		private final @Nullable String parent;

		private @Nullable Boolean bold;

		private @Nullable Boolean italic;

		private @Nullable Boolean underlined;

		private @Nullable Boolean hidden;

		private @Nullable Integer size;

		Style(String name, @Nullable String parent) {
			this.name = name;
			this.parent = parent;
		}

		void sets(@Nullable String weight, @Nullable String slant, @Nullable String underline, @Nullable String display,
				String size) {
			this.bold = (weight != null) ? weight.equals("bold") || weight.matches("[6-9]00") : null;
			this.italic = (slant != null) ? !slant.equals("normal") : null;
			this.underlined = (underline != null) ? !underline.equals("none") : null;
			this.hidden = (display != null) ? display.equals("none") : null;
			this.size = size.matches("\\d{1,3}(?:\\.\\d{1,4})?pt")
					? (int) (2 * Double.parseDouble(size.replace("pt", ""))) : null;
		}

	}

}
