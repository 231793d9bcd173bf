package org.meetingdossier.check.worklist;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.account.Role;
import org.meetingdossier.dossier.History;
import org.meetingdossier.dossier.KeptReference;

/**
 * Knows whom to ask about a cited place: who wrote the element in which it stands as it
 * is now, if they can still write in it.
 */
@Component
class AuthorOfPlace {

	private final History history;

	private final People people;

	AuthorOfPlace(History history, People people) {
		this.history = history;
		this.people = people;
	}

	/**
	 * The author's name to sign in with; empty when it is whoever writes in the dossier.
	 */
	Optional<String> of(UUID dossier, KeptReference reference) {
		return this.history.writer(dossier, Objects.requireNonNullElse(reference.passage().element(), dossier))
			.flatMap(this.people::named)
			.filter((person) -> !person.disabled() && person.details().roles().contains(Role.EDITOR)
					&& person.details().clearance().sees(reference.level()))
			.map(PersonSummary::username);
	}

}
