package org.meetingdossier.dossier.publishing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.edition.ChangeKind;

/**
 * Gives a revision to readers as the next edition.
 *
 * @param revision the number of the revision
 * @param change how much it differs from the edition before
 * @param note what changed since, for readers; null for nothing to say
 */
public record PublishRevision(UUID dossier, int revision, ChangeKind change, @Nullable String note) {

}
