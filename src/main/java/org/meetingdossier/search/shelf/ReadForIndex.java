package org.meetingdossier.search.shelf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.apache.lucene.document.Document;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.edition.EditionKey;
import org.meetingdossier.dossier.edition.EditionKeys;
import org.meetingdossier.dossier.edition.PublishedDossier;

/**
 * Reads the current edition of a dossier for the index: as each reader sees it, so that
 * what has which level is decided where it is decided for pages.
 */
@Component
class ReadForIndex {

	private static final int TRIES = 20;

	private final Editions editions;

	private final EditionKeys keys;

	private final DossierChecks checks;

	ReadForIndex(Editions editions, EditionKeys keys, DossierChecks checks) {
		this.editions = editions;
		this.keys = keys;
		this.checks = checks;
	}

	/**
	 * The entries of each level; empty while somebody changes the dossier all the time.
	 */
	Optional<Map<Level, List<Document>>> read(UUID dossier, String slug) {
		for (int again = 0; again < TRIES; again++) {
			Optional<EditionKey> before = this.keys.current(slug, Level.CONFIDENTIAL);
			Map<Level, List<Document>> entries = before.map((key) -> read(IndexedState.of(dossier, slug, key)))
				.orElseGet(ReadForIndex::nothing);
			// Only then all views were read in one state.
			if (this.keys.current(slug, Level.CONFIDENTIAL).equals(before)) {
				return Optional.of(entries);
			}
		}
		return Optional.empty();
	}

	private Map<Level, List<Document>> read(IndexedState state) {
		Map<Level, List<Document>> entries = nothing();
		Set<String> known = new HashSet<>();
		for (Level level : Level.values()) {
			for (Findable findable : seenWith(state.slug(), level)) {
				if (known.add(findable.key())) {
					entries.computeIfAbsent(level, (one) -> new ArrayList<>())
						.add(IndexEntry.of(findable, level, state));
				}
			}
		}
		return entries;
	}

	private List<Findable> seenWith(String slug, Level clearance) {
		Optional<PublishedDossier> published = this.editions.current(slug, clearance);
		return published.map((one) -> DossierFindables.of(one, this.checks.of(one))).orElse(List.of());
	}

	private static Map<Level, List<Document>> nothing() {
		Map<Level, List<Document>> entries = new EnumMap<>(Level.class);
		for (Level level : Level.values()) {
			entries.put(level, new ArrayList<>());
		}
		return entries;
	}

}
