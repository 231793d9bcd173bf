package org.meetingdossier.output.word;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Names the separators of footnotes in the settings of a file, where Word expects them.
 */
final class WordSettings {

	private static final String TYPE = WordXml.RELATIONS + "/settings";

	/** What the order of the standard puts before the footnotes is all but these. */
	private static final Set<String> BEHIND = Set.of("endnotePr", "compat", "docVars", "rsids", "mathPr",
			"attachedSchema", "themeFontLang", "clrSchemeMapping", "doNotIncludeSubdocsInStats",
			"doNotAutoCompressPictures", "forceUpgrade", "captions", "readModeInkLockDown", "smartTagType",
			"schemaLibrary", "shapeDefaults", "doNotEmbedSmartTags", "decimalSymbol", "listSeparator");

	private WordSettings() {
	}

	static void nameSeparators(WordFile file) {
		file.related(TYPE).ifPresent((part) -> {
			Document settings = file.xml(part);
			Element root = settings.getDocumentElement();
			Node known = root.getElementsByTagNameNS(WordXml.MAIN, "footnotePr").item(0);
			if (known != null) {
				root.removeChild(known);
			}
			Element notes = settings.createElementNS(WordXml.MAIN, "w:footnotePr");
			for (String id : new String[] { "-1", "0" }) {
				Element separator = settings.createElementNS(WordXml.MAIN, "w:footnote");
				separator.setAttributeNS(WordXml.MAIN, "w:id", id);
				notes.appendChild(separator);
			}
			root.insertBefore(notes, firstBehind(root));
			file.write(part, settings);
		});
	}

	private static @Nullable Node firstBehind(Element root) {
		for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element && BEHIND.contains(child.getLocalName())) {
				return child;
			}
		}
		return null;
	}

}
