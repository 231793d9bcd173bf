package org.meetingdossier.check.verdict;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;

/**
 * Another paper that the words fit better than the cited one.
 *
 * @param id its canonical id
 * @param title its title in the register; null when it has none
 * @param words the words of the sentence that decide
 */
public record Likelier(String id, @Nullable String title, List<String> words) {

	public Likelier {
		words = List.copyOf(words);
	}

	/** The other paper. */
	public OfficialId document() {
		return OfficialId.parse(this.id);
	}

}
