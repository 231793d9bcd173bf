package org.meetingdossier.output.word;

import java.util.Optional;

import org.apache.poi.openxml4j.opc.PackagePartName;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The lists of a letter. Word keeps how lists are marked and numbered in a part of its
 * own; a numbered list needs an entry there to start where it starts.
 */
final class WordLists {

	private static final String TYPE = WordXml.RELATIONS + "/numbering";

	private static final String CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

	private static final int LEVELS = 9;

	private static final int INDENT = 360;

	private final WordFile file;

	private @Nullable PackagePartName part;

	private @Nullable Document numbering;

	private int abstractBullets;

	private int abstractNumbers;

	private int bullets;

	private int last;

	WordLists(WordFile file) {
		this.file = file;
	}

	/** The number of a list that is marked with bullets. */
	int bulleted() {
		Document document = opened();
		if (this.bullets == 0) {
			this.bullets = list(document, this.abstractBullets);
		}
		return this.bullets;
	}

	/** The number of a list that counts from a number on, in so many lists around it. */
	int numbered(int start, int around) {
		Document document = opened();
		int number = list(document, this.abstractNumbers);
		Element override = append((Element) document.getDocumentElement().getLastChild(), "lvlOverride", "ilvl",
				String.valueOf(Math.min(around, LEVELS - 1)));
		append(override, "startOverride", "val", String.valueOf(start));
		return number;
	}

	/** Keeps the lists in the file, if there are any. */
	void save() {
		if (this.numbering != null && this.part != null) {
			this.file.write(this.part, this.numbering);
		}
	}

	private Document opened() {
		Document document = this.numbering;
		if (document == null) {
			Optional<PackagePartName> known = this.file.related(TYPE);
			if (known.isPresent()) {
				this.part = known.get();
			}
			else {
				this.part = this.file.add("/word/numbering.xml", TYPE, CONTENT).name();
				this.file.write(this.part, new WordXml("numbering").toBytes());
			}
			document = this.file.xml(this.part);
			this.abstractBullets = highest(document, "abstractNum", "abstractNumId") + 1;
			this.abstractNumbers = this.abstractBullets + 1;
			this.last = highest(document, "num", "numId");
			addKind(document, this.abstractBullets, "bullet");
			addKind(document, this.abstractNumbers, "decimal");
			this.numbering = document;
		}
		return document;
	}

	private int list(Document document, int kind) {
		this.last++;
		Element list = append(document.getDocumentElement(), "num", "numId", String.valueOf(this.last));
		append(list, "abstractNumId", "val", String.valueOf(kind));
		return this.last;
	}

	/** All kinds stand before all lists, or Word calls the file damaged. */
	private static void addKind(Document document, int id, String format) {
		Element root = document.getDocumentElement();
		Element kind = append(root, "abstractNum", "abstractNumId", String.valueOf(id));
		append(kind, "multiLevelType", "val", "hybridMultilevel");
		for (int level = 0; level < LEVELS; level++) {
			Element style = append(kind, "lvl", "ilvl", String.valueOf(level));
			append(style, "start", "val", "1");
			append(style, "numFmt", "val", format);
			append(style, "lvlText", "val", "bullet".equals(format) ? "•" : "%" + (level + 1) + ".");
			append(style, "lvlJc", "val", "left");
			Element indent = append(append(style, "pPr"), "ind", "left", String.valueOf((level + 1) * INDENT));
			indent.setAttributeNS(WordXml.MAIN, "w:hanging", String.valueOf(INDENT));
		}
		Node firstList = root.getElementsByTagNameNS(WordXml.MAIN, "num").item(0);
		if (firstList != null) {
			root.insertBefore(kind, firstList);
		}
	}

	private static Element append(Element parent, String name, String... attribute) {
		Element child = parent.getOwnerDocument().createElementNS(WordXml.MAIN, "w:" + name);
		if (attribute.length > 0) {
			child.setAttributeNS(WordXml.MAIN, "w:" + attribute[0], attribute[1]);
		}
		parent.appendChild(child);
		return child;
	}

	private static int highest(Document document, String name, String id) {
		NodeList all = document.getElementsByTagNameNS(WordXml.MAIN, name);
		int highest = 0;
		for (int index = 0; index < all.getLength(); index++) {
			highest = Math.max(highest, Integer.parseInt(((Element) all.item(index)).getAttributeNS(WordXml.MAIN, id)));
		}
		return highest;
	}

}
