package org.meetingdossier.dossier.across;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must hold on each database of commitments that are asked for across dossiers.
 */
@RecordsTest
abstract class CurrentCommitmentsTests {

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private CurrentCommitments current;

	@Autowired
	private WorkingCommitments working;

	@Autowired
	private FillCurrentTables fill;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate jdbc;

	private final String slug = "beloofd-" + UUID.randomUUID();

	@Test
	void readersFindWhatTheCurrentEditionPromisesAndEditorsWhatIsWritten() {
		Dossier dossier = created("Een brief over Oekraïne");
		assertThat(found(Level.CONFIDENTIAL)).isEmpty();
		publish(dossier, 1);
		this.dossiers.save(promising(dossier, "Een andere brief", "Binnenkort"), 1, AnAuthor.cleared("els"), "Anders");
		assertThat(found(Level.PUBLIC)).singleElement().satisfies((made) -> {
			assertThat(made.content().what()).isEqualTo("Een brief over Oekraïne");
			assertThat(made.meeting()).isEqualTo(dossier.title());
			assertThat(made.firstDay()).isEqualTo(dossier.facts().firstDay());
			assertThat(made.number()).isEqualTo(1);
			assertThat(made.topicTitle()).isEqualTo("Oekraïne");
			assertThat(made.promisedAt()).isNotNull();
		});
		assertThat(this.working.find(CommitmentFilter.of(this.slug), Level.PUBLIC)).singleElement()
			.satisfies((made) -> {
				assertThat(made.content().what()).isEqualTo("Een andere brief");
				assertThat(made.promisedAt()).as("the edition promised it").isNotNull();
			});
		publish(dossier, 2);
		assertThat(found(Level.PUBLIC)).extracting((made) -> made.content().what()).containsExactly("Een andere brief");
	}

	@Test
	void asksForStatusAndMinister() {
		publish(created("Een brief"), 1);
		assertThat(this.current
			.find(new CommitmentFilter(EnumSet.of(CommitmentStatus.FULFILLED), null, Set.of(this.slug)), Level.PUBLIC))
			.isEmpty();
		assertThat(this.current.find(new CommitmentFilter(EnumSet.of(CommitmentStatus.OPEN), "De minister", Set.of()),
				Level.PUBLIC))
			.extracting(MadeCommitment::slug)
			.contains(this.slug);
		assertThat(this.current.find(new CommitmentFilter(EnumSet.of(CommitmentStatus.OPEN), "Een ander", Set.of()),
				Level.PUBLIC))
			.isEmpty();
		assertThat(this.current.find(new CommitmentFilter(EnumSet.noneOf(CommitmentStatus.class), null, Set.of()),
				Level.PUBLIC))
			.isEmpty();
		assertThat(this.current.ministers(Level.PUBLIC)).contains("De minister");
		assertThat(this.current.meetings(Level.PUBLIC)).extracting(PromisingMeeting::slug).contains(this.slug);
		assertThat(this.working.ministers(Level.PUBLIC)).contains("De minister");
		assertThat(this.working.meetings(Level.PUBLIC)).extracting(PromisingMeeting::slug).contains(this.slug);
	}

	@Test
	void hidesWhatIsStricterToday() {
		Dossier dossier = created("Een brief");
		publish(dossier, 1);
		this.dossiers.save(dossier.with(Content.with(dossier.facts(), "level", Level.DELEGATION)), 1,
				AnAuthor.cleared("els"), "Strenger");
		assertThat(found(Level.PUBLIC)).isEmpty();
		assertThat(this.working.find(CommitmentFilter.of(this.slug), Level.PUBLIC)).isEmpty();
		assertThat(this.current.meetings(Level.PUBLIC)).extracting(PromisingMeeting::slug).doesNotContain(this.slug);
		assertThat(found(Level.DELEGATION)).hasSize(1);
		assertThat(this.working.find(CommitmentFilter.of(this.slug), Level.DELEGATION)).hasSize(1);
	}

	@Test
	void hidesAnEditionThatWasPublishedAsStricter() {
		Dossier dossier = created("Een brief");
		this.dossiers.save(dossier.with(Content.with(dossier.facts(), "level", Level.DELEGATION)), 1,
				AnAuthor.cleared("els"), "Strenger");
		publish(dossier, 2);
		this.dossiers.lower(dossier, 2, AnAuthor.cleared("els"), "Openbaar");
		assertThat(found(Level.PUBLIC)).isEmpty();
		assertThat(this.current.meetings(Level.PUBLIC)).extracting(PromisingMeeting::slug).doesNotContain(this.slug);
		assertThat(found(Level.DELEGATION)).hasSize(1);
	}

	@Test
	void hidesWhatWasTakenOutOfAStricterDossier() {
		Dossier dossier = created("Een brief");
		publish(dossier, 1);
		Dossier strict = dossier.with(Content.with(dossier.facts(), "level", Level.CONFIDENTIAL));
		this.dossiers.save(strict, 1, AnAuthor.cleared("els"), "Strenger");
		this.dossiers.save(strict.withTopics((topic) -> topic.withCommitments(List.of())), 2, AnAuthor.cleared("els"),
				"Weg");
		this.dossiers.lower(dossier.withTopics((topic) -> topic.withCommitments(List.of())), 3, AnAuthor.cleared("els"),
				"Weer openbaar");
		assertThat(found(Level.DELEGATION)).isEmpty();
		assertThat(found(Level.CONFIDENTIAL)).hasSize(1);
	}

	@Test
	void countsTheTopicsThatTheReaderSees() {
		Dossier dossier = DossierBuilder.aDossier()
			.at(this.slug)
			.withTopic("Geheim", "", "Niets")
			.withTopic("Oekraïne", "", "Een brief")
			.build();
		this.dossiers.create(dossier, AnAuthor.cleared("els"), "Nieuw");
		publish(dossier, 1);
		Dossier.Topic second = dossier.topics().get(1);
		Dossier strict = dossier.with(Content.with(dossier.facts(), "level", Level.CONFIDENTIAL));
		this.dossiers.save(strict, 1, AnAuthor.cleared("els"), "Strenger");
		this.dossiers.save(strict.withTopics(List.of(second)), 2, AnAuthor.cleared("els"), "Weg");
		this.dossiers.lower(dossier.withTopics(List.of(second)), 3, AnAuthor.cleared("els"), "Weer openbaar");
		assertThat(found(Level.PUBLIC)).extracting(MadeCommitment::number).containsExactly(1);
		assertThat(found(Level.CONFIDENTIAL)).extracting(MadeCommitment::number).containsExactly(1, 2);
	}

	@Test
	void forgetsAWithdrawnEdition() {
		Dossier dossier = created("Een brief");
		publish(dossier, 1);
		this.dossiers.withdraw(dossier.id(), "Fout", "els");
		assertThat(found(Level.CONFIDENTIAL)).isEmpty();
		assertThat(rows(dossier)).isZero();
		this.fill.run(new DefaultApplicationArguments());
		assertThat(rows(dossier)).isZero();
	}

	@Test
	void writesNothingWhenPublishingFails() {
		Dossier dossier = created("Een brief");
		this.transaction.executeWithoutResult((status) -> {
			publish(dossier, 1);
			status.setRollbackOnly();
		});
		assertThat(rows(dossier)).isZero();
	}

	@Test
	void copiesEditionsThatHaveNoCopyAtTheStart() {
		Dossier dossier = created("Een brief");
		publish(dossier, 1);
		List<MadeCommitment> before = found(Level.PUBLIC);
		List.of("current_commitment", "current_topic", "current_edition")
			.forEach((table) -> this.jdbc.update("delete from " + table));
		assertThat(found(Level.PUBLIC)).isEmpty();
		this.fill.run(new DefaultApplicationArguments());
		assertThat(found(Level.PUBLIC)).isEqualTo(before).hasSize(1);
	}

	@Test
	void countsAPromiseFromTheEditionThatFirstNamedItsTerm() {
		Dossier dossier = created("Een brief");
		publish(dossier, 1);
		publishedEarlier(dossier, 20);
		save(promising(dossier, "Een brief aan de Kamer", "Binnenkort"), 1);
		publish(dossier, 2);
		assertThat(found(Level.PUBLIC)).singleElement().satisfies((made) -> {
			assertThat(made.promisedAt()).isEqualTo(publishedAt(dossier, 1));
			assertThat(made.changedAt()).isEqualTo(publishedAt(dossier, 2));
		});
		save(promising(dossier, "Een brief aan de Kamer", "Voor de zomer"), 2);
		publish(dossier, 3);
		assertThat(found(Level.PUBLIC)).singleElement()
			.satisfies((made) -> assertThat(made.promisedAt()).isEqualTo(publishedAt(dossier, 3)));
	}

	@Test
	void saysNothingOfAnEditionThatWasMoreRestricted() {
		Dossier dossier = created("Een brief");
		this.dossiers.save(dossier.with(Content.with(dossier.facts(), "level", Level.CONFIDENTIAL)), 1,
				AnAuthor.cleared("els"), "Strenger");
		publish(dossier, 2);
		publishedEarlier(dossier, 20);
		this.dossiers.lower(dossier, 2, AnAuthor.cleared("els"), "Openbaar");
		publish(dossier, 3);
		assertThat(found(Level.PUBLIC)).singleElement()
			.satisfies((made) -> assertThat(made.promisedAt()).isEqualTo(publishedAt(dossier, 2)));
	}

	@Test
	void tellsEditorsAtWhichSession() {
		Dossier dossier = DossierBuilder.aDossier()
			.at(this.slug)
			.withSession("Diner")
			.withTopic("Oekraïne", "")
			.build();
		Dossier assigned = dossier
			.withTopics((topic) -> topic.with(Content.with(topic.facts(), Map.of("expected", false)))
				.in(dossier.sessions().get(0).id()));
		this.dossiers.create(assigned, AnAuthor.cleared("els"), "Nieuw");
		assertThat(this.working.find(CommitmentFilter.of(this.slug), Level.PUBLIC)).extracting(MadeCommitment::session)
			.containsExactly("Diner");
	}

	private Dossier created(String promised) {
		Dossier dossier = DossierBuilder.aDossier()
			.at(this.slug)
			.on(LocalDate.of(2025, 5, 14))
			.withTopic("Oekraïne", "", promised)
			.build();
		this.dossiers.create(dossier, AnAuthor.cleared("els"), "Nieuw");
		return dossier;
	}

	private static Dossier promising(Dossier dossier, String what, String term) {
		return dossier.withTopics((topic) -> topic.withCommitments(topic.commitments()
			.stream()
			.map((commitment) -> Content.with(commitment, Map.of("what", what, "term", term)))
			.toList()));
	}

	private void save(Dossier dossier, int startedFrom) {
		this.dossiers.save(dossier, startedFrom, AnAuthor.cleared("els"), "Anders");
	}

	private void publish(Dossier dossier, int revision) {
		this.dossiers.publish(dossier.id(), revision, "els", null);
	}

	/** The clock of tests stands still. */
	private void publishedEarlier(Dossier dossier, int days) {
		this.jdbc.update(
				"update edition set published_at = published_at - interval '" + days + "' day where meeting_id = ?",
				dossier.id());
	}

	private Instant publishedAt(Dossier dossier, int sequence) {
		return this.jdbc
			.queryForList("select published_at from edition where meeting_id = ? and sequence = ?",
					java.sql.Timestamp.class, dossier.id(), sequence)
			.get(0)
			.toInstant();
	}

	private int rows(Dossier dossier) {
		return this.jdbc
			.queryForList("select commitment_id from current_commitment where meeting_id = ?", UUID.class, dossier.id())
			.size();
	}

	private List<MadeCommitment> found(Level clearance) {
		return this.current.find(CommitmentFilter.of(this.slug), clearance);
	}

}
