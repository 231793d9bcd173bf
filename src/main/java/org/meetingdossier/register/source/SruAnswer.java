package org.meetingdossier.register.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Reads documents from an answer of the official publications (SRU). Elements are told by
 * their name alone: prefixes and versions of the namespaces differ between answers.
 */
public final class SruAnswer implements SourceRecords {

	/** Longer values than this are no title; the rest of them is not kept. */
	private static final int LONGEST_VALUE = 10_000;

	private static final int MOST_VALUES = 1_000;

	private static final XMLInputFactory FACTORY = factory();

	private final InputStream bytes;

	private final XMLStreamReader xml;

	private int number;

	private boolean isAnswer;

	/**
	 * Starts to read.
	 * @param bytes the answer, without compression; closed with this
	 */
	public SruAnswer(InputStream bytes) {
		this.bytes = bytes;
		try {
			this.xml = FACTORY.createXMLStreamReader(bytes);
		}
		catch (XMLStreamException ex) {
			throw new DamagedSourceException(1, ex);
		}
	}

	/** An answer declares no types and no entities; one that does is refused. */
	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException("Nothing is fetched for an answer");
		});
		return factory;
	}

	@Override
	public @Nullable SourceRecord next() {
		try {
			while (this.xml.hasNext()) {
				int event = this.xml.next();
				if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
					throw new DamagedSourceException(line(), "declares types or entities");
				}
				if (event == XMLStreamConstants.START_ELEMENT) {
					switch (this.xml.getLocalName()) {
						case "searchRetrieveResponse" -> this.isAnswer = true;
						case "diagnostic" -> throw new DiagnosticException(diagnostic());
						case "record" -> {
							return SruRecord.read(++this.number, values("record"));
						}
						default -> {
							// The rest tells how many records there are and how they were
							// asked for.
						}
					}
				}
			}
		}
		catch (XMLStreamException ex) {
			throw new DamagedSourceException(line(), ex);
		}
		if (!this.isAnswer) {
			throw new DamagedSourceException(line(), "no answer of a register");
		}
		return null;
	}

	private String diagnostic() throws XMLStreamException {
		Map<String, List<String>> values = values("diagnostic");
		return String.join(" ",
				values.getOrDefault("message", values.getOrDefault("details", values.getOrDefault("uri", List.of()))));
	}

	/** The texts of all elements without children up to the end of this one, by name. */
	private Map<String, List<String>> values(String element) throws XMLStreamException {
		Map<String, List<String>> values = new HashMap<>();
		StringBuilder text = new StringBuilder();
		int kept = 0;
		while (this.xml.hasNext()) {
			switch (this.xml.next()) {
				case XMLStreamConstants.START_ELEMENT -> text.setLength(0);
				case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
					if (text.length() < LONGEST_VALUE) {
						text.append(this.xml.getText());
					}
				}
				case XMLStreamConstants.END_ELEMENT -> {
					String name = this.xml.getLocalName();
					if (name.equals(element)) {
						return values;
					}
					if (!text.toString().isBlank() && kept++ < MOST_VALUES) {
						values.computeIfAbsent(name, (key) -> new ArrayList<>()).add(text.toString().strip());
					}
					text.setLength(0);
				}
				case XMLStreamConstants.ENTITY_REFERENCE -> throw new DamagedSourceException(line(), "uses an entity");
				default -> {
					// Comments and processing instructions.
				}
			}
		}
		return values;
	}

	private int line() {
		return Math.max(1, this.xml.getLocation().getLineNumber());
	}

	@Override
	public void close() throws IOException {
		this.bytes.close();
	}

}
