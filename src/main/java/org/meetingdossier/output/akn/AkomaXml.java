package org.meetingdossier.output.akn;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.meetingdossier.output.Printable;

/**
 * Writes the elements of a document of Akoma Ntoso.
 */
final class AkomaXml {

	static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final XMLStreamWriter xml;

	AkomaXml() {
		try {
			this.xml = FACTORY.createXMLStreamWriter(this.bytes, StandardCharsets.UTF_8.name());
			this.xml.writeStartDocument("UTF-8", "1.0");
			this.xml.setDefaultNamespace(NAMESPACE);
			this.xml.writeStartElement(NAMESPACE, "akomaNtoso");
			this.xml.writeDefaultNamespace(NAMESPACE);
		}
		catch (XMLStreamException ex) {
			throw cannotFail(ex);
		}
	}

	/** Opens an element with attributes, given as names and values. */
	AkomaXml open(String name, String... attributes) {
		try {
			this.xml.writeStartElement(NAMESPACE, name);
			attributes(attributes);
		}
		catch (XMLStreamException ex) {
			throw cannotFail(ex);
		}
		return this;
	}

	AkomaXml empty(String name, String... attributes) {
		try {
			this.xml.writeEmptyElement(NAMESPACE, name);
			attributes(attributes);
		}
		catch (XMLStreamException ex) {
			throw cannotFail(ex);
		}
		return this;
	}

	AkomaXml words(String words) {
		try {
			this.xml.writeCharacters(Printable.only(words));
		}
		catch (XMLStreamException ex) {
			throw cannotFail(ex);
		}
		return this;
	}

	AkomaXml close() {
		try {
			this.xml.writeEndElement();
		}
		catch (XMLStreamException ex) {
			throw cannotFail(ex);
		}
		return this;
	}

	byte[] toBytes() {
		try {
			this.xml.writeEndDocument();
			this.xml.close();
		}
		catch (XMLStreamException ex) {
			throw cannotFail(ex);
		}
		return this.bytes.toByteArray();
	}

	private void attributes(String... namesAndValues) throws XMLStreamException {
		for (int index = 0; index < namesAndValues.length; index += 2) {
			this.xml.writeAttribute(namesAndValues[index], Printable.only(namesAndValues[index + 1]));
		}
	}

	private static IllegalStateException cannotFail(XMLStreamException ex) {
		return new IllegalStateException("Writing to memory does not fail", ex);
	}

}
