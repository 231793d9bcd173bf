package org.meetingdossier.letter.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.meetingdossier.letter.writing.WebAddress;

/**
 * What the ids in one part of a Word file stand for: where links lead and how the items
 * of lists are marked. Addresses are passed on as words and never opened.
 */
final class PartIds {

	private final Map<String, String> addresses = new HashMap<>();

	private final WordNumbering numbering;

	PartIds(List<WordRelations.Relation> relations, WordNumbering numbering) {
		this.numbering = numbering;
		for (WordRelations.Relation relation : relations) {
			this.addresses.put(relation.id(), WebAddress.of(relation.address()));
		}
	}

	/** A part in which nothing leads anywhere. */
	static PartIds none() {
		return new PartIds(List.of(), new WordNumbering());
	}

	/**
	 * Where a relation leads.
	 * @param id how the part calls it
	 * @return an address of the web or for mail; empty for others
	 */
	String address(String id) {
		return this.addresses.getOrDefault(id, "");
	}

	WordNumbering numbering() {
		return this.numbering;
	}

}
