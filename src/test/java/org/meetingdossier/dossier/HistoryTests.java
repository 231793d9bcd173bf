package org.meetingdossier.dossier;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.DossierJson;
import org.meetingdossier.dossier.transfer.SoundRevisions;
import org.meetingdossier.platform.ChainHash;
import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What must hold of the history of a dossier on each database.
 */
@RecordsTest
abstract class HistoryTests {

	@Autowired
	private History history;

	@Autowired
	private WorkingDossiers working;

	@Autowired
	private EntityManagerFactory entities;

	@Autowired
	private ContentPairs pairs;

	@Autowired
	private Restoration restoration;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private JdbcTemplate jdbc;

	private final String slug = "history-" + UUID.randomUUID();

	private final Dossier first = DossierBuilder.aDossier()
		.at(this.slug)
		.withSession("Ochtend")
		.withTopic("Eén", "Achtergrond", DossierBuilder.position(Level.PUBLIC, "Lijn", ""))
		.withTopic("Twee", "")
		.withTopic("Drie", "")
		.build();

	@BeforeEach
	void create() {
		this.dossiers.create(this.first, AnAuthor.cleared("een"), "Nieuw");
	}

	@Test
	void listsTheNewestRevisionFirst() {
		save(1, (dossier) -> dossier.put("title", "Anders"));
		assertThat(this.history.of(this.slug, Level.PUBLIC, Integer.MAX_VALUE, 1000)).containsExactly(
				new RevisionSummary(2, "auteur", FixedClockConfiguration.NOW, "Wijziging", 1),
				new RevisionSummary(1, "een", FixedClockConfiguration.NOW, "Nieuw", null));
		assertThat(this.history.newest(this.first.id())).isEqualTo(2);
		assertThat(this.history.of("onbekend", Level.CONFIDENTIAL, Integer.MAX_VALUE, 1000)).isEmpty();
	}

	@Test
	void showsARevisionAsStrictAsItIsToday() {
		assertThat(this.working.seenAt(this.first.id(), 1, Level.PUBLIC)).contains(this.first);
		save(1, (dossier) -> position(dossier).put("level", "CONFIDENTIAL"));
		assertThat(this.working.seenAt(this.first.id(), 1, Level.PUBLIC).orElseThrow().topics().get(0).positions())
			.isEmpty();
		save(2, (dossier) -> dossier.put("level", "DELEGATION"));
		assertThat(this.working.seenAt(this.first.id(), 1, Level.PUBLIC)).isEmpty();
		assertThat(this.history.of(this.slug, Level.PUBLIC, Integer.MAX_VALUE, 1000)).isEmpty();
		assertThat(this.working.seenAt(this.first.id(), 9, Level.CONFIDENTIAL)).isEmpty();
	}

	@Test
	void verifiesRevisionsOfBeforeTheStateOfATopicWasKept() {
		String old = DossierJson.write(this.first)
			.replace("\"state\":\"ON_AGENDA\",", "")
			.replace("\"stateReason\":null,", "");
		this.jdbc.update("update revision set content = ?, hash = ? where meeting_id = ? and number = 1", old,
				ChainHash.of("", old), this.first.id());
		save(1, (dossier) -> dossier.put("title", "Twee"));
		assertThat(SoundRevisions.firstBroken(this.jdbc, this.first.id())).isEmpty();
		assertThat(this.working.seenAt(this.first.id(), 1, Level.PUBLIC)).contains(this.first);
	}

	@Test
	void hidesFromBothSidesOfAPairWhatIsHiddenInOneOfThemOrToday() {
		save(1, (dossier) -> position(dossier).put("level", "DELEGATION").put("line", "Intern"));
		lower(2, (dossier) -> position(dossier).put("level", "PUBLIC"));
		ContentPair pair = this.pairs.revisions(this.slug, 1, 2, Level.PUBLIC).orElseThrow();
		assertThat(pair.before().topics().get(0).positions()).isEmpty();
		assertThat(pair.after().topics().get(0).positions()).isEmpty();
		assertThat(this.pairs.revisions(this.slug, 1, 3, Level.PUBLIC).orElseThrow().before()).isEqualTo(this.first);
		save(3, (dossier) -> position(dossier).put("level", "CONFIDENTIAL"));
		assertThat(this.pairs.revisions(this.slug, 1, 3, Level.DELEGATION)
			.orElseThrow()
			.after()
			.topics()
			.get(0)
			.positions()).isEmpty();
		assertThat(this.pairs.revisions(this.slug, 1, 2, Level.CONFIDENTIAL)
			.orElseThrow()
			.after()
			.topics()
			.get(0)
			.positions()).extracting(Dossier.Position::level)
			.as("levels themselves are compared too")
			.containsExactly(Level.DELEGATION);
	}

	@Test
	void tellsNothingOfARevisionThatChangedOnlyWhatIsHidden() {
		save(1, (dossier) -> position(dossier).put("level", "CONFIDENTIAL"));
		save(2, (dossier) -> position(dossier).put("line", "Geheim"));
		save(3, (dossier) -> dossier.put("title", "Anders"));
		save(4, (dossier) -> topic(dossier).withArray("positions").removeAll());
		assertThat(this.history.of(this.slug, Level.DELEGATION, Integer.MAX_VALUE, 10))
			.extracting(RevisionSummary::number)
			.containsExactly(4, 1);
		assertThat(this.history.last(this.slug, Level.DELEGATION)).get()
			.extracting(RevisionSummary::number)
			.isEqualTo(4);
		assertThat(this.history.of(this.slug, Level.CONFIDENTIAL, Integer.MAX_VALUE, 10))
			.extracting(RevisionSummary::number)
			.containsExactly(5, 4, 3, 2, 1);
		assertThat(this.history.of(this.slug, Level.CONFIDENTIAL, 4, 2)).extracting(RevisionSummary::number)
			.containsExactly(3, 2);
		assertThat(this.pairs.revisions(this.slug, 1, 5, Level.DELEGATION)
			.orElseThrow()
			.before()
			.topics()
			.get(0)
			.positions()).as("it was taken out as confidential").isEmpty();
		assertThat(this.working.seenAt(this.first.id(), 1, Level.DELEGATION).orElseThrow().topics().get(0).positions())
			.isEmpty();
	}

	@Test
	void readsALongHistoryInFewQueries() {
		save(1, (dossier) -> position(dossier).put("level", "CONFIDENTIAL"));
		for (int number = 2; number < 200; number++) {
			String line = "Geheim " + number;
			save(number, (dossier) -> position(dossier).put("line", line));
		}
		Statistics statistics = this.entities.unwrap(SessionFactory.class).getStatistics();
		statistics.setStatisticsEnabled(true);
		assertThat(this.history.of(this.slug, Level.DELEGATION, Integer.MAX_VALUE, 50))
			.extracting(RevisionSummary::number)
			.containsExactly(1);
		long queries = statistics.getPrepareStatementCount();
		assertThat(this.history.writer(this.first.id(), this.first.topics().get(0).id())).contains("een");
		long more = statistics.getPrepareStatementCount() - queries;
		statistics.setStatisticsEnabled(false);
		assertThat(queries).as("of the history").isLessThan(25);
		assertThat(more).as("of who wrote a topic").isLessThan(25);
	}

	@Test
	void showsNoPairOfADossierThatIsAboveTheClearance() {
		save(1, (dossier) -> dossier.put("level", "DELEGATION"));
		lower(2, (dossier) -> dossier.put("level", "PUBLIC"));
		assertThat(this.pairs.revisions(this.slug, 1, 2, Level.PUBLIC)).isEmpty();
		assertThat(this.pairs.revisions(this.slug, 1, 3, Level.PUBLIC)).isPresent();
		assertThat(this.pairs.revisions(this.slug, 1, 9, Level.PUBLIC)).isEmpty();
	}

	@Test
	void laysEditionsAndTheDraftBesideEachOther() {
		assertThat(this.pairs.draft(this.slug, Level.PUBLIC)).as("nothing was published").isEmpty();
		this.dossiers.publish(this.first.id(), 1, "een", null);
		save(1, (dossier) -> dossier.put("title", "Twee"));
		this.dossiers.publish(this.first.id(), 2, "een", null);
		save(2, (dossier) -> dossier.put("title", "Drie"));
		assertThat(this.pairs.editions(this.slug, "A", "B", Level.PUBLIC)).get().satisfies((pair) -> {
			assertThat(pair.before().title()).isEqualTo("Raad in Brussel");
			assertThat(pair.after().title()).isEqualTo("Twee");
		});
		assertThat(this.pairs.draft(this.slug, Level.PUBLIC)).get().satisfies((pair) -> {
			assertThat(pair.from()).isEqualTo("B");
			assertThat(pair.after().title()).isEqualTo("Drie");
		});
		this.dossiers.withdraw(this.first.id(), "Fout", "een");
		assertThat(this.pairs.editions(this.slug, "A", "B", Level.CONFIDENTIAL)).isEmpty();
	}

	@Test
	void restoresARevisionAsANewOne() {
		save(1, (dossier) -> {
			dossier.put("title", "Anders").put("slug", this.slug + "-anders");
			dossier.withArray("topics").remove(1);
			position(dossier).put("level", "DELEGATION");
		});
		SavedRevision saved = this.restoration.all(this.first.id(), 1, 2, AnAuthor.seeing(Level.CONFIDENTIAL, "een"),
				"Hersteld");
		assertThat(saved.number()).isEqualTo(3);
		Dossier restored = this.dossiers.working(this.slug + "-anders").orElseThrow();
		assertThat(restored.title()).isEqualTo("Raad in Brussel");
		assertThat(restored.topics()).extracting(Dossier.Topic::title).containsExactly("Eén", "Twee", "Drie");
		assertThat(restored.topics().get(0).positions().get(0).level()).as("no level becomes looser")
			.isEqualTo(Level.DELEGATION);
		assertThat(SoundRevisions.firstBroken(this.jdbc, this.first.id())).isEmpty();
	}

	@Test
	void bringsBackOnlyThePartThatWasRemoved() {
		Dossier.Topic removed = this.first.topics().get(1);
		save(1, (dossier) -> dossier.withArray("topics").remove(1));
		save(2, (dossier) -> dossier.put("title", "Later"));
		this.restoration.part(this.first.id(), 1, "topics/" + removed.id(), 3, AnAuthor.seeing(Level.PUBLIC, "een"),
				"Terug");
		Dossier restored = this.dossiers.working(this.slug).orElseThrow();
		assertThat(restored.topics()).isEqualTo(this.first.topics());
		assertThat(restored.title()).isEqualTo("Later");
	}

	@Test
	void bringsBackPartsInsideATopicAndOptionalOnes() {
		Dossier.Topic topic = this.first.topics().get(0);
		save(1, (dossier) -> {
			((ObjectNode) dossier.withArray("topics").get(0)).withArray("positions").removeAll();
			dossier.putNull("generalLine");
		});
		String path = "topics/" + topic.id() + "/positions/" + topic.positions().get(0).id();
		this.restoration.part(this.first.id(), 1, path, 2, AnAuthor.seeing(Level.PUBLIC, "een"), "Terug");
		this.restoration.part(this.first.id(), 1, "generalLine", 3, AnAuthor.seeing(Level.PUBLIC, "een"), "Terug");
		assertThat(this.dossiers.working(this.slug)).contains(this.first);
	}

	@Test
	void bringsATopicBackWithoutItsSessionIfThatIsGone() {
		UUID session = this.first.sessions().get(0).id();
		save(1, (dossier) -> topic(dossier).put("session", session.toString()));
		save(2, (dossier) -> {
			dossier.withArray("topics").remove(0);
			dossier.withArray("sessions").removeAll();
		});
		this.restoration.part(this.first.id(), 2, "topics/" + this.first.topics().get(0).id(), 3,
				AnAuthor.seeing(Level.PUBLIC, "een"), "Terug");
		assertThat(this.dossiers.working(this.slug).orElseThrow().topics().get(0))
			.isEqualTo(this.first.topics().get(0));
	}

	@Test
	void restoresNothingThatIsNotThereOrMayNotBeSeen() {
		save(1, (dossier) -> position(dossier).put("level", "CONFIDENTIAL"));
		List<String> paths = List.of("topics/" + UUID.randomUUID(), "nonsense", "topics/x/y/z", "generalLine/line/x");
		assertThat(paths).allSatisfy(
				(path) -> assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.restoration
					.part(this.first.id(), 1, path, 2, AnAuthor.seeing(Level.CONFIDENTIAL, "een"), "Terug")));
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(
				() -> this.restoration.all(this.first.id(), 1, 2, AnAuthor.seeing(Level.PUBLIC, "een"), "Terug"));
	}

	private void save(int startedFrom, Consumer<ObjectNode> edit) {
		this.dossiers.save(edited(startedFrom, edit), startedFrom, AnAuthor.cleared("auteur"), "Wijziging");
	}

	private void lower(int startedFrom, Consumer<ObjectNode> edit) {
		this.dossiers.lower(edited(startedFrom, edit), startedFrom, AnAuthor.cleared("auteur"), "Verlaagd");
	}

	private Dossier edited(int startedFrom, Consumer<ObjectNode> edit) {
		ObjectNode tree = (ObjectNode) DossierJson.tree(this.history.whole(this.first.id(), startedFrom).orElseThrow());
		edit.accept(tree);
		return DossierJson.read(tree);
	}

	private static ObjectNode topic(ObjectNode dossier) {
		return (ObjectNode) dossier.withArray("topics").get(0);
	}

	private static ObjectNode position(ObjectNode dossier) {
		return (ObjectNode) topic(dossier).withArray("positions").get(0);
	}

}
