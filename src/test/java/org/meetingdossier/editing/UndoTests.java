package org.meetingdossier.editing;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.History;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.conflict.EditConflictException;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.level.NotClearedException;
import org.meetingdossier.dossier.transfer.SoundRevisions;
import org.meetingdossier.platform.NotFoundException;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What comes back, on each database, when an editor takes the own save back.
 */
@RecordsTest
abstract class UndoTests {

	@Autowired
	private Workbench workbench;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private History history;

	@Autowired
	private JdbcTemplate jdbc;

	private final String slug = "undo-" + UUID.randomUUID();

	private final Dossier first = DossierBuilder.aDossier()
		.at(this.slug)
		.withSession("Ochtend")
		.withTopic("Eén", "Achtergrond", DossierBuilder.position(Level.PUBLIC, "Oude lijn.", "Oude uitleg."))
		.withTopic("Twee", "", DossierBuilder.position(Level.CONFIDENTIAL, "Geheim.", ""))
		.build();

	private final UUID topic = this.first.topics().get(0).id();

	private final Dossier.Position position = this.first.topics().get(0).positions().get(0);

	@BeforeEach
	void create() {
		this.dossiers.create(this.first, AnAuthor.cleared("een"), "Nieuw");
	}

	@Test
	void bringsTheOldWordsBackAsANewRevision() {
		save(line("Nieuwe lijn."), "els");
		assertThat(undo(2, "els")).isEqualTo(3);
		assertThat(now()).isEqualTo(this.first);
		assertThat(this.dossiers.working(this.slug)).contains(this.first);
		assertThat(this.history.of(this.slug, Level.PUBLIC, Integer.MAX_VALUE, 1000)).hasSize(3);
		assertThat(SoundRevisions.firstBroken(this.jdbc, this.first.id())).isEmpty();
	}

	@Test
	void bringsBackWhatWasRemovedWithAllThatIsInIt() {
		save(Change.removal(new ElementKey(this.first.id(), ElementKind.TOPIC, this.topic)), "els");
		assertThat(now().topics()).hasSize(1);
		undo(2, "els");
		assertThat(this.dossiers.working(this.slug)).contains(this.first);
	}

	@Test
	void takesAwayWhatWasAdded() {
		save(Change.position(this.topic, DossierBuilder.position(Level.PUBLIC, "Erbij.", "")), "els");
		undo(2, "els");
		assertThat(this.dossiers.working(this.slug)).contains(this.first);
	}

	@Test
	void undoesAnUndo() {
		save(line("Nieuwe lijn."), "els");
		undo(2, "els");
		undo(3, "els");
		assertThat(line()).isEqualTo("Nieuwe lijn.");
	}

	@Test
	void leavesWhatOthersSavedSince() {
		save(line("Nieuwe lijn."), "els");
		save(Change.generalLine(null), "piet");
		undo(2, "els");
		assertThat(line()).isEqualTo("Oude lijn.");
		assertThat(now().generalLine()).isNull();
	}

	@Test
	void conflictsWhereOthersChangedTheSameWordsSince() {
		save(line("Nieuwe lijn."), "els");
		save(line("De lijn van Piet."), "piet");
		assertThatExceptionOfType(EditConflictException.class).isThrownBy(() -> undo(2, "els"));
		assertThat(line()).isEqualTo("De lijn van Piet.");
		assertThat(this.history.newest(this.first.id())).isEqualTo(3);
	}

	@Test
	void savesNothingWhereItIsUndoneAlready() {
		save(line("Nieuwe lijn."), "els");
		undo(2, "els");
		assertThat(this.workbench.undo(open(), 2, AnAuthor.cleared("els"), "Terug")).isEmpty();
		assertThat(this.history.newest(this.first.id())).isEqualTo(3);
	}

	@Test
	void isForTheOwnSavesOnly() {
		save(line("Nieuwe lijn."), "els");
		assertThat(this.workbench.canUndo(this.first.id(), 2, "els")).isTrue();
		assertThat(this.workbench.canUndo(this.first.id(), 2, "piet")).isFalse();
		assertThat(this.workbench.canUndo(this.first.id(), 1, "een")).as("nothing was before it").isFalse();
		assertThat(this.workbench.canUndo(this.first.id(), 3, "els")).isFalse();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> undo(2, "piet"));
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> undo(1, "een"));
	}

	@Test
	void touchesNothingThatIsAboveTheClearanceToday() {
		save(line("Nieuwe lijn."), "els");
		save(Change.position(this.topic,
				new Dossier.Position(this.position.id(), Level.CONFIDENTIAL, "Geheim nu.", "")), "piet");
		assertThatExceptionOfType(NotClearedException.class)
			.isThrownBy(() -> this.workbench.undo(open(), 2, AnAuthor.seeing(Level.DELEGATION, "els"), "Terug"));
		assertThat(this.history.newest(this.first.id())).isEqualTo(3);
	}

	private void save(Change change, String author) {
		assertThat(this.workbench.save(open(), change, AnAuthor.cleared(author), "Wijziging")).isPresent();
	}

	private int undo(int revision, String author) {
		return this.workbench.undo(open(), revision, AnAuthor.cleared(author), "Terug").orElseThrow().number();
	}

	private Change line(String words) {
		return Change.position(this.topic,
				new Dossier.Position(this.position.id(), this.position.level(), words, this.position.explanation()));
	}

	private String line() {
		return now().topics().get(0).positions().get(0).line();
	}

	private Dossier now() {
		return open().content();
	}

	private WorkingDossier open() {
		return this.workbench.open(this.slug, Level.CONFIDENTIAL);
	}

}
