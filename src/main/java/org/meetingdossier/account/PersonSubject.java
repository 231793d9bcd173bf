package org.meetingdossier.account;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/** The names of people in the audit log. */
@Component
class PersonSubject implements SubjectName {

	private static final Pattern PERSON = Pattern.compile("person/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private final People people;

	PersonSubject(People people) {
		this.people = people;
	}

	@Override
	public Optional<String> of(String subject, Level clearance) {
		return PERSON.matcher(subject).matches()
				? this.people.find(UUID.fromString(subject.substring("person/".length()))).map((person) -> person.details().name())
				: Optional.empty();
	}

}
