package org.meetingdossier.output.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.openxml4j.opc.PackagePartName;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Puts the level of a letter at the head of each of its sheets, also where a template has
 * no heads or has others on its first and on its even sheets.
 */
final class Marking {

	private static final String TYPE = WordXml.RELATIONS + "/header";

	private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml";

	private static final List<String> SHEETS = List.of("default", "first", "even");

	private final WordFile file;

	private final WordStyles styles;

	Marking(WordFile file, WordStyles styles) {
		this.file = file;
		this.styles = styles;
	}

	void on(Element sheet, String words) {
		Set<String> headed = new HashSet<>();
		NodeList heads = sheet.getElementsByTagNameNS(WordXml.MAIN, "headerReference");
		for (int index = 0; index < heads.getLength(); index++) {
			Element head = (Element) heads.item(index);
			headed.add(head.getAttributeNS(WordXml.MAIN, "type"));
			insert(this.file.target(head.getAttributeNS(WordXml.RELATIONS, "id")), words);
		}
		if (headed.containsAll(SHEETS)) {
			return;
		}
		String relation = newHead(words);
		for (String kind : SHEETS) {
			if (!headed.contains(kind)) {
				Element head = sheet.getOwnerDocument().createElementNS(WordXml.MAIN, "w:headerReference");
				head.setAttributeNS(WordXml.MAIN, "w:type", kind);
				head.setAttributeNS(WordXml.RELATIONS, "r:id", relation);
				sheet.insertBefore(head, sheet.getFirstChild());
			}
		}
	}

	private void insert(PackagePartName head, String words) {
		Document document = this.file.xml(head);
		Element root = document.getDocumentElement();
		root.insertBefore(document.importNode(paragraph(words), true), root.getFirstChild());
		this.file.write(head, document);
	}

	private String newHead(String words) {
		WordFile.Related head = this.file.add("/word/header-marking.xml", TYPE, CONTENT);
		this.file.write(head.name(), new WordXml("hdr").copy(paragraph(words)).toBytes());
		return head.relation();
	}

	private Node paragraph(String words) {
		return WordXml.fragment(new WordXml("hdr").open("p")
			.open("pPr")
			.empty("pStyle", "val", this.styles.id(WordStyle.MARKING))
			.close()
			.open("r")
			.words(words)
			.close()
			.close()
			.toBytes());
	}

}
