package org.meetingdossier.check.run;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.question.Question;
import org.meetingdossier.check.question.QuestionQueries;
import org.meetingdossier.check.question.Questions;
import org.meetingdossier.dossier.History;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.dossier.References;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.WorkingDossiers;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.Element;

/**
 * Takes questions along when a dossier is saved: each gets as restricted as its place is
 * now, and one that waits is answered when its place changed. Where the author cites
 * another paper in its stead, the question goes on with that citation.
 */
@Component
class FollowQuestions {

	private final Questions questions;

	private final QuestionQueries queries;

	private final History history;

	private final WorkingDossiers working;

	private final References references;

	FollowQuestions(Questions questions, QuestionQueries queries, History history, WorkingDossiers working,
			References references) {
		this.questions = questions;
		this.queries = queries;
		this.history = history;
		this.working = working;
		this.references = references;
	}

	/**
	 * Takes the questions of a dossier along.
	 * @param known the trails of the references of earlier revisions, by reference
	 * @param now the references of the revision that is saved, by trail
	 */
	void follow(UUID dossier, Map<UUID, UUID> known, Map<UUID, KeptReference> now) {
		List<Question> all = this.queries.of(dossier, Level.CONFIDENTIAL);
		if (all.isEmpty()) {
			return;
		}
		WorkingDossier saved = this.working.at(dossier, this.history.newest(dossier)).orElseThrow();
		// An edition may cite what the revision before this one did not: that changed
		// nothing now.
		Map<UUID, KeptReference> before = byTrail(this.references.of(dossier, saved.revision() - 1), known);
		Map<UUID, Level> levels = levels(saved.content());
		SentenceLikeness likeness = new SentenceLikeness();
		Map<UUID, KeptReference> added = new HashMap<>(now);
		added.keySet().removeAll(before.keySet());
		for (Question question : all) {
			this.questions.tighten(question, levels.getOrDefault(question.place().element(), saved.content().level()));
			if (question.isOpen()) {
				follow(question, saved, before, now, () -> successor(question, before, added, likeness));
			}
		}
	}

	private void follow(Question question, WorkingDossier saved, Map<UUID, KeptReference> before,
			Map<UUID, KeptReference> now, Successor successor) {
		KeptReference earlier = before.get(question.trail());
		KeptReference later = now.get(question.trail());
		if (later == null && earlier != null) {
			successor.take().ifPresent((trail) -> this.questions.move(question, trail));
		}
		if (earlier != null && !isSame(earlier, later)) {
			this.questions.placeChanged(question, saved.revision(), saved.author());
		}
	}

	private static boolean isSame(KeptReference earlier, @Nullable KeptReference later) {
		return later != null && earlier.sentence().equals(later.sentence()) && earlier.words().equals(later.words())
				&& Objects.equals(earlier.footnote(), later.footnote());
	}

	/**
	 * What is cited anew in the same text, in the sentence that is most like the old one;
	 * for one question only.
	 */
	private static Optional<UUID> successor(Question question, Map<UUID, KeptReference> before,
			Map<UUID, KeptReference> added, SentenceLikeness likeness) {
		KeptReference earlier = Objects.requireNonNull(before.get(question.trail()));
		Optional<UUID> found = added.entrySet()
			.stream()
			.filter((one) -> isInSameText(earlier, one.getValue()))
			.max(Comparator.comparingDouble((one) -> likeness.of(earlier.sentence(), one.getValue().sentence())))
			.map(Map.Entry::getKey);
		found.ifPresent(added::remove);
		return found;
	}

	private static boolean isInSameText(KeptReference one, KeptReference other) {
		return one.passage().part() == other.passage().part()
				&& Objects.equals(one.passage().element(), other.passage().element());
	}

	private static Map<UUID, Level> levels(Dossier dossier) {
		Map<UUID, Level> levels = new HashMap<>();
		dossier.elements().forEach((Element element) -> levels.put(element.id(), element.level()));
		return levels;
	}

	/** The references of one revision by the trail that each has. */
	static Map<UUID, KeptReference> byTrail(Collection<KeptReference> references, Map<UUID, UUID> trails) {
		Map<UUID, KeptReference> found = new HashMap<>();
		for (KeptReference reference : references) {
			UUID trail = trails.get(reference.id());
			if (trail != null) {
				found.putIfAbsent(trail, reference);
			}
		}
		return found;
	}

	/** Takes the citation that stands in the place of another. */
	@FunctionalInterface
	private interface Successor {

		Optional<UUID> take();

	}

}
