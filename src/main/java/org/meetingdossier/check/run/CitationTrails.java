package org.meetingdossier.check.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.dossier.document.Passage;

/**
 * Follows citations through the revisions of a dossier. A citation of the same document
 * in the same text is the same citation, whatever is written before it or becomes of its
 * sentence. Where a text cites a document more than once, the sentences say which is
 * which, without crossing: the order of citations stays.
 */
final class CitationTrails {

	/**
	 * A text that cites one document so often that more pairs than this are possible is
	 * followed by the order of its citations alone: nobody tells them apart by their
	 * sentences, and comparing all of these takes minutes.
	 */
	private static final int MOST_PAIRS = 40_000;

	private final Map<UUID, UUID> known;

	private final Map<UUID, UUID> trails = new HashMap<>();

	private final Set<UUID> taken = new HashSet<>();

	private CitationTrails(Map<UUID, UUID> known) {
		this.known = known;
	}

	/**
	 * The trails of the references of a revision.
	 * @param revision the references of the revision
	 * @param before those of earlier revisions, the newest first
	 * @param known the trails of those, by reference
	 * @return the trails, by reference; a new one for what was not cited before
	 */
	static Map<UUID, UUID> follow(List<KeptReference> revision, List<KeptReference> before, Map<UUID, UUID> known) {
		CitationTrails trails = new CitationTrails(known);
		Map<UUID, List<KeptReference>> revisions = before.stream()
			.collect(Collectors.groupingBy(KeptReference::revision, LinkedHashMap::new,
					Collectors.toUnmodifiableList()));
		revisions.values().forEach((earlier) -> trails.follow(byPlace(revision), byPlace(earlier)));
		revision.forEach((reference) -> trails.trails.computeIfAbsent(reference.id(), (id) -> UUID.randomUUID()));
		return trails.trails;
	}

	private static Map<Place, List<KeptReference>> byPlace(List<KeptReference> references) {
		return references.stream()
			.collect(Collectors.groupingBy(Place::of, LinkedHashMap::new, Collectors.toUnmodifiableList()));
	}

	private void follow(Map<Place, List<KeptReference>> revision, Map<Place, List<KeptReference>> earlier) {
		revision.forEach((place, references) -> pair(references, earlier.getOrDefault(place, List.of())));
	}

	private void pair(List<KeptReference> references, List<KeptReference> earlier) {
		// What is equal at both ends is the same; only what lies between has to be told.
		int shorter = Math.min(references.size(), earlier.size());
		int head = 0;
		while (head < shorter && sameSentence(references.get(head), earlier.get(head))) {
			keep(references.get(head), earlier.get(head));
			head++;
		}
		int tail = 0;
		while (tail < shorter - head
				&& sameSentence(references.get(references.size() - 1 - tail), earlier.get(earlier.size() - 1 - tail))) {
			keep(references.get(references.size() - 1 - tail), earlier.get(earlier.size() - 1 - tail));
			tail++;
		}
		pairBetween(references.subList(head, references.size() - tail), earlier.subList(head, earlier.size() - tail));
	}

	private void pairBetween(List<KeptReference> references, List<KeptReference> earlier) {
		if ((long) references.size() * earlier.size() > MOST_PAIRS) {
			IntStream.range(0, Math.min(references.size(), earlier.size()))
				.forEach((index) -> keep(references.get(index), earlier.get(index)));
			return;
		}
		SentenceLikeness likeness = new SentenceLikeness();
		List<Pair> pairs = new ArrayList<>();
		for (int now = 0; now < references.size(); now++) {
			for (int then = 0; then < earlier.size(); then++) {
				pairs.add(
						new Pair(now, then, likeness.of(references.get(now).sentence(), earlier.get(then).sentence())));
			}
		}
		pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed().thenComparingInt(Pair::distance));
		TreeMap<Integer, Integer> accepted = new TreeMap<>();
		for (Pair pair : pairs) {
			if (pair.fits(accepted)) {
				accepted.put(pair.now(), pair.then());
			}
		}
		accepted.forEach((now, then) -> keep(references.get(now), earlier.get(then)));
	}

	private static boolean sameSentence(KeptReference one, KeptReference other) {
		return one.sentence().equals(other.sentence());
	}

	private void keep(KeptReference reference, KeptReference earlier) {
		UUID trail = this.known.get(earlier.id());
		if (trail != null && !this.trails.containsKey(reference.id()) && this.taken.add(trail)) {
			this.trails.put(reference.id(), trail);
		}
	}

	/**
	 * A text of the dossier, which keeps its identity when it moves, and what it cites.
	 */
	private record Place(Passage.Part part, @Nullable UUID element, OfficialId document) {

		private static Place of(KeptReference reference) {
			return new Place(reference.passage().part(), reference.passage().element(), reference.document());
		}

	}

	/** Two citations that may be the same one. */
	private record Pair(int now, int then, double likeness) {

		private int distance() {
			return Math.abs(this.now - this.then);
		}

		/** Whether both are free and the order of all accepted pairs is kept. */
		private boolean fits(TreeMap<Integer, Integer> accepted) {
			Map.Entry<Integer, Integer> below = accepted.floorEntry(this.now);
			Map.Entry<Integer, Integer> above = accepted.ceilingEntry(this.now);
			boolean free = !accepted.containsKey(this.now);
			return free && (below == null || below.getValue() < this.then)
					&& (above == null || above.getValue() > this.then);
		}

	}

}
