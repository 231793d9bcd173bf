package org.meetingdossier.dossier.text;

import java.util.List;

import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The form of every text in a dossier: CommonMark with inline footnotes, in which the
 * citations are nodes of their own.
 */
public final class DossierText {

	private static final Parser PARSER = Parser.builder()
		.extensions(List.of(FootnotesExtension.builder().inlineFootnotes(true).build()))
		.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
		.build();

	private DossierText() {
	}

	/**
	 * Reads a text.
	 * @param text the CommonMark, with inline footnotes
	 * @return its document; the words of each citation are the children of a
	 * {@link CitationNode}
	 */
	public static Node parse(String text) {
		Node document = PARSER.parse(text);
		document.accept(new CitationMarker());
		return document;
	}

}
