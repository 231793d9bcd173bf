package org.meetingdossier.reading.web;

import java.util.List;
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
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people with different clearances read at the same addresses, ready pages included.
 */
@HouseTest
class ClearanceTests {

	private static final String PASSWORD = "kievit-over-de-polder";

	private static final String DOCUMENT = "/documents/kst-28676-411";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private Passwords passwords;

	@Autowired
	private Environment environment;

	private final String slug = "raad-" + UUID.randomUUID();

	private final String agenda = "/meetings/" + this.slug;

	private final Dossier.Position position = DossierBuilder.position(Level.PUBLIC, "Nederland houdt voet bij stuk.",
			"Zie Kamerstuk 28676, nr. 411.");

	private Visitor anybody;

	private Visitor delegate;

	@BeforeEach
	void arrive() {
		this.anybody = Visitor.of(this.environment);
		this.delegate = Visitor.of(this.environment);
		String username = "els-" + UUID.randomUUID();
		PersonDetails details = new PersonDetails("Els", Set.of(Role.READER), Level.DELEGATION);
		this.passwords.change(this.people.add(username, details).id(), PASSWORD);
		this.delegate.signIn(username, PASSWORD);
	}

	@Test
	void showsADossierToWhoIsClearedForIt() {
		publish(dossier(Level.DELEGATION, Level.DELEGATION));
		for (int visit = 1; visit <= 2; visit++) {
			assertThat(this.delegate.get(this.agenda).statusCode()).isEqualTo(200);
			assertThat(this.anybody.get(this.agenda).statusCode()).isEqualTo(404);
		}
		assertThat(this.delegate.get(this.agenda).headers().firstValue("Cache-Control")).hasValue("no-cache, private");
		assertThat(this.delegate.get("/meetings").body()).contains(this.slug);
		assertThat(this.anybody.get("/meetings").body()).doesNotContain(this.slug);
	}

	@Test
	void answersAsIfWhatIsRestrictedWereNotThere() {
		publish(dossier(Level.CONFIDENTIAL, Level.CONFIDENTIAL));
		for (Visitor visitor : List.of(this.anybody, this.delegate)) {
			String restricted = visitor.get(this.agenda).body().replace(this.slug, "…");
			assertThat(restricted).isEqualTo(visitor.get("/meetings/unknown").body().replace("unknown", "…"));
		}
	}

	@Test
	void showsAPositionToWhoIsClearedForIt() {
		publish(dossier(Level.PUBLIC, Level.DELEGATION));
		for (int visit = 1; visit <= 2; visit++) {
			assertThat(this.delegate.get(this.agenda).body()).contains(this.position.line());
			assertThat(this.anybody.get(this.agenda).body()).doesNotContain(this.position.line());
		}
		assertThat(this.delegate.get(DOCUMENT).body()).contains(this.slug);
		assertThat(this.anybody.get(DOCUMENT).body()).doesNotContain(this.slug);
	}

	@Test
	void hidesAtTheNextRequestWhatIsRestrictedToday() {
		Dossier open = dossier(Level.PUBLIC, Level.PUBLIC);
		publish(open);
		String before = this.anybody.get(this.agenda).headers().firstValue("ETag").orElseThrow();
		assertThat(this.anybody.get(this.agenda).body()).contains(this.position.line());
		this.dossiers.save(changed(open, Level.PUBLIC, Level.DELEGATION), 1, AnAuthor.cleared("auteur"),
				"Voor de delegatie");
		assertThat(this.anybody.get(this.agenda).body()).doesNotContain(this.position.line());
		assertThat(this.anybody.sending("If-None-Match", before).get(this.agenda).statusCode()).isEqualTo(200);
		assertThat(this.anybody.get(DOCUMENT).body()).doesNotContain(this.slug);
		assertThat(this.delegate.get(this.agenda).body()).contains(this.position.line());
		this.dossiers.save(changed(open, Level.CONFIDENTIAL, Level.DELEGATION), 2, AnAuthor.cleared("auteur"),
				"Vertrouwelijk");
		assertThat(this.delegate.get(this.agenda).statusCode()).isEqualTo(404);
		assertThat(this.delegate.get(this.agenda + "/references").statusCode()).isEqualTo(404);
		assertThat(this.delegate.get(DOCUMENT).body()).doesNotContain(this.slug);
	}

	@Test
	void keepsNothingAboutThePersonInTheBytes() {
		publish(dossier(Level.PUBLIC, Level.PUBLIC));
		String forTheDelegate = this.delegate.get(this.agenda).body();
		assertThat(forTheDelegate).isEqualTo(this.anybody.get(this.agenda).body());
	}

	private void publish(Dossier dossier) {
		this.dossiers.publish(dossier.id(), this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw"),
				"auteur", null);
	}

	private Dossier dossier(Level level, Level positionLevel) {
		return changed(DossierBuilder.aDossier().at(this.slug).withTopic("Oekraïne", "Achtergrond").build(), level,
				positionLevel);
	}

	private Dossier changed(Dossier dossier, Level level, Level positionLevel) {
		Dossier.Topic topic = dossier.topics().get(0);
		Dossier.Position changed = new Dossier.Position(this.position.id(), positionLevel, this.position.line(),
				this.position.explanation());
		return dossier.with(Content.with(dossier.facts(), "level", level))
			.withTopics(List.of(topic.withPositions(List.of(changed))));
	}

}
