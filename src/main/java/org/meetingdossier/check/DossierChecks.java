package org.meetingdossier.check;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.verdict.Judge;
import org.meetingdossier.check.verdict.Outcome;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.dossier.References;
import org.meetingdossier.dossier.WorkingDossier;
import org.meetingdossier.dossier.document.CitedPlace;
import org.meetingdossier.dossier.document.Passage;
import org.meetingdossier.dossier.edition.PublishedDossier;

/**
 * What checking gave for the references of an edition, as far as its reader may see them.
 */
@Component
@Transactional(readOnly = true)
public class DossierChecks {

	/** A citation that is not saved yet has no trail. */
	private static final UUID UNSAVED = new UUID(0, 0);

	/** Places; one holds its sentence, what was compared and some identities. */
	private static final int MOST_PLACES = 20_000;

	/** By what decides them: another verdict or decision gives another state. */
	private final Cache<PublishedDossier.State, List<CheckedPlace>> known = Caffeine.newBuilder()
		.maximumWeight(MOST_PLACES)
		.weigher((PublishedDossier.State state, List<CheckedPlace> places) -> places.size() + 1)
		.build();

	private final References references;

	private final CheckTable table;

	private final Judge judge;

	private final Clock clock;

	DossierChecks(References references, CheckTable table, Judge judge, Clock clock) {
		this.references = references;
		this.table = table;
		this.judge = judge;
		this.clock = clock;
	}

	/**
	 * Joins the places of an edition with what checking gave, once for each state of it.
	 * @param published the edition, without what the reader may not see
	 * @return its places, in reading order
	 */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<CheckedPlace> of(PublishedDossier published) {
		return (published.state() != null) ? this.known.get(published.state(), (state) -> read(published))
				: read(published);
	}

	private List<CheckedPlace> read(PublishedDossier published) {
		return join(published.citedPlaces(), checked(published.dossier().id(), published.edition().revision()));
	}

	/**
	 * Joins the places of the newest revision with what checking gave.
	 * @param working the newest revision, whole
	 * @param clearance how far the person may see
	 * @return the places that the person may see, in reading order
	 */
	public List<CheckedPlace> ofNewest(WorkingDossier working, Level clearance) {
		return join(working.citedPlaces(clearance), checked(working.content().id(), working.revision()));
	}

	private static List<CheckedPlace> join(List<CitedPlace> places, Map<Key, CheckedReference> checked) {
		return places.stream().map((place) -> new CheckedPlace(place, checked.get(Key.of(place)))).toList();
	}

	/**
	 * Checks the places of a text that is still being written, and keeps nothing.
	 * @param written the dossier as it would be published
	 * @return its places, in reading order
	 */
	public List<CheckedPlace> ofUnsaved(PublishedDossier written) {
		List<CitedPlace> places = written.citedPlaces();
		List<Outcome> outcomes = this.judge.judge(CitingWords.ofUnsaved(places, written.dossier().facts().firstDay()));
		return IntStream.range(0, places.size())
			.mapToObj((index) -> new CheckedPlace(places.get(index),
					new CheckedReference(UNSAVED, outcomes.get(index), this.clock.instant(), null)))
			.toList();
	}

	private Map<Key, CheckedReference> checked(UUID dossier, int revision) {
		List<KeptReference> kept = this.references.of(dossier, revision);
		if (kept.isEmpty()) {
			return Map.of();
		}
		Map<UUID, CheckedReference> found = this.table.ofRevision(kept.get(0).revision());
		Map<Key, CheckedReference> checked = new HashMap<>();
		for (KeptReference reference : kept) {
			CheckedReference one = found.get(reference.id());
			if (one != null) {
				checked.put(Key.of(reference), one);
			}
		}
		return checked;
	}

	/** Where a citation stands, whoever reads the edition. */
	private record Key(Passage.Part part, @Nullable UUID element, int start, int end, OfficialId document) {

		private static Key of(KeptReference reference) {
			return new Key(reference.passage().part(), reference.passage().element(), reference.start(),
					reference.end(), reference.document());
		}

		private static Key of(CitedPlace place) {
			return new Key(place.passage().part(), place.passage().element(), place.start(), place.end(),
					place.document());
		}

	}

}
