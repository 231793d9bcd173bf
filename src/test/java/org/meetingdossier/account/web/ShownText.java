package org.meetingdossier.account.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What can be read in an answer, also where it is packed. A form of file that this does
 * not know fails the test: what cannot be read cannot be found clean.
 */
public final class ShownText {

	private static final String READABLE = "text/.*|image/svg\\+xml.*|application/(.*json|.*xml|javascript|openmetrics-text).*";

	private static final String PACKED = "application/(zip|vnd\\.openxmlformats.*)";

	/** The same bytes are the same words, whoever asks: they are read once. */
	private static final Cache<ByteBuffer, String> FILES = Caffeine.newBuilder().maximumSize(200).build();

	private ShownText() {
	}

	public static String of(HttpResponse<byte[]> answer) {
		byte[] body = answer.body();
		String type = answer.headers().firstValue("Content-Type").orElse("");
		if (body.length == 0) {
			return "";
		}
		// First: the name of an Open XML type has "xml" in it.
		if (type.matches(PACKED)) {
			return FILES.get(ByteBuffer.wrap(body), (bytes) -> unpacked(body));
		}
		if (type.startsWith("application/pdf")) {
			return FILES.get(ByteBuffer.wrap(body), (bytes) -> ofPages(body));
		}
		if (type.startsWith("text/calendar")) {
			return new String(body, StandardCharsets.UTF_8).replace("\r\n ", "");
		}
		if (type.matches(READABLE)) {
			return new String(body, StandardCharsets.UTF_8);
		}
		throw new IllegalStateException("Tell ShownText how to read " + type + ", the form of " + answer.uri());
	}

	/**
	 * The words, and what is said of them where no eye sees it: bookmarks, links,
	 * metadata.
	 */
	private static String ofPages(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			StringBuilder text = new StringBuilder(new PDFTextStripper().getText(document).replaceAll("\\R", " "));
			text.append(document.getDocumentInformation().getCOSObject());
			text.append(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
			for (PDPage page : document.getPages()) {
				for (PDAnnotation annotation : page.getAnnotations()) {
					text.append(annotation.getContents()).append('\n');
				}
			}
			addTitles(document.getDocumentCatalog().getDocumentOutline(), text);
			return text.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The PDF cannot be read", ex);
		}
	}

	private static void addTitles(PDOutlineNode parent, StringBuilder text) {
		for (PDOutlineItem item : parent.children()) {
			text.append(item.getTitle()).append('\n');
			addTitles(item, text);
		}
	}

	private static String unpacked(byte[] archive) {
		StringBuilder text = new StringBuilder();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				text.append(entry.getName()).append('\n');
				byte[] inside = zip.readAllBytes();
				text.append(entry.getName().endsWith(".docx") ? unpacked(inside)
						: new String(inside, StandardCharsets.UTF_8))
					.append('\n');
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The archive cannot be read", ex);
		}
		return text.toString();
	}

}
