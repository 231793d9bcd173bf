package org.meetingdossier.check.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of a Word file, paragraph by paragraph. A hyphen that does not break, which
 * many dossier numbers have, is a hyphen; what was removed while changes were tracked is
 * not there.
 */
final class WordLetter {

	/** Far above any letter: what unpacks to more is refused. */
	private static final long ENTRY = 30_000_000;

	private static final int FILES = 500;

	static {
		ZipSecureFile.setMaxEntrySize(ENTRY);
		ZipSecureFile.setMaxFileCount(FILES);
		ZipSecureFile.setMinInflateRatio(0.01);
	}

	private final LetterBuilder letter = new LetterBuilder();

	private WordLetter() {
	}

	static LetterText read(byte[] bytes) throws UnreadableLetterException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
			WordLetter reader = new WordLetter();
			reader.read(document.getDocument().getBody().getDomNode());
			reader.letter.endParagraph();
			for (XWPFFootnote note : document.getFootnotes()) {
				int start = reader.letter.length();
				reader.read(note.getCTFtnEdn().getDomNode());
				reader.letter.endParagraph();
				reader.letter.note(note.getId().toString(), start);
			}
			return reader.letter.build();
		}
		catch (IOException | POIXMLException | OpenXML4JRuntimeException | RecordFormatException
				| IllegalArgumentException | IllegalStateException ex) {
			throw new UnreadableLetterException("check.file.not-word", ex);
		}
	}

	private void read(Node node) {
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element element) {
				read(element);
			}
		}
	}

	private void readWords(Element element) {
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child.getNodeType() == Node.TEXT_NODE) {
				this.letter.words(child.getNodeValue());
			}
		}
	}

	private void read(Element element) {
		switch (element.getLocalName()) {
			case "t" -> readWords(element);
			case "noBreakHyphen" -> this.letter.words("-");
			case "tab" -> this.letter.words(" ");
			case "br", "cr" -> this.letter.words("\n");
			case "footnoteReference" -> this.letter.mark(element.getAttributeNS(element.getNamespaceURI(), "id"));
			case "del", "moveFrom", "instrText", "delText", "pPr", "rPr", "Fallback" -> {
				// Not what a reader sees.
			}
			case "p" -> {
				read((Node) element);
				this.letter.endParagraph();
			}
			default -> read((Node) element);
		}
	}

}
