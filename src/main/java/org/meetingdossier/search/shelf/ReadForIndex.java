package org.meetingdossier.search.shelf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.apache.lucene.document.Document;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.DossierChecks;
import org.meetingdossier.dossier.Editions;
import org.meetingdossier.dossier.edition.EditionKey;
import org.meetingdossier.dossier.edition.EditionKeys;

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
		Map<String, Document> known = new HashMap<>();
		for (Level level : Level.values()) {
			this.editions.current(state.slug(), level).ifPresent((published) -> {
				for (Findable findable : DossierFindables.of(published, this.checks.of(published))) {
					IndexEntry.standsFor(level, findable, known.computeIfAbsent(findable.key(), (unknown) -> {
						Document entry = IndexEntry.of(findable, level, state, published);
						entries.computeIfAbsent(level, (one) -> new ArrayList<>()).add(entry);
						return entry;
					}));
				}
			});
		}
		return entries;
	}

	private static Map<Level, List<Document>> nothing() {
		Map<Level, List<Document>> entries = new EnumMap<>(Level.class);
		for (Level level : Level.values()) {
			entries.put(level, new ArrayList<>());
		}
		return entries;
	}

}
