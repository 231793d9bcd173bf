package org.meetingdossier.letter.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.UnreadableLetterException;

/**
 * The parts of a zipped document. Only what is asked for is unpacked, and never more than
 * a letter can need: a picture that unpacks to much does no harm, a part that does is
 * refused.
 */
public final class Archive implements AutoCloseable {

	/** What one letter may unpack to, all parts that are read together. */
	private static final int MOST_BYTES = 60_000_000;

	private static final int MOST_ENTRIES = 10_000;

	/**
	 * Making one takes longer than reading a small part; it makes one reader at a time.
	 */
	private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

	static {
		FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
		FACTORY.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
			throw new XMLStreamException("Nothing that a letter names is opened");
		});
	}

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

	public static Archive of(byte[] bytes) throws IOException, UnreadableLetterException {
		return new Archive(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get());
	}

	public boolean has(String name) {
		return this.entries.containsKey(name);
	}

	/**
	 * Unpacks a part.
	 * @param name its name
	 * @return its bytes, or null when there is no such part
	 * @throws IOException if it is damaged
	 * @throws UnreadableLetterException if it unpacks to too much
	 */
	public byte @Nullable [] part(String name) throws IOException, UnreadableLetterException {
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
	public @Nullable WordPart xml(String name) throws IOException, XMLStreamException, UnreadableLetterException {
		byte[] part = part(name);
		return (part != null) ? new WordPart(open(part)) : null;
	}

	/**
	 * Writes the file once more. Parts are copied as they are packed.
	 * @param target where it goes
	 * @param changed other content of parts, and new parts, by their names
	 * @throws IOException if a part is damaged
	 */
	public void copy(OutputStream target, Map<String, byte[]> changed) throws IOException {
		Set<String> written = new HashSet<>();
		try (ZipArchiveOutputStream copy = new ZipArchiveOutputStream(target)) {
			for (ZipArchiveEntry entry : Collections.list(this.zip.getEntriesInPhysicalOrder())) {
				byte[] content = changed.get(entry.getName());
				if (content != null && written.add(entry.getName())) {
					write(copy, entry.getName(), content);
				}
				else if (content == null) {
					copy.addRawArchiveEntry(entry, this.zip.getRawInputStream(entry));
				}
			}
			for (Map.Entry<String, byte[]> part : changed.entrySet()) {
				if (written.add(part.getKey())) {
					write(copy, part.getKey(), part.getValue());
				}
			}
		}
	}

	private static void write(ZipArchiveOutputStream zip, String name, byte[] content) throws IOException {
		ZipArchiveEntry entry = new ZipArchiveEntry(name);
		// Zip cannot say less than a time.
		entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
		zip.putArchiveEntry(entry);
		zip.write(content);
		zip.closeArchiveEntry();
	}

	/**
	 * Opens XML that may name no other file.
	 * @param bytes the XML
	 * @return its start
	 * @throws XMLStreamException if it is no XML
	 */
	public static XMLStreamReader open(byte[] bytes) throws XMLStreamException {
		synchronized (FACTORY) {
			return FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
		}
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
