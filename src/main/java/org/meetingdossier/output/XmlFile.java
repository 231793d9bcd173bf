package org.meetingdossier.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a file of XML in memory: elements of one namespace, without a prefix. Characters
 * that XML does not have are left out.
 */
public final class XmlFile {

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final String namespace;

	private final XMLStreamWriter xml;

	/**
	 * Starts a file.
	 * @param namespace the namespace of its elements
	 * @param root its first element
	 * @param attributes the attributes of that element, name and value in turns
	 */
	public XmlFile(String namespace, String root, String... attributes) {
		this.namespace = namespace;
		try {
			this.xml = FACTORY.createXMLStreamWriter(this.bytes, StandardCharsets.UTF_8.name());
			this.xml.writeStartDocument("UTF-8", "1.0");
			this.xml.setDefaultNamespace(namespace);
			this.xml.writeStartElement(namespace, root);
			this.xml.writeDefaultNamespace(namespace);
			attributes(attributes);
		}
		catch (XMLStreamException ex) {
			throw cannotFail(ex);
		}
	}

	/**
	 * Opens an element.
	 * @param attributes its attributes, name and value in turns
	 * @return this file
	 */
	public XmlFile open(String name, String... attributes) {
		try {
			this.xml.writeStartElement(this.namespace, name);
			attributes(attributes);
		}
		catch (XMLStreamException ex) {
			throw cannotFail(ex);
		}
		return this;
	}

	/**
	 * Writes an element without content.
	 * @param attributes its attributes, name and value in turns
	 * @return this file
	 */
	public XmlFile empty(String name, String... attributes) {
		try {
			this.xml.writeEmptyElement(this.namespace, name);
			attributes(attributes);
		}
		catch (XMLStreamException ex) {
			throw cannotFail(ex);
		}
		return this;
	}

	/**
	 * Writes words.
	 * @param words the words, as people read them
	 * @return this file
	 */
	public XmlFile words(String words) {
		try {
			this.xml.writeCharacters(Printable.only(words));
		}
		catch (XMLStreamException ex) {
			throw cannotFail(ex);
		}
		return this;
	}

	/**
	 * Closes the element that is open.
	 * @return this file
	 */
	public XmlFile close() {
		try {
			this.xml.writeEndElement();
		}
		catch (XMLStreamException ex) {
			throw cannotFail(ex);
		}
		return this;
	}

	/**
	 * Closes all that is open.
	 * @return the file, in UTF-8
	 */
	public byte[] toBytes() {
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
