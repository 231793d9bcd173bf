package org.meetingdossier.letter.file;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import org.meetingdossier.letter.Block;

/**
 * How the words of an element of a page are set, by what it is and by its own style.
 */
final class HtmlType {

	private static final Pattern WEIGHT = Pattern
		.compile("font-weight\\s*:\\s*(?:(?<bold>bold(?:er)?|[6-9]00)|normal|lighter|[1-5]00)");

	private static final Pattern SLANT = Pattern.compile("font-style\\s*:\\s*(?:(?<italic>italic|oblique)|normal)");

	private static final Pattern LINE = Pattern.compile("text-decoration(?:-line)?\\s*:\\s*[^;]{0,40}?underline");

	private static final Pattern SIZE = Pattern
		.compile("font-size\\s*:\\s*(?<size>\\d{1,3}(?:\\.\\d{1,4})?)(?<unit>pt|px)");

	private HtmlType() {
	}

	/**
	 * How the words within an element are set.
	 * @param element the element
	 * @param around how the words around it are set
	 * @return the type of its words
	 */
	static Block.Type of(Element element, Block.Type around) {
		String name = element.normalName();
		boolean bold = around.bold() || name.equals("b") || name.equals("strong");
		boolean italic = around.italic() || name.equals("i") || name.equals("em");
		boolean underlined = around.underlined() || name.equals("u") || element.hasClass("underline");
		int size = around.size();
		String style = element.attr("style").toLowerCase(Locale.ROOT);
		if (!style.isEmpty()) {
			Matcher weight = WEIGHT.matcher(style);
			bold = weight.find() ? weight.group("bold") != null : bold;
			Matcher slant = SLANT.matcher(style);
			italic = slant.find() ? slant.group("italic") != null : italic;
			underlined |= LINE.matcher(style).find();
			Matcher points = SIZE.matcher(style);
			if (points.find()) {
				double number = Double.parseDouble(points.group("size"));
				size = (int) (number * (points.group("unit").equals("pt") ? 2 : 1.5));
			}
		}
		return (bold == around.bold() && italic == around.italic() && underlined == around.underlined()
				&& size == around.size()) ? around : new Block.Type(bold, underlined, italic, size);
	}

}
