package org.meetingdossier.letter.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.UnreadableLetterException;

/**
 * A Word or OpenDocument file written by hand, part by part.
 */
public final class ZippedFile {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private final StringBuilder relations = new StringBuilder();

	private String namespace = WORD;

	public static ZippedFile word() {
		return new ZippedFile().part("[Content_Types].xml", "<Types/>");
	}

	public static ZippedFile openText(String body) {
		return openText("", body);
	}

	public static ZippedFile openText(String styles, String body) {
		return new ZippedFile().part("mimetype", "application/vnd.oasis.opendocument.text")
			.part("content.xml",
					"""
							<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
							 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
							 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
							 xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><office:automatic-styles>%s</office:automatic-styles>
							<office:body><office:text>%s</office:text></office:body></office:document-content>"""
						.formatted(styles, body));
	}

	public ZippedFile strict() {
		this.namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";
		return this;
	}

	public ZippedFile body(String xml) {
		return part("word/document.xml", "<w:document %s><w:body>%s</w:body></w:document>".formatted(names(), xml));
	}

	public ZippedFile footnotes(String xml) {
		return related("footnotes", "<w:footnotes %s>%s</w:footnotes>".formatted(names(), xml));
	}

	public ZippedFile endnotes(String xml) {
		return related("endnotes", "<w:endnotes %s>%s</w:endnotes>".formatted(names(), xml));
	}

	public ZippedFile styles(String xml) {
		return related("styles", "<w:styles %s>%s</w:styles>".formatted(names(), xml));
	}

	/** A part such as a header or the comments, with its root element. */
	public ZippedFile related(String type, String root, String xml) {
		return related(type, "<w:%s %s>%s</w:%s>".formatted(root, names(), xml, root));
	}

	private ZippedFile related(String type, String xml) {
		return related(type, "r-" + type, type + ".xml", xml);
	}

	public ZippedFile related(String type, String id, String target, String content) {
		relation(type, id, target, "");
		return part("word/" + target, content);
	}

	public ZippedFile relation(String type, String id, String target, String mode) {
		this.relations.append("<Relationship Id='%s' Type='%s' Target='%s' %s/>".formatted(id, RELATIONS + type, target,
				mode.isEmpty() ? "" : "TargetMode='" + mode + "'"));
		return this;
	}

	public ZippedFile part(String name, String content) {
		return part(name, content.getBytes(StandardCharsets.UTF_8));
	}

	public ZippedFile part(String name, byte[] content) {
		this.parts.put(name, content);
		return this;
	}

	public byte[] bytes() {
		if (!this.relations.isEmpty()) {
			part("word/_rels/document.xml.rels", "<Relationships>" + this.relations + "</Relationships>");
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (Map.Entry<String, byte[]> part : this.parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	public Letter read() throws UnreadableLetterException {
		return LetterFile.read("brief.docx", bytes());
	}

	private String names() {
		return "xmlns:w='%s' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:r='%s' "
			.formatted(this.namespace, RELATIONS.substring(0, RELATIONS.length() - 1))
				+ "xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' "
				+ "xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture' "
				+ "xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' "
				+ "xmlns:v='urn:schemas-microsoft-com:vml'";
	}

}
