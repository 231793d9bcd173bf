package org.meetingdossier.editing.web.overview;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Meetings that are put away and brought back, over real HTTP.
 */
@HouseTest
class ArchiveControllerTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Environment environment;

	@Test
	void standsInAListOfItsOwnAndIsReadAtItsAddress() {
		Dossier dossier = published(Level.PUBLIC);
		Visitor editor = signedIn(Level.PUBLIC);
		Visitor reader = Visitor.of(this.environment);
		assertThat(reader.page("/meetings").text()).contains(dossier.title());
		move(editor, dossier, "");
		assertThat(reader.page("/meetings").text()).doesNotContain(dossier.title());
		assertThat(reader.page("/").text()).doesNotContain(dossier.title());
		assertThat(reader.page("/meetings?list=archive").text()).contains(dossier.title());
		assertThat(reader.get("/meetings/" + dossier.slug()).statusCode()).isEqualTo(200);
		assertThat(editor.page("/edit").select(".meeting-list").text()).doesNotContain(dossier.title());
		assertThat(editor.page("/edit?list=archive").select(".meeting-list").text()).contains(dossier.title());
		assertThat(editor.page("/edit/" + dossier.slug()).text()).contains("Deze vergadering is gearchiveerd");
		move(editor, dossier, "back");
		assertThat(reader.page("/meetings").text()).contains(dossier.title());
		assertThat(reader.page("/meetings?list=archive").text()).doesNotContain(dossier.title());
	}

	@Test
	void leavesThePagesOfItsEditionAsTheyAre() {
		Dossier dossier = published(Level.PUBLIC);
		Visitor reader = Visitor.of(this.environment);
		String page = "/meetings/" + dossier.slug();
		Optional<String> before = reader.get(page).headers().firstValue("ETag");
		assertThat(before).isPresent();
		move(signedIn(Level.PUBLIC), dossier, "");
		assertThat(reader.get(page).headers().firstValue("ETag")).isEqualTo(before);
	}

	@Test
	void listsNothingAboveTheClearanceAndLetsNobodyMoveIt() {
		Dossier dossier = published(Level.DELEGATION);
		Visitor below = signedIn(Level.PUBLIC);
		String token = below.page("/messages/settings").expectFirst("input[name=_csrf]").val();
		assertThat(below.post("/edit/" + dossier.slug() + "/archive", Map.of("_csrf", token)).statusCode())
			.isEqualTo(404);
		move(signedIn(Level.DELEGATION), dossier, "");
		Visitor reader = Visitor.of(this.environment);
		assertThat(reader.page("/meetings?list=archive").text()).doesNotContain(dossier.title());
		assertThat(below.page("/edit?list=archive").text()).doesNotContain(dossier.title());
	}

	private static void move(Visitor editor, Dossier dossier, String what) {
		String page = "/edit/" + dossier.slug();
		assertThat(editor.submit(page, page + "/archive", Map.of("do", what)).statusCode()).isEqualTo(302);
	}

	private Dossier published(Level level) {
		String slug = "archief-" + UUID.randomUUID();
		Dossier dossier = DossierBuilder.aDossier().at(slug).level(level).titled("Raad " + slug).build();
		this.dossiers.publish(dossier.id(), this.dossiers.create(dossier, AnAuthor.cleared("els"), "Nieuw"), "els",
				null);
		return dossier;
	}

	private Visitor signedIn(Level clearance) {
		String username = "els-" + UUID.randomUUID();
		this.passwords.change(this.people.add(username, new PersonDetails("Els", Set.of(Role.EDITOR), clearance)).id(),
				PASSWORD);
		Visitor visitor = Visitor.of(this.environment);
		assertThat(visitor.signIn(username, PASSWORD).statusCode()).isEqualTo(302);
		return visitor;
	}

}
