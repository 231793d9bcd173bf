package org.meetingdossier.dossier.text;

import java.util.List;

import org.commonmark.node.CustomNode;

import org.meetingdossier.citation.OfficialId;

/**
 * The words of a citation in a text; its children are the words as written.
 */
public final class CitationNode extends CustomNode {

	private final List<OfficialId> documents;

	private final int start;

	private final int end;

	CitationNode(List<OfficialId> documents, int start, int end) {
		this.documents = List.copyOf(documents);
		this.start = start;
		this.end = end;
	}

	/**
	 * What is cited; for a range of papers the first of them.
	 * @return the canonical id of the official document
	 */
	public OfficialId document() {
		return this.documents.get(0);
	}

	/**
	 * All that these words cite: more than one for a range such as {@code nrs. 1-3}.
	 * @return the canonical ids, in order, at least one
	 */
	public List<OfficialId> documents() {
		return this.documents;
	}

	/**
	 * Where the words start in the text that was read, in UTF-16 units.
	 * @return the offset of the first unit
	 */
	public int start() {
		return this.start;
	}

	/**
	 * Where the words end in the text that was read, in UTF-16 units.
	 * @return the offset after the last unit
	 */
	public int end() {
		return this.end;
	}

}
