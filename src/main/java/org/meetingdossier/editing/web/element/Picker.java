package org.meetingdossier.editing.web.element;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.editing.Source;
import org.meetingdossier.register.RegisterSnapshot;
import org.meetingdossier.register.RegisteredDocument;

/**
 * The documents found for a footnote.
 *
 * @param field the text that the footnote is for
 * @param words what was looked for
 * @param found what was found
 * @param snapshot what the register's silence rests on; null when nothing was imported
 */
record Picker(String field, String words, List<Source> found, @Nullable RegisterSnapshot snapshot) {

	/** The documents as lines of a list. */
	public List<Line> lines() {
		return this.found.stream()
			.map((source) -> new Line(source.id().value(), source.id().display(), source.footnote(),
					source.registered().orElse(null)))
			.toList();
	}

	/**
	 * A document that can be picked.
	 *
	 * @param id its canonical id
	 * @param name the id as people write it
	 * @param footnote the note that cites it
	 * @param registered what the register knows; null if it is silent
	 */
	record Line(String id, String name, String footnote, @Nullable RegisteredDocument registered) {

	}

}
