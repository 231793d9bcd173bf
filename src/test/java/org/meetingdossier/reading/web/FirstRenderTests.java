package org.meetingdossier.reading.web;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.HouseTest;
import org.meetingdossier.account.web.Visitor;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the first render of a page asks of the database does not grow with the dossier,
 * and what one page read the others of the same edition do not read again.
 */
@HouseTest
class FirstRenderTests {

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private EntityManagerFactory entities;

	private Statistics statistics;

	private Visitor reader;

	@BeforeEach
	void count(@Autowired Environment environment) {
		this.statistics = this.entities.unwrap(SessionFactory.class).getStatistics();
		this.statistics.setStatisticsEnabled(true);
		this.reader = Visitor.of(environment);
	}

	@AfterEach
	void countNoMore() {
		this.statistics.setStatisticsEnabled(false);
	}

	@Test
	void takesAtMostFourQueriesWhateverTheNumberOfTopics() {
		for (int topics : List.of(2, 60)) {
			String agenda = publish(topics);
			assertThat(queriesOf(agenda)).as(topics + " topics").isBetween(1L, 4L);
		}
	}

	@Test
	void isReadOnceForAllPagesOfAnEdition() {
		String agenda = publish(3);
		queriesOf(agenda);
		for (String other : List.of("/topics/1", "/topics/2", "?lang=en")) {
			assertThat(queriesOf(agenda + other)).as(other).isZero();
		}
	}

	private String publish(int topics) {
		DossierBuilder builder = DossierBuilder.aDossier().at("eerst-" + UUID.randomUUID());
		for (int number = 1; number <= topics; number++) {
			builder.withTopic("Agendapunt " + number, "Achtergrond, zie Kamerstuk 28676, nr. " + (400 + number) + ".",
					DossierBuilder.position(Level.PUBLIC, "Nederland steunt dit.", "Zie Kamerstuk 28676, nr. 433."));
		}
		Dossier dossier = builder.build();
		this.dossiers.create(dossier, AnAuthor.cleared("els"), "Nieuw");
		this.dossiers.publish(dossier.id(), 1, "els", null);
		return "/meetings/" + dossier.slug();
	}

	private long queriesOf(String address) {
		long before = this.statistics.getPrepareStatementCount();
		assertThat(this.reader.get(address).statusCode()).as(address).isEqualTo(200);
		return this.statistics.getPrepareStatementCount() - before;
	}

}
