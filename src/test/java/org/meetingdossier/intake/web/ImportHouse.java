package org.meetingdossier.intake.web;

import java.util.Set;
import java.util.UUID;

import org.springframework.core.env.Environment;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.platform.TestPart;

/**
 * Gives a test editors who are signed in.
 */
@TestPart
class ImportHouse {

	static final String PASSWORD = "kievit-over-de-polder";

	private final People people;

	private final Passwords passwords;

	private final Environment environment;

	ImportHouse(People people, Passwords passwords, Environment environment) {
		this.people = people;
		this.passwords = passwords;
		this.environment = environment;
	}

	Visitor editor(Level clearance) {
		Visitor visitor = visitor();
		visitor.signIn(username(clearance), PASSWORD);
		return visitor;
	}

	Visitor visitor() {
		return Visitor.of(this.environment);
	}

	/** Adds an editor, who is not signed in yet. */
	String username(Level clearance) {
		String username = "ina-" + UUID.randomUUID();
		UUID person = this.people.add(username, new PersonDetails("Ina Visser", Set.of(Role.EDITOR), clearance)).id();
		this.passwords.change(person, PASSWORD);
		return username;
	}

}
