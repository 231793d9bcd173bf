package org.meetingdossier.desk.follow;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.People;
import org.meetingdossier.account.PersonDetails;
import org.meetingdossier.account.PersonSummary;
import org.meetingdossier.account.Role;
import org.meetingdossier.account.SignedInPerson;
import org.meetingdossier.desk.message.Message;
import org.meetingdossier.desk.message.MessageKind;
import org.meetingdossier.desk.message.Messages;
import org.meetingdossier.desk.message.Recipient;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who follows what, and what they are told of it, on each database.
 */
@RecordsTest
abstract class FollowedMeetingsTests {

	@Autowired
	private FollowedMeetings followed;

	@Autowired
	private Messages messages;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private People people;

	@Autowired
	private JdbcTemplate jdbc;

	private SignedInPerson reader;

	@BeforeEach
	void addReader() {
		this.reader = person(Level.PUBLIC);
	}

	@Test
	void tellsOfANewEditionUntilItIsFollowedNoLonger() {
		Dossier dossier = published(Level.PUBLIC);
		this.followed.follow(this.reader, dossier.slug());
		this.followed.follow(this.reader, dossier.slug());
		edition(dossier, 1, "Tweede");
		assertThat(told(this.reader)).singleElement().satisfies((message) -> {
			assertThat(message.kind()).isEqualTo(MessageKind.EDITION_PUBLISHED);
			assertThat(message.address()).isEqualTo("/meetings/" + dossier.slug());
			assertThat(message.place())
				.satisfies((place) -> assertThat(place).extracting(Message.Place::title).isEqualTo("Tweede"));
		});
		this.messages.readAll(recipient(this.reader), FixedClockConfiguration.NOW);
		this.followed.stop(this.reader, dossier.slug());
		edition(dossier, 2, "Derde");
		assertThat(told(this.reader)).hasSize(1);
	}

	@Test
	void tellsNothingOfAnEditionThatDiffersOnlyInWhatSomebodyMayNotSee() {
		Dossier dossier = published(Level.PUBLIC);
		SignedInPerson cleared = person(Level.CONFIDENTIAL);
		this.followed.follow(this.reader, dossier.slug());
		this.followed.follow(cleared, dossier.slug());
		Dossier hidden = dossier.withTopics((topic) -> new Dossier.Topic(topic.id(), topic.facts(),
				List.of(DossierBuilder.position(Level.CONFIDENTIAL, "Geheime lijn", "")), topic.commitments()));
		this.dossiers.save(hidden, 1, AnAuthor.cleared("auteur"), "Lijn");
		this.dossiers.publish(dossier.id(), 2, "auteur", null);
		assertThat(told(this.reader)).isEmpty();
		assertThat(told(cleared)).hasSize(1);
	}

	@Test
	void showsNobodyAMeetingAboveTheirClearance() {
		Dossier dossier = published(Level.DELEGATION);
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.followed.follow(this.reader, dossier.slug()));
		Dossier tightened = published(Level.PUBLIC);
		this.followed.follow(this.reader, tightened.slug());
		edition(tightened, 1, "Tweede");
		this.dossiers.save(tightened.with(Content.with(tightened.facts(), Map.of("level", Level.DELEGATION))), 2,
				AnAuthor.cleared("auteur"), "Strenger");
		assertThat(this.followed.list(this.reader)).isEmpty();
		assertThat(this.followed.find(this.reader, tightened.slug())).isEmpty();
		assertThat(told(this.reader)).isEmpty();
		assertThat(this.messages.unread(recipient(this.reader))).isZero();
	}

	@Test
	void tellsWhatChangedSinceSomebodyLookedUntilTheyClearThat() {
		Dossier dossier = published(Level.PUBLIC);
		this.followed.follow(this.reader, dossier.slug());
		assertThat(this.followed.list(this.reader)).singleElement()
			.satisfies((one) -> assertThat(one.isChanged()).isFalse());
		edition(dossier, 1, "Tweede");
		// The clock of this test stands still.
		this.jdbc.update("update followed_meeting set looked_at = ?",
				FixedClockConfiguration.NOW.minusSeconds(60).atOffset(ZoneOffset.UTC));
		this.jdbc.update("update edition set published_at = ? where sequence = 1",
				FixedClockConfiguration.NOW.minusSeconds(120).atOffset(ZoneOffset.UTC));
		assertThat(this.followed.list(this.reader)).singleElement().satisfies((one) -> {
			assertThat(one.seen()).isEqualTo("A");
			assertThat(one.since()).containsExactly("B");
		});
		this.followed.look(this.reader, dossier.slug(), FixedClockConfiguration.NOW.minusSeconds(1));
		assertThat(this.followed.list(this.reader)).singleElement()
			.satisfies((one) -> assertThat(one.isChanged()).as("it came after the page was made").isTrue());
		this.followed.look(this.reader, dossier.slug(), Instant.MAX);
		assertThat(this.followed.list(this.reader)).singleElement()
			.satisfies((one) -> assertThat(one.isChanged()).isFalse());
		this.followed.look(this.reader, dossier.slug(), Instant.MIN);
		assertThat(this.followed.list(this.reader)).singleElement()
			.satisfies((one) -> assertThat(one.isChanged()).as("what was seen stays so").isFalse());
		this.followed.clear(this.reader, dossier.slug());
		assertThat(this.followed.list(this.reader)).singleElement().extracting(FollowedMeeting::lookedAt).isNull();
	}

	@Test
	void followsOnceHoweverOftenSomebodyClicks() throws Exception {
		Dossier dossier = published(Level.PUBLIC);
		ExecutorService clicks = Executors.newFixedThreadPool(8);
		try {
			Callable<String> click = () -> {
				this.followed.follow(this.reader, dossier.slug());
				return dossier.slug();
			};
			for (Future<String> one : clicks.invokeAll(Collections.nCopies(16, click))) {
				assertThat(one.get()).isEqualTo(dossier.slug());
			}
		}
		finally {
			clicks.shutdownNow();
		}
		assertThat(this.followed.list(this.reader)).hasSize(1);
	}

	private List<Message> told(SignedInPerson person) {
		return this.messages.page(recipient(person), 1).messages();
	}

	private static Recipient recipient(SignedInPerson person) {
		return Recipient.of(person);
	}

	private Dossier published(Level level) {
		Dossier dossier = DossierBuilder.aDossier()
			.at("volgen-" + UUID.randomUUID())
			.level(level)
			.withTopic("Onderwerp", "Achtergrond")
			.build();
		this.dossiers.publish(dossier.id(), this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw"),
				"auteur", null);
		return dossier;
	}

	private void edition(Dossier dossier, int before, String title) {
		this.dossiers.save(dossier.with(Content.with(dossier.facts(), Map.of("title", title))), before,
				AnAuthor.cleared("auteur"), "Titel");
		this.dossiers.publish(dossier.id(), before + 1, "auteur", null);
	}

	private SignedInPerson person(Level clearance) {
		PersonSummary person = this.people.add("els-" + UUID.randomUUID(),
				new PersonDetails("Els", Set.of(Role.READER), clearance));
		return new SignedInPerson(person.id(), person.username(), "Els", Set.of(Role.READER), clearance);
	}

}
