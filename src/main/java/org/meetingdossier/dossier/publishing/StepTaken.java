package org.meetingdossier.dossier.publishing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A step that was taken towards publication.
 *
 * @param revision the number of the revision
 * @param kind what was done
 * @param who who did it
 * @param at when
 * @param note what was said with it, if anything
 */
public record StepTaken(int revision, StepKind kind, String who, Instant at, @Nullable String note) {

}
