package org.meetingdossier.editing.web;

import java.util.Arrays;
import java.util.Set;

import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.editing.ElementKey;

/**
 * Where things are edited.
 */
public final class EditAddress {

	/** The parts of an address that name elements of which there are many. */
	public static final String KINDS = "sessions|topics|positions|commitments";

	private static final String SINGLES = "meeting|general-line";

	/** Where an element is edited of which there is one. */
	public static final String SINGLE = "/edit/{slug}/{part:" + SINGLES + "}";

	/** The form of an identity in an address. */
	public static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

	/** Where an element is edited of which there are many. */
	public static final String ONE_OF_MANY = "/edit/{slug}/{part:" + KINDS + "}/{id:" + ID + "}";

	/** What stands where otherwise the name of a dossier does. */
	public static final Set<String> RESERVED = Set.of("new", "sources");

	/** The form of a meeting that has no dossier yet. */
	public static final String NEW = "/edit/new";

	private EditAddress() {
	}

	public static String of(String slug) {
		return "/edit/" + slug;
	}

	public static String of(String slug, ElementKey element) {
		return element.address(slug);
	}

	public static ElementKind kind(String name) {
		return Arrays.stream(ElementKind.values())
			.filter((kind) -> ElementKey.name(kind).equals(name))
			.findFirst()
			.orElseThrow();
	}

}
