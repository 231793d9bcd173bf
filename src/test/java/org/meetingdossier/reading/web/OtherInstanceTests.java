package org.meetingdossier.reading.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import org.meetingdossier.MeetingDossierApplication;
import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is raised, withdrawn or published on one instance is right in the next answer of
 * another, at every address that is kept ready there.
 */
@HouseTest
class OtherInstanceTests {

	private static final String LINE = "Nederland houdt voet bij stuk.";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Environment environment;

	private final String slug = "elders-" + UUID.randomUUID();

	private final String agenda = "/meetings/" + this.slug;

	private final Dossier.Position position = DossierBuilder.position(Level.PUBLIC, LINE,
			"Zie Kamerstuk 28676, nr. 433.");

	private final Dossier open = DossierBuilder.aDossier()
		.at(this.slug)
		.withTopic("Oekraïne", "Achtergrond", this.position)
		.build();

	private final List<String> addresses = List.of("/meetings", this.agenda, this.agenda + "/topics/1",
			this.agenda + "/references", this.agenda + "/editions", this.agenda + "/editions/A",
			this.agenda + "/compare?from=A&to=A", "/documents/kst-28676-433");

	private ConfigurableApplicationContext other;

	private Visitor reader;

	@BeforeEach
	void startAnotherInstance() {
		this.other = new SpringApplicationBuilder(MeetingDossierApplication.class).run(
				"--spring.datasource.url=" + this.environment.getRequiredProperty("spring.datasource.url"),
				"--spring.datasource.username=" + this.environment.getRequiredProperty("spring.datasource.username"),
				"--spring.datasource.password=" + this.environment.getRequiredProperty("spring.datasource.password"),
				"--server.port=0", "--dossier.demo=false", "--dossier.work.enabled=false");
		this.reader = Visitor.of(this.other.getEnvironment());
		this.dossiers.create(this.open, AnAuthor.cleared("els"), "Nieuw");
		this.dossiers.publish(this.open.id(), 1, "els", null);
	}

	@AfterEach
	void stopIt() {
		this.other.close();
	}

	@Test
	void answersRightAfterEachChangeElsewhere() {
		Map<String, String> tags = read();
		assertThat(read()).as("all are ready").isEqualTo(tags);
		assertThat(statuses()).containsOnly(200);
		this.dossiers.save(with(Level.PUBLIC, Level.DELEGATION), 1, AnAuthor.cleared("els"), "Strenger");
		for (String address : this.addresses) {
			assertThat(this.reader.get(address).body()).as("raised position at " + address)
				.doesNotContain(LINE, "nr. 433\">");
		}
		assertThat(this.reader.get("/documents/kst-28676-433").body()).doesNotContain(this.slug);
		read();
		this.dossiers.save(with(Level.DELEGATION, Level.DELEGATION), 2, AnAuthor.cleared("els"), "Allemaal");
		assertThat(this.reader.get("/meetings").body()).doesNotContain(this.slug);
		for (String address : this.addresses.subList(1, this.addresses.size() - 1)) {
			assertThat(this.reader.get(address).statusCode()).as("raised dossier at " + address).isEqualTo(404);
		}
	}

	@Test
	void answersRightAfterAnEditionIsWithdrawnAndTheNextIsPublishedElsewhere() {
		read();
		this.dossiers.withdraw(this.open.id(), "Klopt niet.", "els");
		assertThat(this.reader.get("/meetings").body()).doesNotContain(this.slug);
		assertThat(this.reader.get("/documents/kst-28676-433").body()).doesNotContain(this.slug);
		for (String address : List.of("", "/topics/1", "/references", "/editions/A")) {
			assertThat(this.reader.get(this.agenda + address).statusCode()).as("withdrawn at " + address)
				.isEqualTo(410);
		}
		assertThat(this.reader.get(this.agenda + "/compare?from=A&to=A").statusCode()).isEqualTo(404);
		this.dossiers.save(with(Level.PUBLIC, Level.PUBLIC, "Nieuwe achtergrond"), 1, AnAuthor.cleared("els"), "Beter");
		this.dossiers.publish(this.open.id(), 2, "els", null);
		assertThat(this.reader.get("/meetings").body()).contains(this.slug);
		assertThat(this.reader.get(this.agenda).body()).contains("Nieuwe achtergrond");
		assertThat(this.reader.get(this.agenda + "/editions").body()).contains("/editions/B");
		assertThat(this.reader.get(this.agenda + "/editions/A").statusCode()).isEqualTo(410);
	}

	private List<Integer> statuses() {
		return this.addresses.stream().map((address) -> this.reader.get(address).statusCode()).toList();
	}

	private Map<String, String> read() {
		Map<String, String> tags = new LinkedHashMap<>();
		for (String address : this.addresses) {
			tags.put(address, this.reader.get(address).headers().firstValue("ETag").orElse("none at " + address));
		}
		return tags;
	}

	private Dossier with(Level level, Level positionLevel) {
		return with(level, positionLevel, this.open.topics().get(0).facts().background());
	}

	private Dossier with(Level level, Level positionLevel, String background) {
		Dossier.Topic topic = this.open.topics().get(0);
		Dossier.Position changed = new Dossier.Position(this.position.id(), positionLevel, this.position.line(),
				this.position.explanation());
		return this.open.with(Content.with(this.open.facts(), "level", level))
			.withTopics(List.of(topic.with(Content.with(topic.facts(), "background", background))
				.withPositions(List.of(changed))
				.withCommitments(List.of())));
	}

}
