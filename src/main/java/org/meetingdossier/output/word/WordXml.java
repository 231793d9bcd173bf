package org.meetingdossier.output.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.poi.ooxml.util.DocumentHelper;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

import org.meetingdossier.output.Printable;

/**
 * Writes a part in WordprocessingML. Elements and attributes are named without their
 * prefix.
 */
final class WordXml {

	static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String XML = "http://www.w3.org/XML/1998/namespace";

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final XMLStreamWriter xml;

	/** Starts a part with its root element. */
	WordXml(String root) {
		try {
			this.xml = FACTORY.createXMLStreamWriter(this.bytes, StandardCharsets.UTF_8.name());
			this.xml.writeStartDocument("UTF-8", "1.0");
			this.xml.writeStartElement("w", root, MAIN);
			this.xml.writeNamespace("w", MAIN);
			this.xml.writeNamespace("r", RELATIONS);
		}
		catch (XMLStreamException ex) {
			throw cannotFail(ex);
		}
	}

	/** Opens an element with attributes, given as names and values. */
	WordXml open(String name, String... attributes) {
		try {
			this.xml.writeStartElement("w", name, MAIN);
			attributes(attributes);
		}
		catch (XMLStreamException ex) {
			throw cannotFail(ex);
		}
		return this;
	}

	/** Opens an element that another part is related to. */
	WordXml openRelated(String name, String relation) {
		try {
			this.xml.writeStartElement("w", name, MAIN);
			this.xml.writeAttribute("r", RELATIONS, "id", relation);
		}
		catch (XMLStreamException ex) {
			throw cannotFail(ex);
		}
		return this;
	}

	/** Writes an element without content. */
	WordXml empty(String name, String... attributes) {
		try {
			this.xml.writeEmptyElement("w", name, MAIN);
			attributes(attributes);
		}
		catch (XMLStreamException ex) {
			throw cannotFail(ex);
		}
		return this;
	}

	WordXml close() {
		try {
			this.xml.writeEndElement();
		}
		catch (XMLStreamException ex) {
			throw cannotFail(ex);
		}
		return this;
	}

	/** The words of a run, but for characters that XML does not have. */
	WordXml words(String text) {
		try {
			this.xml.writeStartElement("w", "t", MAIN);
			this.xml.writeAttribute("xml", XML, "space", "preserve");
			this.xml.writeCharacters(Printable.only(text));
			this.xml.writeEndElement();
		}
		catch (XMLStreamException ex) {
			throw cannotFail(ex);
		}
		return this;
	}

	/** What was read elsewhere, as it is. */
	WordXml copy(Node node) {
		try {
			Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
			writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
			this.xml.writeCharacters("");
			this.xml.flush();
			writer.transform(new DOMSource(node), new StreamResult(this.bytes));
		}
		catch (TransformerException | XMLStreamException ex) {
			throw new IllegalStateException("Writing to memory does not fail", ex);
		}
		return this;
	}

	/** Ends the part. */
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

	/** The first element within the root of a part. */
	static Node fragment(byte[] part) {
		try {
			return DocumentHelper.readDocument(new ByteArrayInputStream(part)).getDocumentElement().getFirstChild();
		}
		catch (IOException | SAXException ex) {
			throw new IllegalStateException("What was written here can be read", ex);
		}
	}

	private void attributes(String... namesAndValues) throws XMLStreamException {
		for (int index = 0; index < namesAndValues.length; index += 2) {
			this.xml.writeAttribute("w", MAIN, namesAndValues[index], namesAndValues[index + 1]);
		}
	}

	private static IllegalStateException cannotFail(XMLStreamException ex) {
		return new IllegalStateException("Writing to memory does not fail", ex);
	}

}
