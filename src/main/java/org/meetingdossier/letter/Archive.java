package org.meetingdossier.letter;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zipped document. Only what is asked for is unpacked, and never more than
 * a letter can need: a picture that unpacks to much does no harm, a part that does is
 * refused.
 */
final class Archive implements AutoCloseable {

	/** What one letter may unpack to, all parts that are read together. */
	private static final int MOST_BYTES = 60_000_000;

	private static final int MOST_ENTRIES = 10_000;

	private final ZipFile zip;

	private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

	private int bytes;

	private Archive(ZipFile zip) throws UnreadableLetterException {
		this.zip = zip;
		var all = zip.getEntries();
		while (all.hasMoreElements()) {
			ZipArchiveEntry entry = all.nextElement();
			this.entries.putIfAbsent(entry.getName(), entry);
			if (this.entries.size() > MOST_ENTRIES) {
				throw new UnreadableLetterException(UnreadableLetterException.Reason.TOO_LARGE);
			}
		}
	}

	static Archive of(byte[] bytes) throws IOException, UnreadableLetterException {
		return new Archive(
				ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get());
	}

	boolean has(String name) {
		return this.entries.containsKey(name);
	}

	/**
	 * Unpacks a part.
	 * @param name its name
	 * @return its bytes, or null when there is no such part
	 * @throws IOException if it is damaged
	 * @throws UnreadableLetterException if it unpacks to too much
	 */
	byte @Nullable [] part(String name) throws IOException, UnreadableLetterException {
		ZipArchiveEntry entry = this.entries.get(name);
		if (entry == null) {
			return null;
		}
		try (InputStream part = this.zip.getInputStream(entry)) {
			int most = MOST_BYTES - this.bytes;
			byte[] unpacked = part.readNBytes(most + 1);
			if (unpacked.length > most) {
				throw new UnreadableLetterException(UnreadableLetterException.Reason.TOO_LARGE);
			}
			this.bytes += unpacked.length;
			return unpacked;
		}
	}

	/**
	 * Opens a part as XML that may name no other file.
	 * @param name its name
	 * @return the XML, or null when there is no such part
	 * @throws IOException if it is damaged
	 * @throws XMLStreamException if it is no XML
	 * @throws UnreadableLetterException if it unpacks to too much
	 */
	@Nullable XMLStreamReader xml(String name) throws IOException, XMLStreamException, UnreadableLetterException {
		byte[] part = part(name);
		return (part != null) ? factory().createXMLStreamReader(new java.io.ByteArrayInputStream(part)) : null;
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
			throw new XMLStreamException("Nothing that a letter names is opened");
		});
		return factory;
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
