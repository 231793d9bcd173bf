package org.meetingdossier.editing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something in a dossier that has a form of its own.
 *
 * @param dossier the dossier it is in
 * @param kind what it is
 * @param id its identity; for what is there once in a dossier, that of the dossier
 */
public record Element(UUID dossier, ElementKind kind, UUID id) {

	private static final UUID NONE = new UUID(0, 0);

	/** A meeting that has no dossier yet. */
	public static final Element NEW_MEETING = new Element(NONE, ElementKind.MEETING, NONE);

	/** The dossier in the database; null where there is none yet. */
	@Nullable UUID dossierOrNull() {
		return NONE.equals(this.dossier) ? null : this.dossier;
	}

	static Element of(@Nullable UUID dossier, ElementKind kind, UUID id) {
		return new Element((dossier != null) ? dossier : NONE, kind, id);
	}

}
