package org.meetingdossier.output.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.MemoryPackagePart;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * A Word file as a package of parts, opened from a template.
 */
final class WordFile implements Closeable {

	/**
	 * Zip cannot say less than a time; one that never changes keeps equal files equal.
	 */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final OPCPackage file;

	private final PackagePartName document;

	private WordFile(OPCPackage file) throws InvalidFormatException {
		this.file = file;
		PackageRelationship main = file.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
			.getRelationship(0);
		if (main == null) {
			throw new InvalidFormatException("The template has no document");
		}
		this.document = PackagingURIHelper.createPartName(main.getTargetURI());
	}

	static WordFile from(byte[] template) {
		try {
			return new WordFile(OPCPackage.open(new ByteArrayInputStream(template)));
		}
		catch (InvalidFormatException | IOException ex) {
			throw new IllegalArgumentException("The template is no Word file", ex);
		}
	}

	PackagePartName document() {
		return this.document;
	}

	PackageProperties properties() {
		try {
			return this.file.getPackageProperties();
		}
		catch (InvalidFormatException ex) {
			throw new IllegalArgumentException("The template has properties that cannot be read", ex);
		}
	}

	/** The part that the document is related to, if there is one. */
	Optional<PackagePartName> related(String type) {
		try {
			PackageRelationship relation = part(this.document).getRelationshipsByType(type).getRelationship(0);
			return (relation != null) ? Optional.of(PackagingURIHelper.createPartName(relation.getTargetURI()))
					: Optional.empty();
		}
		catch (InvalidFormatException ex) {
			throw new IllegalArgumentException("The template names a part that is none", ex);
		}
	}

	/** The part that a relation of the document leads to. */
	PackagePartName target(String relation) {
		try {
			PackageRelationship found = part(this.document).getRelationship(relation);
			if (found == null) {
				throw new IllegalArgumentException("The template names a part that is not there: " + relation);
			}
			return PackagingURIHelper.createPartName(found.getTargetURI());
		}
		catch (InvalidFormatException ex) {
			throw new IllegalArgumentException("The template names a part that is none", ex);
		}
	}

	/** Adds a part that the document is related to. */
	Related add(String name, String type, String contentType) {
		try {
			PackagePartName place = PackagingURIHelper.createPartName(name);
			this.file.createPart(place, contentType);
			PackageRelationship relation = part(this.document).addRelationship(place, TargetMode.INTERNAL, type);
			return new Related(place, relation.getId());
		}
		catch (InvalidFormatException ex) {
			throw new IllegalArgumentException(name, ex);
		}
	}

	/** The relation of a part to an address outside the file. */
	String link(PackagePartName from, String address) {
		return part(from).addExternalRelationship(address, PackageRelationshipTypes.HYPERLINK_PART).getId();
	}

	Document xml(PackagePartName name) {
		try (InputStream content = part(name).getInputStream()) {
			return DocumentHelper.readDocument(content);
		}
		catch (IOException | SAXException ex) {
			throw new IllegalArgumentException("The template cannot be read at " + name, ex);
		}
	}

	void write(PackagePartName name, byte[] content) {
		PackagePart part = part(name);
		// What was written before would stay in front of what is written now.
		if (part instanceof MemoryPackagePart written) {
			written.clear();
		}
		try (OutputStream target = part.getOutputStream()) {
			target.write(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void write(PackagePartName name, Document content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			content.setXmlStandalone(true);
			TransformerFactory.newDefaultInstance()
				.newTransformer()
				.transform(new DOMSource(content), new StreamResult(bytes));
		}
		catch (TransformerException ex) {
			throw new IllegalStateException(ex);
		}
		write(name, bytes.toByteArray());
	}

	byte[] toBytes() {
		ByteArrayOutputStream saved = new ByteArrayOutputStream();
		try {
			this.file.save(saved);
			return withoutTimes(saved.toByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.file.revert();
	}

	private PackagePart part(PackagePartName name) {
		return this.file.getPart(name);
	}

	private static byte[] withoutTimes(byte[] zip) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
		try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
				ZipOutputStream to = new ZipOutputStream(bytes)) {
			for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
				ZipEntry copy = new ZipEntry(entry.getName());
				copy.setTimeLocal(TIME);
				to.putNextEntry(copy);
				from.transferTo(to);
				to.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	/**
	 * A part with the relation that leads to it.
	 *
	 * @param name where it is
	 * @param relation the id of the relation from the document
	 */
	record Related(PackagePartName name, String relation) {

	}

}
