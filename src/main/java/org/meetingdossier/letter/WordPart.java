package org.meetingdossier.letter;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * One part of a file, read while its elements are counted: by its number an element is
 * found again in the characters of the part.
 */
final class WordPart extends StreamReaderDelegate {

	private int element = Origin.NOWHERE;

	WordPart(XMLStreamReader xml) {
		super(xml);
	}

	@Override
	public int next() throws XMLStreamException {
		int event = super.next();
		if (event == START_ELEMENT) {
			this.element++;
		}
		return event;
	}

	/** The number of the element that started last; the root has 0. */
	int element() {
		return this.element;
	}

}
