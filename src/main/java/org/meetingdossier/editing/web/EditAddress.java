package org.meetingdossier.editing.web;

import java.util.Arrays;
import java.util.Set;

import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.editing.ElementKey;

/**
 * Where things are edited.
 */
final class EditAddress {

	static final String KINDS = "sessions|topics|positions|commitments";

	private static final String SINGLES = "meeting|general-line";

	static final String SINGLE = "/edit/{slug}/{part:" + SINGLES + "}";

	static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

	static final String ONE_OF_MANY = "/edit/{slug}/{part:" + KINDS + "}/{id:" + ID + "}";

	/** What stands where otherwise the name of a dossier does. */
	static final Set<String> RESERVED = Set.of("new", "sources");

	/** The form of a meeting that has no dossier yet. */
	static final String NEW = "/edit/new";

	private EditAddress() {
	}

	static String of(String slug) {
		return "/edit/" + slug;
	}

	static String of(String slug, ElementKey element) {
		return element.address(slug);
	}

	static ElementKind kind(String name) {
		return Arrays.stream(ElementKind.values()).filter((kind) -> ElementKey.name(kind).equals(name)).findFirst().orElseThrow();
	}

}
