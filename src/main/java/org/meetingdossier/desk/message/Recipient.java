package org.meetingdossier.desk.message;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.SignedInPerson;

/**
 * Who reads messages, and what they may read today.
 *
 * @param person identity of the person
 * @param roles what they may do
 * @param clearance how far they may see
 */
public record Recipient(UUID person, Set<Role> roles, Level clearance) {

	public Recipient {
		roles = Set.copyOf(roles);
	}

	/**
	 * Somebody who is signed in.
	 * @param person the person
	 * @return what they may read
	 */
	public static Recipient of(SignedInPerson person) {
		return new Recipient(person.id(), person.roles(), person.clearance());
	}

	/**
	 * Somebody who need not be signed in.
	 * @param person the person
	 * @return what they may read
	 */
	public static Recipient of(PersonSummary person) {
		return new Recipient(person.id(), person.details().roles(), person.details().clearance());
	}

	/**
	 * The same person where only some levels may be told.
	 * @param highest the highest of these
	 * @return what may be told there
	 */
	public Recipient upTo(Level highest) {
		return new Recipient(this.person, this.roles, this.clearance.sees(highest) ? highest : this.clearance);
	}

	Map<String, Object> parameters() {
		return Map.of("person", this.person, "kinds", MessageKind.namesFor(this.roles), "levels",
				this.clearance.seenNames());
	}

}
