package org.meetingdossier.letter.xml;

import java.util.Objects;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.UnreadableLetterException;

/**
 * Walks through one XML part, element by element. A document type is refused, and so is
 * nesting that no program writes.
 */
public abstract class Walk {

	/** Below what the parser of newer Java versions allows itself. */
	private static final int DEEPEST = 100;

	protected final XMLStreamReader xml;

	private int depth;

	protected Walk(XMLStreamReader xml) {
		this.xml = xml;
	}

	/**
	 * Reads the element at which the walk stands, to its end.
	 * @param name its name without a prefix
	 * @throws XMLStreamException if the XML is damaged
	 * @throws UnreadableLetterException if it is too large
	 */
	protected abstract void element(String name) throws XMLStreamException, UnreadableLetterException;

	public void document() throws XMLStreamException, UnreadableLetterException {
		while (this.xml.hasNext()) {
			int event = this.xml.next();
			if (event == XMLStreamConstants.DTD) {
				throw new UnreadableLetterException(UnreadableLetterException.Reason.BROKEN);
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				element(this.xml.getLocalName());
			}
		}
	}

	/**
	 * Reads the elements within the one at which the walk stands.
	 * @throws XMLStreamException if the XML is damaged
	 * @throws UnreadableLetterException if it is too large
	 */
	protected void children() throws XMLStreamException, UnreadableLetterException {
		if (++this.depth > DEEPEST) {
			throw new UnreadableLetterException(UnreadableLetterException.Reason.TOO_LARGE);
		}
		while (true) {
			int event = this.xml.next();
			if (event == XMLStreamConstants.END_ELEMENT) {
				this.depth--;
				return;
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				element(this.xml.getLocalName());
			}
			else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE
					|| event == XMLStreamConstants.CDATA) {
				characters(this.xml.getText());
			}
		}
	}

	/**
	 * Takes words that stand directly in an element.
	 * @param words the words
	 */
	protected void characters(String words) {
		// Most elements have none.
	}

	// Passes over the element at which the walk stands.
	protected void skip() throws XMLStreamException {
		int open = 1;
		while (open > 0) {
			int event = this.xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				open++;
			}
			else if (event == XMLStreamConstants.END_ELEMENT) {
				open--;
			}
		}
	}

	// Reads the words of an element without the elements within it.
	protected String text() throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		while (true) {
			int event = this.xml.next();
			if (event == XMLStreamConstants.END_ELEMENT) {
				return text.toString();
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				skip();
			}
			else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE
					|| event == XMLStreamConstants.CDATA) {
				text.append(this.xml.getText());
			}
		}
	}

	// An attribute by its name without a prefix.
	protected @Nullable String attribute(String name) {
		for (int i = 0; i < this.xml.getAttributeCount(); i++) {
			if (this.xml.getAttributeLocalName(i).equals(name)) {
				return this.xml.getAttributeValue(i);
			}
		}
		return null;
	}

	protected String attribute(String name, String otherwise) {
		return Objects.requireNonNullElse(attribute(name), otherwise);
	}

	protected String namespace() {
		return Objects.requireNonNullElse(this.xml.getNamespaceURI(), "");
	}

	// What a switch says: there is on unless it says off.
	protected boolean isOn() {
		String value = attribute("val");
		return value == null
				|| !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
	}

}
