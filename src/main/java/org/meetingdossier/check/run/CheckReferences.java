package org.meetingdossier.check.run;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.check.CheckTable;
import org.meetingdossier.check.CitingWords;
import org.meetingdossier.check.OutcomeJson;
import org.meetingdossier.check.verdict.Judge;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.dossier.ListedDossier;
import org.meetingdossier.dossier.References;
import org.meetingdossier.dossier.event.DossierRevised;
import org.meetingdossier.register.live.LiveAnswer;

/**
 * Checks the references of a dossier and keeps what that gave: with each save, within its
 * transaction, and again when the register knows more.
 */
@Component
@Transactional
public class CheckReferences {

	private final References references;

	private final Judge judge;

	private final CheckTable table;

	private final FollowQuestions questions;

	private final Clock clock;

	CheckReferences(References references, Judge judge, CheckTable table, FollowQuestions questions, Clock clock) {
		this.references = references;
		this.judge = judge;
		this.table = table;
		this.questions = questions;
		this.clock = clock;
	}

	/**
	 * Checks the references of a revision that is being saved.
	 * @param revised the revision
	 */
	@EventListener
	public void check(DossierRevised revised) {
		ListedDossier dossier = this.references.dossier(revised.dossier()).orElseThrow();
		Map<Boolean, List<KeptReference>> kept = this.references.of(dossier.id())
			.stream()
			.collect(Collectors.partitioningBy((reference) -> reference.revision().equals(revised.revision())));
		List<KeptReference> revision = kept.getOrDefault(true, List.of());
		List<KeptReference> before = kept.getOrDefault(false, List.of());
		Map<UUID, CheckTable.Row> rows = this.table.of(dossier.id());
		Map<UUID, UUID> known = new HashMap<>();
		rows.forEach((reference, row) -> known.put(reference, row.trail()));
		this.table.passOver(dossier.id());
		Map<UUID, UUID> trails = CitationTrails.follow(revision, before, known);
		insert(dossier, revision, revised.revision(), trails, EarlierOutcomes.of(before, rows));
		this.questions.follow(dossier.id(), known, FollowQuestions.byTrail(revision, trails));
	}

	/**
	 * Checks all references of a dossier again.
	 * @param id identity of the dossier; nothing happens when it is gone
	 * @return how many references were checked, and how many changed
	 */
	public Rechecked again(UUID id) {
		return again(id, Map.of());
	}

	/**
	 * Checks all references of a dossier again, with what the registers themselves said.
	 * @param id identity of the dossier; nothing happens when it is gone
	 * @param live answers of live registers, by document
	 * @return how many references were checked, and how many changed
	 */
	public Rechecked again(UUID id, Map<OfficialId, LiveAnswer> live) {
		return this.references.dossier(id).map((dossier) -> again(dossier, live)).orElse(Rechecked.NOTHING);
	}

	private Rechecked again(ListedDossier dossier, Map<OfficialId, LiveAnswer> live) {
		List<KeptReference> kept = this.references.of(dossier.id());
		Map<UUID, CheckTable.Row> stored = this.table.of(dossier.id());
		Map<UUID, Outcome> written = update(live, dossier,
				kept.stream().filter((one) -> stored.containsKey(one.id())).toList(), stored);
		List<KeptReference> missing = kept.stream().filter((one) -> !stored.containsKey(one.id())).toList();
		insertMissing(dossier, missing, kept, stored);
		if (!written.isEmpty() || !missing.isEmpty()) {
			this.references.countChange(dossier.id());
		}
		return new Rechecked(kept.size(), verdictsChanged(written, stored) + missing.size());
	}

	/**
	 * References from before there was checking, or of a save that could not be checked.
	 */
	private void insertMissing(ListedDossier dossier, List<KeptReference> missing, List<KeptReference> kept,
			Map<UUID, CheckTable.Row> stored) {
		if (missing.isEmpty()) {
			return;
		}
		Map<UUID, UUID> known = new HashMap<>();
		stored.forEach((reference, row) -> known.put(reference, row.trail()));
		UUID newest = this.references.newestRevision(dossier.id()).orElseThrow();
		missing.stream()
			.collect(
					Collectors.groupingBy(KeptReference::revision, LinkedHashMap::new, Collectors.toUnmodifiableList()))
			.values()
			.forEach((revision) -> {
				Map<UUID, UUID> trails = CitationTrails.follow(revision, kept, known);
				insert(dossier, revision, newest, trails, EarlierOutcomes.of(List.of(), Map.of()));
				known.putAll(trails);
			});
	}

	private void insert(ListedDossier dossier, List<KeptReference> revision, UUID newest, Map<UUID, UUID> trails,
			EarlierOutcomes earlier) {
		List<Outcome> outcomes = this.judge.judge(CitingWords.of(revision, dossier.firstDay()));
		this.table.insert(dossier, IntStream.range(0, revision.size()).mapToObj((index) -> {
			KeptReference reference = revision.get(index);
			UUID trail = trails.getOrDefault(reference.id(), reference.id());
			return new CheckTable.Checked(reference, reference.revision().equals(newest), trail,
					earlier.or(trail, reference, outcomes.get(index)));
		}).toList(), now());
	}

	/**
	 * That a verdict rests on a newer register now is written too, but changes no
	 * verdict.
	 */
	private static int verdictsChanged(Map<UUID, Outcome> written, Map<UUID, CheckTable.Row> stored) {
		return (int) written.entrySet().stream().filter((one) -> {
			CheckTable.Row before = stored.get(one.getKey());
			return before == null || before.checked(null).outcome().verdict() != one.getValue().verdict();
		}).count();
	}

	/** Only what changed is written, so that a quiet run makes no page anew. */
	private Map<UUID, Outcome> update(Map<OfficialId, LiveAnswer> live, ListedDossier dossier, List<KeptReference> kept,
			Map<UUID, CheckTable.Row> stored) {
		List<Outcome> outcomes = this.judge.judge(CitingWords.of(kept, dossier.firstDay()), Set.of(), live);
		Map<UUID, Outcome> changed = new HashMap<>();
		for (int index = 0; index < kept.size(); index++) {
			UUID reference = kept.get(index).id();
			CheckTable.Row row = stored.get(reference);
			if (row == null || !row.json().equals(OutcomeJson.write(outcomes.get(index)))) {
				changed.put(reference, outcomes.get(index));
			}
		}
		this.table.update(changed, now());
		return Map.copyOf(changed);
	}

	private Instant now() {
		return this.clock.instant();
	}

}
