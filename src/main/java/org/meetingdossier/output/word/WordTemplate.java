package org.meetingdossier.output.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.poi.openxml4j.opc.PackagePartName;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The Word file whose look a letter gets: its styles, its sheets with their heads and
 * feet. What its text says is not used.
 */
final class WordTemplate {

	static final Resource SHIPPED = new ClassPathResource("output/letter.docx");

	private static final String STYLES = WordXml.RELATIONS + "/styles";

	private static final String STYLES_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

	private final byte[] content;

	private final Document shippedStyles;

	WordTemplate(Resource template) {
		this.content = read(template);
		try (WordFile shipped = WordFile.from(read(SHIPPED))) {
			this.shippedStyles = shipped.xml(shipped.related(STYLES).orElseThrow());
		}
		// A template that cannot be used is found at the start, not by the first reader.
		try (WordFile file = open()) {
			stylesIn(file);
			sheet(file);
		}
	}

	WordFile open() {
		return WordFile.from(this.content);
	}

	/** The styles of a file that was opened from this template. */
	WordStyles stylesIn(WordFile file) {
		PackagePartName part = file.related(STYLES).orElseGet(() -> {
			PackagePartName added = file.add("/word/styles.xml", STYLES, STYLES_CONTENT).name();
			file.write(added, new WordXml("styles").toBytes());
			return added;
		});
		Document styles = file.xml(part);
		// The styles that ship are read by many letters at once.
		WordStyles found;
		synchronized (this.shippedStyles) {
			found = WordStyles.in(styles, this.shippedStyles);
		}
		if (found.isCompleted()) {
			file.write(part, styles);
		}
		return found;
	}

	/** The sheets of the template: size, margins, heads and feet. */
	Element sheet(WordFile file) {
		Document document = file.xml(file.document());
		NodeList sheets = document.getElementsByTagNameNS(WordXml.MAIN, "sectPr");
		return (sheets.getLength() > 0) ? (Element) sheets.item(sheets.getLength() - 1)
				: document.createElementNS(WordXml.MAIN, "w:sectPr");
	}

	private static byte[] read(Resource resource) {
		try (InputStream content = resource.getInputStream()) {
			return content.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The template cannot be read: " + resource, ex);
		}
	}

}
