package org.meetingdossier.desk.message;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.account.Role;
import org.meetingdossier.dossier.History;

/**
 * Whom something is told. Nobody is told what they did themselves, and nobody who may not
 * sign in is told anything.
 */
@Component
class Addressees {

	private final People people;

	private final History history;

	Addressees(People people, History history) {
		this.people = people;
		this.history = history;
	}

	/** Everybody whom it concerns. */
	List<UUID> all(Audience audience) {
		return those(audience, (username) -> true);
	}

	/** Those of some people whom it concerns, by the names they sign in with. */
	List<UUID> among(Collection<String> usernames, Audience audience) {
		return those(audience, usernames::contains);
	}

	/** Who wrote in a dossier and still may; where there is nobody else, whoever may. */
	List<UUID> writers(UUID dossier, Audience audience) {
		List<UUID> writers = among(this.history.writers(dossier), audience);
		return writers.isEmpty() ? all(audience) : writers;
	}

	/**
	 * One person; where that person left or may not do it any more, whoever does it
	 * otherwise.
	 */
	List<UUID> one(@Nullable String username, Audience audience, Supplier<List<UUID>> otherwise) {
		return active().anyMatch((person) -> person.username().equals(username) && audience.may(person))
				? those(audience, (other) -> other.equals(username)) : otherwise.get();
	}

	private List<UUID> those(Audience audience, Predicate<String> username) {
		return active().filter((person) -> audience.concerns(person) && username.test(person.username()))
			.map(PersonSummary::id)
			.toList();
	}

	private Stream<PersonSummary> active() {
		return this.people.list().stream().filter((person) -> !person.disabled());
	}

	/**
	 * Whom something concerns.
	 *
	 * @param roles what they may do; one of these is enough
	 * @param level how far they see at least
	 * @param by who did it, and needs no telling; null when nobody did
	 */
	record Audience(Set<Role> roles, Level level, @Nullable String by) {

		Audience {
			roles = Set.copyOf(roles);
		}

		static Audience of(Role role, Level level, @Nullable String by) {
			return new Audience(Set.of(role), level, by);
		}

		boolean may(PersonSummary person) {
			return person.details().clearance().sees(this.level)
					&& !Collections.disjoint(person.details().roles(), this.roles);
		}

		boolean concerns(PersonSummary person) {
			return may(person) && !person.username().equals(this.by);
		}

	}

}
