package org.meetingdossier.reading.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.meetingdossier.reading.glossary.Definitions;

/**
 * Which words of a text lead to what they stand for: of each abbreviation the first in a
 * text. Footnotes name papers and are left as they are.
 */
final class AbbreviationLinks {

	private final Definitions definitions;

	private final Set<String> linked = new HashSet<>();

	private boolean inText;

	AbbreviationLinks(Definitions definitions) {
		this.definitions = definitions;
	}

	void begin() {
		this.linked.clear();
		this.inText = true;
	}

	void end() {
		this.inText = false;
	}

	List<Definitions.Place> in(String words) {
		return this.inText ? this.definitions.places(words)
			.stream()
			.filter((place) -> this.linked.add(place.abbreviation().form()))
			.toList() : List.of();
	}

}
