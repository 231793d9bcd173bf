package org.meetingdossier.output.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A letter as it was written, read with nothing but a reader of zip files and of XML.
 */
final class WrittenLetter {

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	WrittenLetter(byte[] file) {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				this.parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	Map<String, byte[]> parts() {
		return this.parts;
	}

	String text(String part) {
		return new String(this.parts.get(part), StandardCharsets.UTF_8);
	}

	Document xml(String part) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			return factory.newDocumentBuilder().parse(new ByteArrayInputStream(this.parts.get(part)));
		}
		catch (IOException | SAXException | ParserConfigurationException ex) {
			throw new AssertionError(part, ex);
		}
	}

	List<Element> all(String part, String name) {
		NodeList nodes = xml(part).getElementsByTagNameNS(WordXml.MAIN, name);
		List<Element> elements = new ArrayList<>();
		for (int index = 0; index < nodes.getLength(); index++) {
			elements.add((Element) nodes.item(index));
		}
		return elements;
	}

	/** The words of each footnote that is a note, in the order of the file. */
	List<String> notes() {
		return all("word/footnotes.xml", "footnote").stream()
			.filter((note) -> !note.hasAttributeNS(WordXml.MAIN, "type"))
			.map((note) -> note.getTextContent().strip())
			.toList();
	}

	/** The ids of the notes whose marks stand in the text, in reading order. */
	List<Integer> marks() {
		return all("word/document.xml", "footnoteReference").stream()
			.map((mark) -> Integer.valueOf(value(mark, "id")))
			.toList();
	}

	/** The words of the paragraphs of a style. */
	List<String> paragraphs(WordStyle style) {
		String id = all("word/styles.xml", "style").stream()
			.filter((one) -> value(child(one, "name"), "val").equals(style.title()))
			.map((one) -> value(one, "styleId"))
			.findFirst()
			.orElseThrow();
		return all("word/document.xml", "p").stream()
			.filter((paragraph) -> paragraph.getElementsByTagNameNS(WordXml.MAIN, "pStyle").getLength() > 0)
			.filter((paragraph) -> value(child(paragraph, "pStyle"), "val").equals(id))
			.map(Element::getTextContent)
			.toList();
	}

	static String value(Element element, String attribute) {
		return element.getAttributeNS(WordXml.MAIN, attribute);
	}

	static Element child(Element element, String name) {
		return (Element) element.getElementsByTagNameNS(WordXml.MAIN, name).item(0);
	}

}
