package org.meetingdossier.editing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.document.ElementKind;

/**
 * Something in a dossier that has a form of its own.
 *
 * @param kind what it is
 * @param id its identity; for what is there once in a dossier, that of the dossier
 */
public record ElementKey(UUID dossier, ElementKind kind, UUID id) {

	private static final UUID NONE = new UUID(0, 0);

	/** A meeting that has no dossier yet. */
	public static final ElementKey NEW_MEETING = new ElementKey(NONE, ElementKind.MEETING, NONE);

	/**
	 * Sessions and topics of a dossier together, which have a form of their own.
	 * @return a key that no session has
	 */
	public static ElementKey programme(UUID dossier) {
		return new ElementKey(dossier, ElementKind.SESSION, dossier);
	}

	/**
	 * Whether this stands for all sessions and topics together.
	 * @return true if it does
	 */
	public boolean isProgramme() {
		return this.kind == ElementKind.SESSION && this.id.equals(this.dossier);
	}

	/**
	 * Where its form is.
	 * @param slug the part of an address of its dossier; of no matter for a new meeting
	 * @return the address, without host
	 */
	public String address(String slug) {
		if (equals(NEW_MEETING)) {
			return "/edit/new";
		}
		if (isProgramme()) {
			return "/edit/" + slug + "/programme";
		}
		String form = "/edit/" + slug + "/" + name(this.kind);
		return this.kind.isSingle() ? form : form + "/" + this.id;
	}

	/**
	 * What the forms of a kind are called in addresses.
	 * @param kind the kind of element
	 * @return the part of an address
	 */
	public static String name(ElementKind kind) {
		return switch (kind) {
			case MEETING -> "meeting";
			case GENERAL_LINE -> "general-line";
			case SESSION -> "sessions";
			case TOPIC -> "topics";
			case POSITION -> "positions";
			case COMMITMENT -> "commitments";
		};
	}

	/** The key of what a dossier has once. */
	public static ElementKey whole(Dossier dossier, ElementKind kind) {
		return new ElementKey(dossier.id(), kind, dossier.id());
	}

	/** The key of an element that stands in a dossier. */
	public static ElementKey of(Dossier dossier, Element element) {
		return new ElementKey(dossier.id(), element.kind(), element.kind().isSingle() ? dossier.id() : element.id());
	}

	/** The dossier in the database; null where there is none yet. */
	public @Nullable UUID dossierOrNull() {
		return NONE.equals(this.dossier) ? null : this.dossier;
	}

	public static ElementKey of(@Nullable UUID dossier, ElementKind kind, UUID id) {
		return new ElementKey((dossier != null) ? dossier : NONE, kind, id);
	}

}
