package org.meetingdossier.editing;

import java.util.UUID;

/**
 * Something in a dossier that has a form of its own.
 *
 * @param dossier the dossier it is in
 * @param kind what it is
 * @param id its identity; for what is there once in a dossier, that of the dossier
 */
public record Element(UUID dossier, ElementKind kind, UUID id) {

}
