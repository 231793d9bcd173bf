package org.meetingdossier.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.CitedPlace;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.dossier.Passage;
import org.meetingdossier.dossier.PublishedDossier;
import org.meetingdossier.dossier.References;

/**
 * What checking gave for the references of an edition, as far as its reader may see them.
 */
@Component
@Transactional(readOnly = true)
public class DossierChecks {

	private final References references;

	private final CheckTable table;

	private final DecisionTable decisions;

	DossierChecks(References references, CheckTable table, DecisionTable decisions) {
		this.references = references;
		this.table = table;
		this.decisions = decisions;
	}

	/**
	 * Joins the places of an edition with what checking gave.
	 * @param published the edition, without what the reader may not see
	 * @return its places, in reading order
	 */
	public List<CheckedPlace> of(PublishedDossier published) {
		Map<Key, CheckedReference> checked = checked(published.dossier().id(), published.edition().revision());
		return published.citedPlaces()
			.stream()
			.map((place) -> new CheckedPlace(place, checked.get(Key.of(place))))
			.toList();
	}

	private Map<Key, CheckedReference> checked(UUID dossier, int revision) {
		List<KeptReference> kept = this.references.of(dossier, revision);
		if (kept.isEmpty()) {
			return Map.of();
		}
		Map<UUID, CheckTable.Row> rows = this.table.ofRevision(kept.get(0).revision());
		Map<UUID, Decision> standing = this.decisions.of(dossier);
		Map<Key, CheckedReference> checked = new HashMap<>();
		for (KeptReference reference : kept) {
			CheckTable.Row row = rows.get(reference.id());
			if (row != null) {
				checked.put(Key.of(reference), row.checked(standing.get(row.trail())));
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
