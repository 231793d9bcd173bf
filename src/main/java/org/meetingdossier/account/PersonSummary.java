package org.meetingdossier.account;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A person as administrators see them.
 *
 * @param id identity of the person
 * @param username the name to sign in with
 * @param details name, roles and clearance
 * @param disabled whether the person may no longer sign in
 * @param createdAt when the person was added
 * @param lastSignInAt when the person last signed in, if ever
 * @param external whether an identity provider knows the person and decides their roles
 */
public record PersonSummary(UUID id, String username, PersonDetails details, boolean disabled, Instant createdAt,
		@Nullable Instant lastSignInAt, boolean external) {

}
