package org.meetingdossier.editing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.core.env.Environment;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.check.Choice;
import org.meetingdossier.check.Decide;
import org.meetingdossier.check.worklist.Decisions;
import org.meetingdossier.check.worklist.WorkFilter;
import org.meetingdossier.check.worklist.Worklist;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.TestPart;

/**
 * Gives a test editors who are signed in and dossiers of its own.
 */
@TestPart
public class EditHouse {

	public static final String PASSWORD = "kievit-over-de-polder";

	private static final SignedInPerson CLERK = new SignedInPerson(UUID.randomUUID(), "sanne", "Sanne",
			Set.of(Role.CLERK), Level.CONFIDENTIAL);

	private final People people;

	private final Passwords passwords;

	private final Dossiers dossiers;

	private final Worklist worklist;

	private final Decisions decisions;

	private final Environment environment;

	EditHouse(People people, Passwords passwords, Dossiers dossiers, Worklist worklist, Decisions decisions,
			Environment environment) {
		this.worklist = worklist;
		this.decisions = decisions;
		this.people = people;
		this.passwords = passwords;
		this.dossiers = dossiers;
		this.environment = environment;
	}

	public Visitor editor(Level clearance) {
		String username = username(clearance);
		Visitor visitor = visitor();
		visitor.signIn(username, PASSWORD);
		return visitor;
	}

	public Visitor visitor() {
		return Visitor.of(this.environment);
	}

	/** Adds an editor, who is not signed in yet. */
	String username(Level clearance) {
		String username = "els-" + UUID.randomUUID();
		UUID person = this.people.add(username, new PersonDetails("Els Bakker", Set.of(Role.EDITOR), clearance)).id();
		this.passwords.change(person, PASSWORD);
		return username;
	}

	/** A clerk finds that another paper is meant where one is cited. */
	public void findWrong(Dossier dossier, String cited, String meant) {
		this.decisions.decide(new Decide(trail(dossier, cited), null, Choice.WRONG, OfficialId.parse(meant), null),
				CLERK);
	}

	/** A clerk asks which paper is meant where one is cited. */
	public void ask(Dossier dossier, String cited) {
		this.decisions.ask(trail(dossier, cited), null, "Welk stuk?", CLERK);
	}

	private UUID trail(Dossier dossier, String cited) {
		List<UUID> trails = new ArrayList<>();
		this.worklist.forEach(new WorkFilter(WorkFilter.State.ALL, null, dossier.id(), null), Level.CONFIDENTIAL,
				(line) -> {
					if (line.reference().document().value().equals(cited)) {
						trails.add(line.checked().trail());
					}
				});
		return trails.get(0);
	}

	/**
	 * A dossier with one session and two topics, of which the second has a hidden
	 * position.
	 */
	public Dossier dossier() {
		return keep(DossierBuilder.aDossier());
	}

	Dossier keep(DossierBuilder builder) {
		Dossier dossier = builder.at("raad-" + UUID.randomUUID())
			.withSession("Eerste werksessie")
			.withTopic("Oekraïne", "De steun gaat door.^[Kamerstuk 28676, nr. 489]",
					DossierBuilder.position(Level.PUBLIC, "Nederland steunt Oekraïne.", "Met 3,5 miljard euro."))
			.withTopic("Industrie", "Meer productie.",
					DossierBuilder.position(Level.CONFIDENTIAL, "De geheime lijn.", "Niet voor iedereen."),
					DossierBuilder.position(Level.PUBLIC, "Vaart maken.", "Samen.^[Kamerstuk 28676, nr. 499]"))
			.build();
		this.dossiers.create(dossier, AnAuthor.cleared("system"), "Begin");
		return dossier;
	}

}
