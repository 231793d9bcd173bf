package org.meetingdossier.desk.message;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

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

	/** One person, by the name they sign in with. */
	List<UUID> named(String username, @Nullable String by) {
		return those(Set.of(username)::contains, (person) -> true, by);
	}

	/** Some people, by the names they sign in with. */
	List<UUID> named(Collection<String> usernames, @Nullable String by) {
		return those(usernames::contains, (person) -> true, by);
	}

	/** Everybody who may do something. */
	List<UUID> all(Role role, @Nullable String by) {
		return those((username) -> true, (person) -> person.details().roles().contains(role), by);
	}

	/** Who wrote in a dossier and still may; where there is nobody else, whoever may. */
	List<UUID> writers(UUID dossier, @Nullable String by) {
		List<UUID> writers = those(this.history.writers(dossier)::contains, Addressees::isEditor, by);
		return writers.isEmpty() ? all(Role.EDITOR, by) : writers;
	}

	private static boolean isEditor(PersonSummary person) {
		return person.details().roles().contains(Role.EDITOR);
	}

	private List<UUID> those(Predicate<String> username, Predicate<PersonSummary> person, @Nullable String by) {
		return active().filter((one) -> username.test(one.username()) && !Objects.equals(one.username(), by))
			.filter(person)
			.map(PersonSummary::id)
			.toList();
	}

	private Stream<PersonSummary> active() {
		return this.people.list().stream().filter((person) -> !person.disabled());
	}

}
