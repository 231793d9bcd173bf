package org.meetingdossier.editing.presence;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.editing.ElementKey;

/**
 * One opening of a form by a person. Who shows its id shows that a text comes from that
 * form, also when their session is over.
 *
 * @param id what the form carries; a secret of the person
 * @param person who opened it
 * @param name the name of that person
 * @param element whose form it is
 * @param openedAt when it was opened
 * @param seenAt when it was last heard of
 * @param takenAt when the person took it over from somebody else; null if never
 */
public record Ticket(UUID id, UUID person, String name, ElementKey element, Instant openedAt, Instant seenAt,
		@Nullable Instant takenAt) {

}
