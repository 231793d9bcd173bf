package org.meetingdossier.account;

import java.util.Optional;

import org.springframework.stereotype.Component;

/** The names of people in the audit log. */
@Component
class PersonSubject implements SubjectName {

	private static final String PERSON = "person/";

	private final People people;

	PersonSubject(People people) {
		this.people = people;
	}

	@Override
	public Optional<String> of(String subject, Level clearance) {
		return Optional.of(subject)
			.filter((one) -> one.startsWith(PERSON))
			.flatMap((one) -> this.people.named(one.substring(PERSON.length())))
			.map((person) -> person.details().name());
	}

}
