package org.meetingdossier.account.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.Passwords;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.Role;
import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader may not see is nowhere: not on a page, not in a list, not beside a
 * document. Each dossier and each position here carries a word of its own to look for.
 */
@HouseTest
class ClearanceMatrixTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Environment environment;

	private final Map<Level, Dossier> byLevel = new HashMap<>();

	@BeforeEach
	void publishOneDossierOfEachLevel() {
		for (Level level : Level.values()) {
			Dossier dossier = DossierBuilder.aDossier()
				.at("level-" + UUID.randomUUID())
				.level(level)
				.titled(word("Dossier", level))
				.introducedBy("De brief is er (Kamerstuk 28676, nr. 499).")
				.withTopic("Onderwerp", "Achtergrond", position(Level.PUBLIC), position(Level.DELEGATION),
						position(Level.CONFIDENTIAL))
				.build();
			this.dossiers.publish(dossier.id(), this.dossiers.create(dossier, "els", "Nieuw"), "els", null);
			this.byLevel.put(level, dossier);
		}
	}

	@Test
	void showsEachReaderWhatTheirClearanceAllowsAndNothingElse() {
		for (Optional<Level> clearance : clearances()) {
			Level sees = clearance.orElse(Level.PUBLIC);
			Visitor visitor = visitorWith(clearance);
			for (Level level : Level.values()) {
				for (String address : addressesOf(byLevel(level))) {
					HttpResponse<String> answer = visitor.get(address);
					assertThat(answer.statusCode()).as("%s with %s", address, clearance)
						.isEqualTo(sees.sees(level) ? 200 : 404);
					assertHoldsNothingAbove(sees, answer);
				}
			}
			for (String address : List.of("/", "/meetings", "/documents/kst-28676-499")) {
				HttpResponse<String> answer = visitor.get(address);
				for (Level level : Level.values()) {
					assertThat(answer.body().contains(word("Dossier", level))).as("%s with %s", address, clearance)
						.isEqualTo(sees.sees(level));
				}
				assertHoldsNothingAbove(sees, answer);
			}
		}
	}

	@Test
	void takesEverythingAwayOnceADossierIsTightened() {
		Dossier dossier = byLevel(Level.PUBLIC);
		Visitor visitor = visitorWith(Optional.empty());
		List<String> addresses = addressesOf(dossier);
		addresses.forEach((address) -> assertThat(visitor.get(address).statusCode()).as(address).isEqualTo(200));
		String tag = visitor.get(addresses.get(0)).headers().firstValue("ETag").orElseThrow();
		this.dossiers.save(tightened(dossier), 1, "els", "Vertrouwelijk");
		addresses.forEach((address) -> assertThat(visitor.get(address).statusCode()).as(address).isEqualTo(404));
		assertThat(visitor.sending("If-None-Match", tag).get(addresses.get(0)).statusCode()).isEqualTo(404);
		assertThat(visitor.get("/meetings").body()).doesNotContain(dossier.slug());
		assertThat(visitor.get("/documents/kst-28676-499").body()).doesNotContain(dossier.slug());
	}

	@Test
	void answersForWhatIsHiddenAsForWhatIsNotThere() {
		Visitor visitor = visitorWith(Optional.empty());
		String hidden = visitor.get("/meetings/" + byLevel(Level.CONFIDENTIAL).slug()).body();
		String unknown = visitor.get("/meetings/" + byLevel(Level.CONFIDENTIAL).slug() + "x").body();
		assertThat(hidden.replace(byLevel(Level.CONFIDENTIAL).slug(), ""))
			.isEqualTo(unknown.replace(byLevel(Level.CONFIDENTIAL).slug() + "x", ""));
	}

	private Dossier byLevel(Level level) {
		return Optional.ofNullable(this.byLevel.get(level)).orElseThrow();
	}

	private static List<Optional<Level>> clearances() {
		List<Optional<Level>> clearances = new ArrayList<>(List.of(Optional.empty()));
		for (Level level : Level.values()) {
			clearances.add(Optional.of(level));
		}
		return clearances;
	}

	private static List<String> addressesOf(Dossier dossier) {
		String agenda = "/meetings/" + dossier.slug();
		return List.of(agenda, agenda + "/topics/1", agenda + "/references");
	}

	private static void assertHoldsNothingAbove(Level sees, HttpResponse<String> answer) {
		for (Level level : Level.values()) {
			if (!sees.sees(level)) {
				assertThat(answer.body()).as(answer.uri().toString())
					.doesNotContain(word("Inzet", level))
					.doesNotContain(word("Dossier", level));
			}
		}
	}

	private static String word(String what, Level level) {
		return what + "-woord-" + level.name().charAt(0) + level.ordinal();
	}

	private static Dossier.Position position(Level level) {
		return DossierBuilder.position(level, word("Inzet", level), "Toelichting");
	}

	private static Dossier tightened(Dossier dossier) {
		return new Dossier(dossier.id(), dossier.slug(), Level.CONFIDENTIAL, dossier.title(), dossier.forum(),
				dossier.place(), dossier.zone(), dossier.firstDay(), dossier.lastDay(), dossier.host(),
				dossier.delegation(), dossier.agenda(), dossier.letter(), dossier.introduction(), dossier.generalLine(),
				dossier.sessions(), dossier.topics());
	}

	private Visitor visitorWith(Optional<Level> clearance) {
		Visitor visitor = Visitor.of(this.environment);
		clearance.ifPresent((level) -> {
			String username = "els-" + UUID.randomUUID();
			this.passwords.change(this.people.add(username, new PersonDetails("Els", Set.of(Role.READER), level)).id(),
					PASSWORD);
			assertThat(visitor.signIn(username, PASSWORD).statusCode()).isEqualTo(302);
		});
		return visitor;
	}

}
