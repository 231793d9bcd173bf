package org.meetingdossier.output.web;

import java.util.UUID;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
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

@HouseTest
class FeedControllerTests {

	private static final String FEED = "/meetings/feed.atom";

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private EntityManagerFactory entities;

	private final UUID number = UUID.randomUUID();

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
	void asksTheDatabaseAsOftenForManyMeetingsAsForOne() {
		publish("eerste");
		long forOne = queriesOfTheFeed();
		for (int meeting = 1; meeting <= 5; meeting++) {
			publish("volgende-" + meeting);
		}
		assertThat(queriesOfTheFeed()).isEqualTo(forOne).isLessThanOrEqualTo(5);
		assertThat(feed().select("entry > id").eachText())
			.contains("tag:meetingdossier.org,2025:meetings/volgende-5-" + this.number + "/editions/A");
	}

	@Test
	void saysNothingOfADossierOfWhichTheCurrentEditionWasWithdrawn() {
		Dossier dossier = publish("ingetrokken");
		assertThat(feed().select("entry > id").text()).contains(dossier.slug());
		this.dossiers.withdraw(dossier.id(), "Een verkeerde datum.", "els");
		assertThat(feed().select("entry > id").text()).doesNotContain(dossier.slug());
	}

	private Dossier publish(String name) {
		Dossier dossier = DossierBuilder.aDossier()
			.at(name + "-" + this.number)
			.withTopic("Agendapunt", "Achtergrond.",
					DossierBuilder.position(Level.DELEGATION, "Nederland steunt dit.", ""))
			.build();
		this.dossiers.create(dossier, AnAuthor.cleared("els"), "Nieuw");
		this.dossiers.publish(dossier.id(), 1, "els", null);
		return dossier;
	}

	private long queriesOfTheFeed() {
		long before = this.statistics.getPrepareStatementCount();
		feed();
		return this.statistics.getPrepareStatementCount() - before;
	}

	private Document feed() {
		return Jsoup.parse(this.reader.get(FEED).body(), Parser.xmlParser());
	}

}
