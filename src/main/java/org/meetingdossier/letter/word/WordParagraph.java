package org.meetingdossier.letter.word;

import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.UnreadableLetterException;
import org.meetingdossier.letter.word.WordStyles.Style;
import org.meetingdossier.letter.xml.Walk;

/**
 * What the properties of a paragraph in Word say about it.
 */
final class WordParagraph extends Walk {

	private final Map<String, Style> styles;

	private @Nullable String style;

	private @Nullable Integer outline;

	private @Nullable Boolean numbered;

	private final WordNumbering numbering;

	private String list = "";

	private int level;

	private boolean markRemoved;

	WordParagraph(XMLStreamReader xml, Map<String, Style> styles, WordNumbering numbering) {
		super(xml);
		this.styles = styles;
		this.numbering = numbering;
	}

	/**
	 * Reads the properties at which the XML stands.
	 * @param passage takes what they say
	 * @return whether the end of the paragraph was removed, so that the next one joins it
	 * @throws XMLStreamException if the XML is damaged
	 * @throws UnreadableLetterException if it is too deep
	 */
	boolean read(WordPassage passage) throws XMLStreamException, UnreadableLetterException {
		children();
		Integer heading = (this.outline != null) ? this.outline
				: WordStyles.find(this.styles, this.style, (one) -> one.outline);
		passage.styleId = this.style;
		Style named = (this.style != null) ? this.styles.get(this.style) : null;
		if (named != null) {
			passage.style(named.name);
			passage.contents = named.isContents();
		}
		boolean item = (this.numbered != null) ? this.numbered
				: Boolean.TRUE.equals(WordStyles.find(this.styles, this.style, (one) -> one.numbered));
		if (Style.isHeading(heading) && heading != null) {
			passage.is(Block.Kind.HEADING, heading + 1);
		}
		else if (item) {
			passage.is(Block.Kind.LIST_ITEM, this.level + 1);
			passage.marker(this.numbering.next(this.list, this.level));
		}
		return this.markRemoved;
	}

	@Override
	protected void element(String name) throws XMLStreamException, UnreadableLetterException {
		switch (name) {
			case "pStyle" -> this.style = attribute("val");
			case "outlineLvl" -> this.outline = number("val");
			case "ilvl" -> this.level = number("val");
			case "numId" -> {
				this.numbered = number("val") != 0;
				this.list = attribute("val", "");
			}
			case "del", "moveFrom" -> this.markRemoved = true;
			case "pPrChange", "rPrChange", "sectPr" -> {
				skip();
				return;
			}
			default -> {
				// Looks only.
			}
		}
		children();
	}

	private int number(String name) {
		String value = attribute(name, "");
		return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
	}

}
