package org.meetingdossier.check.question;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.KeptReference;

/**
 * A cited place about which something is asked.
 *
 * @param trail identity of the citation
 * @param reference the citation as it stands
 * @param author who wrote it, by the name they sign in with; null for whoever writes in
 * the dossier
 */
public record AskedPlace(UUID dossier, UUID trail, KeptReference reference, @Nullable String author) {

}
