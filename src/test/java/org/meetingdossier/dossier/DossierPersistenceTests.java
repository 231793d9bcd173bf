package org.meetingdossier.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.audit.AuditAction;
import org.meetingdossier.account.audit.AuditEntry;
import org.meetingdossier.account.audit.AuditFilter;
import org.meetingdossier.account.audit.AuditLog;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.change.CopyMeeting;
import org.meetingdossier.dossier.conflict.EditConflictException;
import org.meetingdossier.dossier.conflict.FieldConflict;
import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.DossierJson;
import org.meetingdossier.dossier.document.ElementField;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.document.TopicState;
import org.meetingdossier.dossier.edition.EditionKey;
import org.meetingdossier.dossier.edition.EditionKeys;
import org.meetingdossier.dossier.edition.EditionSummary;
import org.meetingdossier.dossier.edition.PublishedDossier;
import org.meetingdossier.dossier.level.Author;
import org.meetingdossier.dossier.level.NotClearedException;
import org.meetingdossier.dossier.level.StricterElementException;
import org.meetingdossier.dossier.transfer.SoundRevisions;
import org.meetingdossier.platform.FixedClockConfiguration;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What must hold of stored dossiers on each database.
 */
@RecordsTest
abstract class DossierPersistenceTests {

	private static final OfficialId PROGRESS = OfficialId.parse("kst-28676-499");

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private Editions editions;

	@Autowired
	private EditionKeys keys;

	@Autowired
	private RevisionRepository revisions;

	@Autowired
	private AuditLog audit;

	@Autowired
	private JdbcTemplate jdbc;

	private final String slug = "test-" + UUID.randomUUID();

	@Test
	void keepsEveryPartOfADossier() {
		Dossier dossier = aDossier().withSession("Ochtend")
			.withTopic("Oekraïne", "Achtergrond", position(Level.PUBLIC, "Lijn"))
			.build();
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw");
		assertThat(this.dossiers.working(this.slug)).contains(dossier);
	}

	@Test
	void hasColumnsThatHoldWhatTheirFieldsHold() {
		Map<ElementKind, String> tables = Map.of(ElementKind.MEETING, "meeting", ElementKind.GENERAL_LINE, "position",
				ElementKind.SESSION, "session", ElementKind.TOPIC, "topic", ElementKind.POSITION, "position",
				ElementKind.COMMITMENT, "commitment");
		tables.forEach((kind, table) -> kind.fields()
			.stream()
			.filter((field) -> field.kind() == ElementField.Kind.LINE || field.kind() == ElementField.Kind.TEXT)
			.forEach((field) -> assertThat(lengths(table, field.name().replaceAll("([A-Z])", "_$1")))
				.as(table + '.' + field.name())
				.containsOnly(field.longest())));
	}

	private List<Integer> lengths(String table, String column) {
		return this.jdbc.query("""
				select character_maximum_length from information_schema.columns
				where lower(table_name) = lower(?) and lower(column_name) = lower(?)""", (row, number) -> row.getInt(1),
				table, column);
	}

	@Test
	void takesOverASaveAndRemovesWhatItNoLongerNames() {
		Dossier first = aDossier().withSession("Ochtend")
			.withTopic("Oekraïne", "Achtergrond", position(Level.PUBLIC, "Lijn"))
			.build();
		this.dossiers.create(first, AnAuthor.cleared("auteur"), "Nieuw");
		Dossier second = first
			.with(Content.with(Content.with(
					Content.with(Content.with(Content.with(first.facts(), "title", "Andere titel"), "host", "Gastland"),
							"agenda", AgendaStatus.FINAL),
					"letter", null), "introduction", "Nieuwe inleiding"))
			.withGeneralLine(null)
			.withSessions(List.of())
			.withTopics(List.of(aTopicLike(first.topics().get(0)), aTopic("Nieuw agendapunt")));
		this.dossiers.save(second, 1, AnAuthor.cleared("auteur"), "Agenda vastgesteld");
		assertThat(this.dossiers.working(this.slug)).contains(second);
		assertThat(rows("session where meeting_id = ?", first.id())).isZero();
		assertThat(rows("position where id = ?", first.topics().get(0).positions().get(0).id())).isZero();
	}

	@Test
	void changesTheOrderOfTopics() {
		Dossier dossier = aDossier().withTopic("Eén", "").withTopic("Twee", "").build();
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw");
		Dossier.Topic first = dossier.topics().get(0);
		Dossier.Topic second = dossier.topics().get(1);
		Dossier turned = withTopics(dossier, List.of(second, first));
		this.dossiers.save(turned, 1, AnAuthor.cleared("auteur"), "Volgorde");
		assertThat(this.dossiers.working(this.slug)).contains(turned);
	}

	@Test
	void keepsASummitOfManyTopicsAndRefusesWhatIsLargerThanThat() {
		DossierBuilder summit = aDossier();
		for (int topic = 0; topic < 500; topic++) {
			summit.withTopic("Agendapunt " + topic, "Achtergrond. ".repeat(150),
					DossierBuilder.position(Level.PUBLIC, "De lijn. ".repeat(100), "Toelichting. ".repeat(150)));
		}
		Dossier dossier = summit.build();
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw");
		assertThat(this.dossiers.working(this.slug)).contains(dossier);
		Dossier larger = withTopics(dossier,
				dossier.topics()
					.stream()
					.map((topic) -> topic.with(
							Content.with(Content.with(Content.with(topic.facts(), "expected", false), "session", null),
									"background", "x".repeat(9_000))))
					.toList());
		assertThatExceptionOfType(DossierTooLargeException.class)
			.isThrownBy(() -> this.dossiers.save(larger, 1, AnAuthor.cleared("auteur"), "Te groot"))
			.satisfies((refused) -> assertThat(refused.excess()).isBetween(100_000, 2_000_000));
		assertThat(this.dossiers.working(this.slug)).contains(dossier);
	}

	@Test
	void assignsATopicToASession() {
		Dossier dossier = aDossier().withSession("Ochtend").withTopic("Eén", "").build();
		Dossier.Topic topic = dossier.topics().get(0);
		Dossier assigned = withTopics(dossier, List.of(topic
			.with(Content.with(topic.facts(), Map.of("expected", false, "session", dossier.sessions().get(0).id())))));
		this.dossiers.create(assigned, AnAuthor.cleared("auteur"), "Nieuw");
		assertThat(this.dossiers.working(this.slug)).contains(assigned);
	}

	@Test
	void makesEachSaveARevisionInAChainOfHashes() {
		Dossier dossier = aDossier().build();
		assertThat(this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw")).isEqualTo(1);
		assertThat(this.dossiers.save(titled(dossier, "Twee"), 1, AnAuthor.cleared("auteur"), "Titel").number())
			.isEqualTo(2);
		assertThat(this.dossiers.save(titled(dossier, "Drie"), 2, AnAuthor.cleared("auteur"), "Titel").number())
			.isEqualTo(3);
		assertThat(SoundRevisions.firstBroken(this.jdbc, dossier.id())).isEmpty();
		this.jdbc.update("update revision set number = 9 where meeting_id = ? and number = 2", dossier.id());
		assertThat(SoundRevisions.firstBroken(this.jdbc, dossier.id())).contains(2);
	}

	@Test
	void showsARevisionThatWasTamperedWith() {
		Dossier dossier = aDossier().build();
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw");
		this.jdbc.update("update revision set content = ? where meeting_id = ?",
				DossierJson.write(titled(dossier, "Stilletjes anders")), dossier.id());
		assertThat(SoundRevisions.firstBroken(this.jdbc, dossier.id())).contains(1);
	}

	@Test
	void refusesASaveOfWordsThatSomebodyElseChangedInBetween() {
		Dossier dossier = aDossier().build();
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw");
		this.dossiers.save(titled(dossier, "Van de een"), 1, AnAuthor.cleared("een"), "Titel");
		assertThatExceptionOfType(EditConflictException.class)
			.isThrownBy(
					() -> this.dossiers.save(titled(dossier, "Van de ander"), 1, AnAuthor.cleared("ander"), "Titel"))
			.satisfies((conflict) -> {
				assertThat(conflict.startedFrom()).isEqualTo(1);
				assertThat(conflict.newest()).isEqualTo(2);
				assertThat(conflict.conflicts())
					.containsExactly(new FieldConflict("title", FieldConflict.Kind.CHANGED_BY_BOTH, Level.PUBLIC,
							"Raad in Brussel", "Van de een", "Van de ander"));
			});
		assertThat(this.dossiers.working(this.slug)).get().extracting(Dossier::title).isEqualTo("Van de een");
	}

	@Test
	void savesTheResolutionOfAConflict() {
		Dossier dossier = aDossier().build();
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw");
		this.dossiers.save(titled(dossier, "Van de een"), 1, AnAuthor.cleared("een"), "Titel");
		Dossier mine = introducedBy(titled(dossier, "Van de ander"), "Inleiding van de ander");
		EditConflictException conflict = catchThrowableOfType(EditConflictException.class,
				() -> this.dossiers.save(mine, 1, AnAuthor.cleared("ander"), "Titel en inleiding"));
		SavedRevision saved = this.dossiers.save(titled(conflict.merged(), "Van ons beiden"), conflict.newest(),
				AnAuthor.cleared("ander"), "Titel en inleiding");
		assertThat(saved.number()).isEqualTo(3);
		assertThat(saved.isMerged()).isFalse();
		assertThat(this.dossiers.working(this.slug)).contains(titled(mine, "Van ons beiden"));
	}

	@Test
	void mergesASaveOfOtherWordsAndTellsWithWhat() {
		Dossier dossier = aDossier().build();
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw");
		this.dossiers.save(titled(dossier, "Van de een"), 1, AnAuthor.cleared("een"), "Titel");
		SavedRevision saved = this.dossiers.save(introducedBy(dossier, "Van de ander"), 1, AnAuthor.cleared("ander"),
				"Inleiding");
		assertThat(saved.number()).isEqualTo(3);
		assertThat(saved.isMerged()).isTrue();
		assertThat(saved.mergedWith())
			.containsExactly(new RevisionSummary(2, "een", FixedClockConfiguration.NOW, "Titel", 1));
		assertThat(this.dossiers.working(this.slug))
			.contains(introducedBy(titled(dossier, "Van de een"), "Van de ander"));
		assertThat(this.revisions.findSummaries(dossier.id(), 0)).extracting(RevisionSummary::isMerged)
			.containsExactly(false, false, true);
	}

	@Test
	void refusesToSaveADossierThatDoesNotExist() {
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.dossiers.save(aDossier().build(), 1, AnAuthor.cleared("auteur"), "Niets"));
	}

	@Test
	void showsReadersTheNewestEditionAndNothingUnpublished() {
		Dossier dossier = aDossier().titled("Eén").build();
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw");
		assertThat(this.editions.current(this.slug, Level.CONFIDENTIAL)).isEmpty();
		this.dossiers.publish(dossier.id(), 1, "auteur", null);
		this.dossiers.save(titled(dossier, "Twee"), 1, AnAuthor.cleared("auteur"), "Titel");
		assertThat(current(Level.PUBLIC).dossier().title()).isEqualTo("Eén");
		this.dossiers.publish(dossier.id(), 2, "auteur", "Andere titel");
		PublishedDossier published = current(Level.PUBLIC);
		assertThat(published.dossier().title()).isEqualTo("Twee");
		assertThat(published.edition().letter()).isEqualTo("B");
		assertThat(published.edition().note()).isEqualTo("Andere titel");
		assertThat(published.edition().publishedAt()).isEqualTo(FixedClockConfiguration.NOW);
	}

	@Test
	void hidesAnEditionFromReadersBelowItsLevel() {
		Dossier dossier = aDossier().level(Level.DELEGATION).introducedBy("Kamerstuk 28676, nr. 499").build();
		publish(dossier);
		assertThat(this.editions.current(this.slug, Level.PUBLIC)).isEmpty();
		assertThat(this.keys.current(this.slug, Level.PUBLIC)).isEmpty();
		assertThat(slugsSeenWith(Level.PUBLIC)).doesNotContain(this.slug);
		assertThat(placesHere()).isEmpty();
		assertThat(this.editions.current(this.slug, Level.DELEGATION)).isPresent();
		assertThat(slugsSeenWith(Level.DELEGATION)).contains(this.slug);
	}

	@Test
	void hidesAnOldEditionOnceTheDossierIsTightened() {
		Dossier dossier = aDossier().build();
		publish(dossier);
		Dossier tightened = aDossierLike(dossier, Level.CONFIDENTIAL);
		this.dossiers.save(tightened, 1, AnAuthor.cleared("auteur"), "Vertrouwelijk");
		assertThat(this.editions.current(this.slug, Level.DELEGATION)).isEmpty();
		assertThat(this.keys.current(this.slug, Level.DELEGATION)).isEmpty();
		assertThat(this.keys.current(this.slug, Level.CONFIDENTIAL)).get()
			.extracting(EditionKey::level)
			.isEqualTo(Level.CONFIDENTIAL);
	}

	@Test
	void hidesAPositionInAnOldEditionOnceItIsTightened() {
		Dossier.Position position = DossierBuilder.position(Level.PUBLIC, "Lijn", "Zie Kamerstuk 28676, nr. 499.");
		Dossier dossier = aDossier().withTopic("Oekraïne", "Achtergrond", position).build();
		publish(dossier);
		EditionKey before = this.keys.current(this.slug, Level.PUBLIC).orElseThrow();
		assertThat(placesHere()).hasSize(1);
		this.dossiers.save(withPosition(dossier, at(Level.CONFIDENTIAL, position)), 1, AnAuthor.cleared("auteur"),
				"Vertrouwelijk");
		assertThat(current(Level.DELEGATION).dossier().topics().get(0).positions()).isEmpty();
		assertThat(current(Level.CONFIDENTIAL).dossier().topics().get(0).positions()).singleElement()
			.satisfies((seen) -> assertThat(seen.level()).isEqualTo(Level.CONFIDENTIAL));
		assertThat(placesHere()).isEmpty();
		assertThat(this.keys.current(this.slug, Level.PUBLIC)).get()
			.as("ready pages are made anew")
			.isNotEqualTo(before);
	}

	@Test
	void hidesTheGeneralLineInAnOldEditionOnceItIsTightened() {
		Dossier.Position line = position(Level.PUBLIC, "Samen verder");
		Dossier dossier = aDossier().generalLine(line).build();
		publish(dossier);
		this.dossiers.save(withGeneralLine(dossier, at(Level.DELEGATION, line)), 1, AnAuthor.cleared("auteur"),
				"Voor de delegatie");
		assertThat(current(Level.PUBLIC).dossier().generalLine()).isNull();
		assertThat(current(Level.DELEGATION).dossier().generalLine()).isNotNull();
	}

	@Test
	void keepsHidingWhatAnEditionHidesWhenItIsLoosenedOrRemovedLater() {
		Dossier.Position position = position(Level.DELEGATION, "Lijn");
		Dossier dossier = aDossier().withTopic("Oekraïne", "Achtergrond", position).build();
		publish(dossier);
		this.dossiers.lower(withPosition(dossier, at(Level.PUBLIC, position)), 1, AnAuthor.cleared("auteur"),
				"Openbaar");
		assertThat(current(Level.PUBLIC).dossier().topics().get(0).positions()).isEmpty();
		this.dossiers.save(withTopics(dossier, List.of()), 2, AnAuthor.cleared("auteur"), "Weg");
		assertThat(current(Level.PUBLIC).dossier().topics().get(0).positions()).isEmpty();
		assertThat(current(Level.DELEGATION).dossier().topics().get(0).positions()).hasSize(1);
	}

	@Test
	void keepsHidingAPositionThatWasTightenedAndThenRemoved() {
		Dossier.Position position = DossierBuilder.position(Level.PUBLIC, "Lijn", "Zie Kamerstuk 28676, nr. 499.");
		Dossier dossier = aDossier().withTopic("Oekraïne", "Achtergrond", position).build();
		publish(dossier);
		this.dossiers.save(withPosition(dossier, at(Level.CONFIDENTIAL, position)), 1, AnAuthor.cleared("auteur"),
				"Vertrouwelijk");
		EditionKey tightened = this.keys.current(this.slug, Level.PUBLIC).orElseThrow();
		this.dossiers.save(withTopics(dossier, List.of()), 2, AnAuthor.cleared("auteur"), "Weg");
		assertThat(current(Level.DELEGATION).dossier().topics().get(0).positions()).isEmpty();
		assertThat(current(Level.CONFIDENTIAL).dossier().topics().get(0).positions()).hasSize(1);
		assertThat(placesHere()).isEmpty();
		assertThat(this.keys.current(this.slug, Level.PUBLIC)).as("readers see the same as before").contains(tightened);
	}

	@Test
	void keepsHidingAGeneralLineThatWasTightenedAndThenReplaced() {
		Dossier.Position line = position(Level.PUBLIC, "Samen verder");
		Dossier dossier = aDossier().generalLine(line).build();
		publish(dossier);
		this.dossiers.save(withGeneralLine(dossier, at(Level.DELEGATION, line)), 1, AnAuthor.cleared("auteur"),
				"Voor de delegatie");
		this.dossiers.save(withGeneralLine(dossier, position(Level.PUBLIC, "Anders")), 2, AnAuthor.cleared("auteur"),
				"Vervangen");
		assertThat(current(Level.PUBLIC).dossier().generalLine()).isNull();
		assertThat(current(Level.DELEGATION).dossier().generalLine()).isNotNull();
	}

	@Test
	void keepsTheLevelOfAPositionThatComesBackUntilSomebodyLowersIt() {
		Dossier.Position position = position(Level.PUBLIC, "Lijn");
		Dossier dossier = aDossier().withTopic("Oekraïne", "Achtergrond", position).build();
		publish(dossier);
		this.dossiers.save(withPosition(dossier, at(Level.CONFIDENTIAL, position)), 1, AnAuthor.cleared("auteur"),
				"Vertrouwelijk");
		this.dossiers.save(withTopics(dossier, List.of()), 2, AnAuthor.cleared("auteur"), "Weg");
		this.dossiers.save(dossier, 3, AnAuthor.cleared("auteur"), "Terug");
		assertThat(current(Level.PUBLIC).dossier().topics().get(0).positions()).isEmpty();
		this.dossiers.lower(dossier, 4, AnAuthor.cleared("auteur"), "Openbaar");
		assertThat(current(Level.PUBLIC).dossier().topics().get(0).positions()).hasSize(1);
		assertThat(recorded(dossier)).extracting(AuditEntry::action).contains(AuditAction.LEVEL_LOWERED.name());
	}

	@Test
	void keepsFromAnAuthorWhatIsOrWasLastAboveTheirClearance() {
		Dossier.Position position = position(Level.PUBLIC, "Lijn");
		Dossier dossier = aDossier().withTopic("Oekraïne", "Achtergrond", position).build();
		publish(dossier);
		Author open = AnAuthor.seeing(Level.DELEGATION, "ander");
		this.dossiers.save(withPosition(dossier, at(Level.CONFIDENTIAL, position)), 1, AnAuthor.cleared("auteur"),
				"Vertrouwelijk");
		Dossier changed = withPosition(dossier, new Dossier.Position(position.id(), Level.PUBLIC, "Anders", ""));
		assertThatExceptionOfType(NotClearedException.class)
			.isThrownBy(() -> this.dossiers.save(changed, 1, open, "Oud formulier"));
		this.dossiers.save(withTopics(dossier, List.of()), 2, AnAuthor.cleared("auteur"), "Weg");
		for (int startedFrom : List.of(1, 2, 3)) {
			assertThatExceptionOfType(NotClearedException.class)
				.isThrownBy(() -> this.dossiers.save(changed, startedFrom, open, "Nog eens"));
			assertThatExceptionOfType(NotClearedException.class)
				.isThrownBy(() -> this.dossiers.lower(changed, startedFrom, open, "Verlaagd"));
		}
		assertThat(current(Level.DELEGATION).dossier().topics().get(0).positions()).isEmpty();
	}

	@Test
	void keepsTheLevelOfWhatWasTakenOutOfAStricterDossier() {
		Dossier dossier = aDossier().withSession("Ochtend")
			.withTopic("Oekraïne", "Achtergrond")
			.withTopic("Twee", "")
			.build();
		publish(dossier);
		Author cleared = AnAuthor.cleared("auteur");
		Dossier strict = dossier.at(dossier.slug(), Level.CONFIDENTIAL);
		this.dossiers.save(strict, 1, cleared, "Vertrouwelijk");
		Dossier without = strict
			.among((id) -> !id.equals(dossier.topics().get(0).id()) && !id.equals(dossier.sessions().get(0).id()));
		this.dossiers.save(without, 2, cleared, "Weg");
		this.dossiers.lower(without.at(dossier.slug(), Level.PUBLIC), 3, cleared, "Openbaar");
		assertThat(current(Level.PUBLIC).dossier().topics()).extracting(Dossier.Topic::title).containsExactly("Twee");
		assertThat(current(Level.PUBLIC).dossier().sessions()).isEmpty();
		assertThat(current(Level.CONFIDENTIAL).dossier().topics()).hasSize(2);
		assertThatExceptionOfType(StricterElementException.class)
			.isThrownBy(() -> this.dossiers.lower(dossier, 4, cleared, "Terug"));
		assertThatExceptionOfType(NotClearedException.class)
			.isThrownBy(() -> this.dossiers.save(dossier, 4, AnAuthor.seeing(Level.DELEGATION, "ander"), "Terug"));
	}

	@Test
	void hasNoEditionInWhichAReaderSeesNothingElse() {
		Dossier.Position hidden = position(Level.CONFIDENTIAL, "Geheim");
		Dossier dossier = aDossier().withTopic("Oekraïne", "Achtergrond", hidden).build();
		publish(dossier);
		Dossier.Position changed = new Dossier.Position(hidden.id(), Level.CONFIDENTIAL, "Geheimer", "");
		this.dossiers.save(withPosition(dossier, changed), 1, AnAuthor.cleared("auteur"), "Geheim");
		this.dossiers.publish(dossier.id(), 2, "auteur", "Wij zeggen niets.");
		assertThat(this.editions.list(this.slug, Level.DELEGATION)).extracting(EditionSummary::letter)
			.containsExactly("A");
		assertThat(current(Level.DELEGATION).edition().letter()).isEqualTo("A");
		assertThat(this.editions.edition(this.slug, "B", Level.DELEGATION)).isEmpty();
		assertThat(this.editions.list(this.slug, Level.CONFIDENTIAL)).hasSize(2);
		assertThat(current(Level.CONFIDENTIAL).edition().letter()).isEqualTo("B");
		this.dossiers.save(titled(withPosition(dossier, changed), "Andere titel"), 2, AnAuthor.cleared("auteur"),
				"Titel");
		this.dossiers.publish(dossier.id(), 3, "auteur", null);
		assertThat(this.editions.list(this.slug, Level.PUBLIC)).extracting(EditionSummary::letter)
			.containsExactly("C", "A");
		assertThat(current(Level.PUBLIC).edition().letter()).isEqualTo("C");
	}

	@Test
	void keepsReadyPagesWhileNoLevelChanges() {
		Dossier dossier = aDossier().withTopic("Oekraïne", "Achtergrond", position(Level.PUBLIC, "Lijn")).build();
		publish(dossier);
		EditionKey before = this.keys.current(this.slug, Level.PUBLIC).orElseThrow();
		this.dossiers.save(titled(dossier, "Andere titel"), 1, AnAuthor.cleared("auteur"), "Titel");
		assertThat(this.keys.current(this.slug, Level.PUBLIC)).contains(before);
	}

	@Test
	void findsThePlacesThatCiteADocumentInCurrentEditionsOnly() {
		Dossier dossier = aDossier().introducedBy("De brief is er (Kamerstuk 28676, nr. 499).").build();
		publish(dossier);
		assertThat(placesHere()).singleElement()
			.satisfies((place) -> assertThat(place.sentence()).isEqualTo("De brief is er (Kamerstuk 28676, nr. 499)."));
		this.dossiers.save(introducedBy(dossier, "Geen verwijzing meer."), 1, AnAuthor.cleared("auteur"), "Weg");
		assertThat(placesHere()).as("an unpublished save changes nothing for readers").hasSize(1);
		this.dossiers.publish(dossier.id(), 2, "auteur", null);
		assertThat(placesHere()).isEmpty();
	}

	@Test
	void keepsReferencesOfTheNewestAndOfPublishedRevisionsOnly() {
		Dossier dossier = aDossier().introducedBy("Kamerstuk 28676, nr. 499").build();
		publish(dossier);
		this.dossiers.save(introducedBy(dossier, "Kamerstuk 28676, nr. 496"), 1, AnAuthor.cleared("auteur"), "Twee");
		this.dossiers.save(introducedBy(dossier, "Kamerstuk 28676, nr. 489"), 2, AnAuthor.cleared("auteur"), "Drie");
		assertThat(this.jdbc.queryForList("""
				select reference.document from reference join revision on revision.id = reference.revision_id
				where revision.meeting_id = ? order by revision.number""", String.class, dossier.id()))
			.containsExactly("kst-28676-499", "kst-28676-489");
	}

	@Test
	void listsMeetingsByFirstDay() {
		Dossier later = DossierBuilder.aDossier().at(this.slug + "-b").on(LocalDate.of(2031, 2, 2)).build();
		Dossier sooner = DossierBuilder.aDossier().at(this.slug + "-a").on(LocalDate.of(2031, 2, 1)).build();
		publish(later);
		publish(sooner);
		assertThat(slugsSeenWith(Level.PUBLIC)).containsSubsequence(sooner.slug(), later.slug());
	}

	@Test
	void recordsEachSaveAndPublicationWithoutTellingWhatIsInIt() {
		Dossier dossier = aDossier().build();
		this.dossiers.create(dossier, AnAuthor.cleared("een"), "Nieuw");
		this.dossiers.save(aDossierLike(dossier, Level.CONFIDENTIAL), 1, AnAuthor.cleared("ander"), "Geheim");
		this.dossiers.publish(dossier.id(), 2, "derde", "Geheim");
		List<AuditEntry> entries = recorded(dossier);
		assertThat(entries).extracting(AuditEntry::who).containsExactly("derde", "ander", "een");
		assertThat(entries).extracting(AuditEntry::action)
			.containsExactly("EDITION_PUBLISHED", "DOSSIER_SAVED", "DOSSIER_CREATED");
		assertThat(entries).extracting(AuditEntry::before)
			.containsExactly(null, "{\"revision\":1,\"level\":\"PUBLIC\"}", null);
		assertThat(entries).extracting(AuditEntry::after)
			.containsExactly("{\"edition\":\"A\",\"revision\":2,\"level\":\"CONFIDENTIAL\"}",
					"{\"revision\":2,\"level\":\"CONFIDENTIAL\"}", "{\"revision\":1,\"level\":\"PUBLIC\"}");
	}

	@Test
	void recordsNothingOfASaveThatWasRefused() {
		Dossier dossier = aDossier().build();
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw");
		assertThatExceptionOfType(EditConflictException.class)
			.isThrownBy(() -> this.dossiers.save(titled(dossier, "Anders"), 7, AnAuthor.cleared("ander"), "Titel"));
		assertThat(recorded(dossier)).hasSize(1);
	}

	@Test
	void startsANextMeetingWithoutWhatItsAuthorMayNotSee() {
		Dossier previous = aDossier()
			.withTopic("Oekraïne", "Achtergrond", position(Level.CONFIDENTIAL, "Geheim"),
					position(Level.PUBLIC, "Open"))
			.build();
		this.dossiers.create(previous, AnAuthor.cleared("auteur"), "Nieuw");
		CopyMeeting command = new CopyMeeting(this.slug + "-next",
				aDossier().titled("Volgende").on(LocalDate.of(2031, 1, 1)).facts());
		Dossier next = this.dossiers.copy(previous.id(), command, AnAuthor.seeing(Level.PUBLIC, "auteur"), "Nieuw");
		assertThat(this.dossiers.working(next.slug())).contains(next);
		assertThat(next.topics().get(0).positions()).extracting(Dossier.Position::line).containsExactly("Open");
	}

	@Test
	void doesNotStartFromAMeetingThatItsAuthorMayNotSee() {
		Dossier previous = aDossier().level(Level.DELEGATION).build();
		this.dossiers.create(previous, AnAuthor.cleared("auteur"), "Nieuw");
		CopyMeeting command = new CopyMeeting(this.slug + "-next",
				aDossier().titled("Volgende").on(LocalDate.of(2031, 1, 1)).facts());
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(
				() -> this.dossiers.copy(previous.id(), command, AnAuthor.seeing(Level.PUBLIC, "auteur"), "Nieuw"));
	}

	private List<AuditEntry> recorded(Dossier dossier) {
		return this.audit.page(new AuditFilter(null, null, "meeting/" + dossier.id(), null, null), 1).entries();
	}

	private DossierBuilder aDossier() {
		return DossierBuilder.aDossier().at(this.slug);
	}

	private void publish(Dossier dossier) {
		this.dossiers.publish(dossier.id(), this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw"),
				"auteur", null);
	}

	private PublishedDossier current(Level clearance) {
		return this.editions.current(this.slug, clearance).orElseThrow();
	}

	private List<String> slugsSeenWith(Level clearance) {
		return this.editions.meetings(clearance).stream().map(MeetingSummary::slug).toList();
	}

	private List<CitedPlace> placesHere() {
		return this.editions.citing(PROGRESS, Level.PUBLIC)
			.stream()
			.flatMap((published) -> published.citedPlaces().stream())
			.filter((place) -> place.slug().equals(this.slug) && place.document().equals(PROGRESS))
			.toList();
	}

	private int rows(String from, UUID id) {
		Integer count = this.jdbc.queryForObject("select count(*) from " + from, Integer.class, id);
		return (count != null) ? count : -1;
	}

	private static Dossier.Position position(Level level, String line) {
		return DossierBuilder.position(level, line, "Uitleg");
	}

	private static Dossier.Position at(Level level, Dossier.Position position) {
		return new Dossier.Position(position.id(), level, position.line(), position.explanation());
	}

	private static Dossier withPosition(Dossier dossier, Dossier.Position position) {
		Dossier.Topic topic = dossier.topics().get(0);
		return withTopics(dossier, List.of(topic.withPositions(List.of(position))));
	}

	private static Dossier withGeneralLine(Dossier dossier, Dossier.Position line) {
		return changed(dossier, dossier.level(), dossier.title(), dossier.facts().introduction(), line,
				dossier.topics());
	}

	private static Dossier.Topic aTopic(String title) {
		return DossierBuilder.aDossier().withTopic(title, "Achtergrond").build().topics().get(0);
	}

	private static Dossier.Topic aTopicLike(Dossier.Topic topic) {
		return topic
			.with(Content.with(
					Content.with(
							Content.with(Content.with(Content.with(topic.facts(), "state", TopicState.POSTPONED),
									"stateReason", "Naar de volgende vergadering"), "expected", false),
							"session", null),
					"background", "Andere achtergrond"))
			.withPositions(List.of(position(Level.CONFIDENTIAL, "Andere lijn")))
			.withCommitments(List.of());
	}

	private static Dossier titled(Dossier dossier, String title) {
		return changed(dossier, dossier.level(), title, dossier.facts().introduction(), dossier.topics());
	}

	private static Dossier introducedBy(Dossier dossier, String introduction) {
		return changed(dossier, dossier.level(), dossier.title(), introduction, dossier.topics());
	}

	private static Dossier aDossierLike(Dossier dossier, Level level) {
		return changed(dossier, level, dossier.title(), dossier.facts().introduction(), dossier.topics());
	}

	private static Dossier withTopics(Dossier dossier, List<Dossier.Topic> topics) {
		return changed(dossier, dossier.level(), dossier.title(), dossier.facts().introduction(), topics);
	}

	private static Dossier changed(Dossier dossier, Level level, String title, String introduction,
			List<Dossier.Topic> topics) {
		return changed(dossier, level, title, introduction, dossier.generalLine(), topics);
	}

	private static Dossier changed(Dossier dossier, Level level, String title, String introduction,
			Dossier.@Nullable Position generalLine, List<Dossier.Topic> topics) {
		return dossier
			.with(Content.with(dossier.facts(), Map.of("level", level, "title", title, "introduction", introduction)))
			.withGeneralLine(generalLine)
			.withTopics(topics);
	}

}
