package org.meetingdossier.dossier.comparison;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.ElementKind;

/**
 * An element of a dossier that differs.
 *
 * @param kind what kind of element
 * @param id identity of the element
 * @param name what it is called: its title, or its first words
 * @param topic the title of the topic it belongs to; null outside topics
 * @param change what became of it
 * @param moved whether it stands at another place; also if it was changed
 * @param fields its fields that differ; all of them where it was added or removed
 */
public record Entry(ElementKind kind, UUID id, String name, @Nullable String topic, Change change, boolean moved,
		List<FieldChange> fields) {

	public Entry {
		fields = List.copyOf(fields);
	}

	/**
	 * What became of an element.
	 */
	public enum Change {

		/** It is there only later. */
		ADDED,

		/** Its fields differ. */
		CHANGED,

		/** It only stands at another place. */
		MOVED,

		/** It was there only earlier. */
		REMOVED

	}

}
