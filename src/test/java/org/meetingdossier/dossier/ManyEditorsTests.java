package org.meetingdossier.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.conflict.EditConflictException;
import org.meetingdossier.dossier.conflict.FieldConflict;
import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.transfer.SoundRevisions;
import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many people who save the same dossier at the same time, on each database. Each writes
 * in a topic of their own and adds positions there, from whatever revision they saw last,
 * and all of them fight over the title.
 */
@RecordsTest
abstract class ManyEditorsTests {

	/** As asked of us: 20 people, 50 saves each; fewer in each build. */
	private static final int EDITORS = Integer.getInteger("editors.count", 10);

	private static final int SAVES = Integer.getInteger("editors.saves", 8);

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private History history;

	@Autowired
	private JdbcTemplate jdbc;

	private final String slug = "many-" + UUID.randomUUID();

	private final Collection<Integer> acknowledged = new ConcurrentLinkedQueue<>();

	private final Collection<UUID> saved = new ConcurrentLinkedQueue<>();

	@Test
	void losesNoAcknowledgedSave() throws Exception {
		DossierBuilder builder = DossierBuilder.aDossier().at(this.slug);
		IntStream.range(0, EDITORS).forEach((editor) -> builder.withTopic("Van " + editor, "Nog niets."));
		Dossier dossier = builder.build();
		this.dossiers.create(dossier, AnAuthor.cleared("auteur"), "Nieuw");
		ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
		try {
			List<Callable<Integer>> all = new ArrayList<>();
			for (int editor = 0; editor < EDITORS; editor++) {
				int number = editor;
				all.add(() -> edit(dossier.id(), number));
			}
			int refused = 0;
			for (Future<Integer> one : editors.invokeAll(all)) {
				refused += one.get();
			}
			assertThat(this.acknowledged.size() + refused).as("every save was answered").isEqualTo(EDITORS * SAVES * 2);
		}
		finally {
			editors.shutdown();
		}
		assertThat(this.acknowledged).as("no two have the same number").doesNotHaveDuplicates();
		assertThat(this.history.of(this.slug, Level.PUBLIC, Integer.MAX_VALUE, 1000))
			.extracting(RevisionSummary::number)
			.as("without gaps, and nothing but what was acknowledged")
			.containsExactlyElementsOf(
					IntStream.iterate(this.acknowledged.size() + 1, (number) -> number > 0, (number) -> number - 1)
						.boxed()
						.toList());
		assertThat(SoundRevisions.firstBroken(this.jdbc, dossier.id())).isEmpty();
		Set<UUID> there = this.dossiers.working(this.slug)
			.orElseThrow()
			.topics()
			.stream()
			.flatMap((topic) -> topic.positions().stream())
			.map(Dossier.Position::id)
			.collect(Collectors.toSet());
		assertThat(there).containsExactlyInAnyOrderElementsOf(this.saved).hasSize(EDITORS * SAVES);
	}

	/** Returns how many saves were refused; only the title may be. */
	private int edit(UUID dossier, int editor) {
		int refused = 0;
		int seen = 1;
		for (int save = 0; save < SAVES; save++) {
			Dossier mine = this.history.whole(dossier, seen).orElseThrow();
			Dossier.Position position = DossierBuilder.position(Level.PUBLIC, editor + "-" + save, "");
			seen = acknowledge(this.dossiers.save(with(mine, editor, position), seen,
					AnAuthor.cleared("editor-" + editor), "Inzet"));
			this.saved.add(position.id());
			try {
				Dossier newest = this.history.whole(dossier, seen).orElseThrow();
				seen = acknowledge(this.dossiers.save(changed(newest, editor + "-" + save, newest.topics()), seen,
						AnAuthor.cleared("editor-" + editor), "Titel"));
			}
			catch (EditConflictException ex) {
				assertThat(ex.conflicts()).extracting(FieldConflict::path).containsExactly("title");
				refused++;
			}
		}
		return refused;
	}

	private int acknowledge(SavedRevision revision) {
		this.acknowledged.add(revision.number());
		return revision.number();
	}

	private static Dossier with(Dossier dossier, int editor, Dossier.Position position) {
		List<Dossier.Topic> topics = new ArrayList<>(dossier.topics());
		Dossier.Topic topic = topics.get(editor);
		List<Dossier.Position> positions = new ArrayList<>(topic.positions());
		positions.add(position);
		topics.set(editor, topic.withPositions(positions));
		return changed(dossier, dossier.title(), topics);
	}

	private static Dossier changed(Dossier dossier, String title, List<Dossier.Topic> topics) {
		return dossier.with(Content.with(dossier.facts(), "title", title)).withTopics(topics);
	}

}
