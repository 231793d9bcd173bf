package org.meetingdossier.output.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.meetingdossier.output.Printable;

/**
 * Writes a feed of changes as Atom.
 */
public final class AtomFile {

	private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

	/** Identities of entries; the day is that of the name, and never changes. */
	private static final String TAG = "tag:meetingdossier.org,2025:";

	private static final String SELF = "/meetings/feed.atom";

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private final UnaryOperator<String> addresses;

	/**
	 * Feeds whose links lead to a site.
	 * @param addresses gives the whole address of a path
	 */
	public AtomFile(UnaryOperator<String> addresses) {
		this.addresses = addresses;
	}

	/**
	 * Writes a feed.
	 * @param title what it is about
	 * @param author who publishes
	 * @param entries the changes, the newest first
	 * @return the file
	 */
	public byte[] write(String title, String author, List<FeedEntry> entries) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
			xml.writeStartDocument("UTF-8", "1.0");
			xml.setDefaultNamespace(NAMESPACE);
			xml.writeStartElement(NAMESPACE, "feed");
			xml.writeDefaultNamespace(NAMESPACE);
			text(xml, "id", TAG + "feed");
			text(xml, "title", title);
			text(xml, "updated", (entries.isEmpty() ? Instant.EPOCH : entries.get(0).at()).toString());
			link(xml, "self", SELF);
			link(xml, "alternate", "/meetings");
			xml.writeStartElement(NAMESPACE, "author");
			text(xml, "name", author);
			xml.writeEndElement();
			for (FeedEntry entry : entries) {
				entry(xml, entry);
			}
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("Writing to memory does not fail", ex);
		}
		return bytes.toByteArray();
	}

	private void entry(XMLStreamWriter xml, FeedEntry entry) throws XMLStreamException {
		xml.writeStartElement(NAMESPACE, "entry");
		text(xml, "id", TAG + entry.path().substring(1));
		text(xml, "title", entry.title());
		text(xml, "updated", entry.at().toString());
		link(xml, "alternate", entry.path());
		if (!entry.summary().isBlank()) {
			text(xml, "summary", entry.summary());
		}
		xml.writeEndElement();
	}

	private void link(XMLStreamWriter xml, String relation, String path) throws XMLStreamException {
		xml.writeEmptyElement(NAMESPACE, "link");
		xml.writeAttribute("rel", relation);
		xml.writeAttribute("href", this.addresses.apply(path));
	}

	private static void text(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
		xml.writeStartElement(NAMESPACE, name);
		xml.writeCharacters(Printable.only(words));
		xml.writeEndElement();
	}

}
