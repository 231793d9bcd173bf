package org.meetingdossier.editing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.dossier.Element;
import org.meetingdossier.dossier.ElementKind;

/**
 * Something in a dossier that has a form of its own.
 *
 * @param dossier the dossier it is in
 * @param kind what it is
 * @param id its identity; for what is there once in a dossier, that of the dossier
 */
public record ElementKey(UUID dossier, ElementKind kind, UUID id) {

	private static final UUID NONE = new UUID(0, 0);

	/** A meeting that has no dossier yet. */
	public static final ElementKey NEW_MEETING = new ElementKey(NONE, ElementKind.MEETING, NONE);

	/** The key of an element that stands in a dossier. */
	static ElementKey of(Dossier dossier, Element element) {
		return new ElementKey(dossier.id(), element.kind(), element.kind().isSingle() ? dossier.id() : element.id());
	}

	/** The dossier in the database; null where there is none yet. */
	@Nullable UUID dossierOrNull() {
		return NONE.equals(this.dossier) ? null : this.dossier;
	}

	static ElementKey of(@Nullable UUID dossier, ElementKind kind, UUID id) {
		return new ElementKey((dossier != null) ? dossier : NONE, kind, id);
	}

}
