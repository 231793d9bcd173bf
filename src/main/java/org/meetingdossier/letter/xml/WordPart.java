package org.meetingdossier.letter.xml;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

import org.meetingdossier.letter.writing.Origin;

/**
 * One part of a file, read while its elements are counted: by its number an element is
 * found again in the characters of the part.
 */
public final class WordPart extends StreamReaderDelegate {

	private int element = Origin.NOWHERE;

	public WordPart(XMLStreamReader xml) {
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
	public int element() {
		return this.element;
	}

}
