package org.meetingdossier.dossier.merge;

import java.util.List;

import tools.jackson.databind.JsonNode;

/**
 * What became of two changes.
 *
 * @param document both changes together; where they clash it holds what was saved first,
 * and of what one side removed the changed form of the other
 * @param clashes where they clash, in the order of the document
 */
public record Merged(JsonNode document, List<Clash> clashes) {

	public Merged {
		clashes = List.copyOf(clashes);
	}

}
