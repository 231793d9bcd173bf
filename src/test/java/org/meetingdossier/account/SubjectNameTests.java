package org.meetingdossier.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class SubjectNameTests {

	@Autowired
	private List<SubjectName> names;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Test
	void isThatOfAPerson() {
		String username = "els-" + UUID.randomUUID();
		this.people.add(username, new PersonDetails("Els Bakker", Set.of(Role.READER), Level.PUBLIC));
		assertThat(name("person/" + username, Level.PUBLIC)).hasValue("Els Bakker");
		assertThat(name("person/nobody", Level.CONFIDENTIAL)).isEmpty();
	}

	@Test
	void isTheTitleOfAMeetingForWhoMaySeeIt() {
		Dossier dossier = DossierBuilder.aDossier()
			.at("raad-" + UUID.randomUUID())
			.level(Level.DELEGATION)
			.titled("Raad achter gesloten deuren")
			.build();
		this.dossiers.create(dossier, AnAuthor.cleared("els"), "Nieuw");
		String subject = "meeting/" + dossier.id();
		assertThat(name(subject, Level.DELEGATION)).hasValue("Raad achter gesloten deuren");
		assertThat(name(subject, Level.PUBLIC)).isEmpty();
		assertThat(name("meeting/" + UUID.randomUUID(), Level.CONFIDENTIAL)).isEmpty();
		assertThat(name("meeting/x", Level.CONFIDENTIAL)).isEmpty();
	}

	private Optional<String> name(String subject, Level clearance) {
		return this.names.stream().flatMap((one) -> one.of(subject, clearance).stream()).findFirst();
	}

}
