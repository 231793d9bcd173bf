package org.meetingdossier.citation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.meetingdossier.citation.grammar.AllGrammars;

/**
 * Finds every official citation in a text, in time that is linear in its length.
 * <p>
 * A finder has no state: one can be shared by all threads.
 */
public final class CitationFinder {

	private final AllGrammars grammars = new AllGrammars();

	/**
	 * Finds everything that looks like a citation.
	 * @return all citations in order of their start: found, referring back, incomplete
	 * and refused
	 */
	public List<Citation> find(String text) {
		return List.copyOf(this.grammars.readAndResolve(text));
	}

	/**
	 * Finds the citations that name a paper themselves.
	 * @return the citations with an id of their own, in order of their start
	 */
	public List<Citation> findCited(String text) {
		List<Citation> cited = new ArrayList<>();
		for (Citation citation : this.grammars.read(text)) {
			if (citation.state() == CitationState.FOUND) {
				cited.add(citation);
			}
		}
		return Collections.unmodifiableList(cited);
	}

}
