package org.meetingdossier.account.web.people;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.account.Role;
import org.meetingdossier.platform.TheHague;

/**
 * A person in the list of people, with times as the clock on the wall shows them.
 *
 * @param id identity of the person
 * @param username the name to sign in with
 * @param name the name that others see
 * @param roles what the person may do
 * @param clearance how far the person may see
 * @param disabled whether the person may no longer sign in
 * @param external whether an identity provider decides about the person
 * @param createdAt when the person was added
 * @param lastSignInAt when the person last signed in, if ever
 */
record PersonLine(UUID id, String username, String name, Set<Role> roles, Level clearance, boolean disabled,
		boolean external, LocalDateTime createdAt, @Nullable LocalDateTime lastSignInAt) {

	static PersonLine of(PersonSummary person) {
		Instant last = person.lastSignInAt();
		return new PersonLine(person.id(), person.username(), person.details().name(), person.details().roles(),
				person.details().clearance(), person.disabled(), person.external(), onTheWall(person.createdAt()),
				(last != null) ? onTheWall(last) : null);
	}

	private static LocalDateTime onTheWall(Instant moment) {
		return LocalDateTime.ofInstant(moment, TheHague.ZONE);
	}

}
