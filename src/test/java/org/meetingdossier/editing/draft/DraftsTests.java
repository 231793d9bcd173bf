package org.meetingdossier.editing.draft;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.editing.ElementKey;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is kept of what people type, on each database.
 */
@RecordsTest
abstract class DraftsTests {

	@Autowired
	private Drafts drafts;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	private final Dossier dossier = DossierBuilder.aDossier().at("drafts-" + UUID.randomUUID()).build();

	private final ElementKey meeting = new ElementKey(this.dossier.id(), ElementKind.MEETING, this.dossier.id());

	private UUID els = UUID.randomUUID();

	private UUID piet = UUID.randomUUID();

	@BeforeEach
	void addPeopleAndADossier() {
		this.dossiers.create(this.dossier, AnAuthor.cleared("een"), "Nieuw");
		this.els = person();
		this.piet = person();
	}

	@Test
	void keepsOneDraftForEachPersonAndForm() {
		keep(this.els, this.meeting, "Eerst");
		keep(this.els, this.meeting, "Toen");
		keep(this.els, ElementKey.NEW_MEETING, "Nieuw");
		keep(this.els, ElementKey.NEW_MEETING, "Nog nieuwer");
		keep(this.piet, ElementKey.NEW_MEETING, "Van Piet");
		assertThat(title(this.els, this.meeting)).isEqualTo("Toen");
		assertThat(title(this.els, ElementKey.NEW_MEETING)).isEqualTo("Nog nieuwer");
		assertThat(title(this.piet, ElementKey.NEW_MEETING)).isEqualTo("Van Piet");
		assertThat(this.drafts.of(this.els)).extracting(DraftText::element)
			.containsExactlyInAnyOrder(this.meeting, ElementKey.NEW_MEETING);
	}

	@Test
	void throwsAwayOnlyTheDraftOfThatForm() {
		keep(this.els, this.meeting, "Eerst");
		keep(this.els, ElementKey.NEW_MEETING, "Nieuw");
		keep(this.piet, ElementKey.NEW_MEETING, "Van Piet");
		this.drafts.discard(this.els, ElementKey.NEW_MEETING);
		assertThat(this.drafts.of(this.els)).extracting(DraftText::element).containsExactly(this.meeting);
		assertThat(this.drafts.find(this.piet, ElementKey.NEW_MEETING)).isPresent();
	}

	private void keep(UUID person, ElementKey element, String title) {
		this.drafts.keep(person, element, new TypedText(null, 1, Map.of("title", title)));
	}

	private String title(UUID person, ElementKey element) {
		return this.drafts.find(person, element).orElseThrow().typed().fields().getOrDefault("title", "");
	}

	private UUID person() {
		return this.people
			.add("els-" + UUID.randomUUID(), new PersonDetails("Els Bakker", Set.of(Role.EDITOR), Level.DELEGATION))
			.id();
	}

}
