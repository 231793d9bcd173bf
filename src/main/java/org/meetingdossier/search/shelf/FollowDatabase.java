package org.meetingdossier.search.shelf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.apache.lucene.document.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import org.meetingdossier.account.Level;
import org.meetingdossier.register.RegisteredDocument;
import org.meetingdossier.register.WholeRegister;

/**
 * Brings an index to where the database is. It looks only at what each shelf says that it
 * holds, so that it does not matter what was cut off before, or when.
 */
@Component
class FollowDatabase {

	private static final Logger logger = LoggerFactory.getLogger(FollowDatabase.class);

	/** Dossiers that are kept at once. */
	private static final int PORTION = 200;

	private static final int DOCUMENTS = 2_000;

	private final ChangeTable changes;

	private final ReadForIndex dossiers;

	private final WholeRegister register;

	FollowDatabase(ChangeTable changes, ReadForIndex dossiers, WholeRegister register) {
		this.changes = changes;
		this.dossiers = dossiers;
		this.register = register;
	}

	/**
	 * All that an index follows as one value, which is another as soon as something
	 * changed.
	 */
	String stateOfDatabase() {
		return this.changes.sum() + this.register.imports();
	}

	/**
	 * Takes over all that changed. A dossier that cannot be read holds up no other.
	 * @return what there was
	 */
	Followed follow(Shelves shelves) throws IOException {
		boolean documents = followRegister(shelves.register());
		Followed dossiers = followDossiers(shelves.levels());
		return new Followed(dossiers.changed() || documents, dossiers.unread());
	}

	private Followed followDossiers(Map<Level, Shelf> shelves) throws IOException {
		List<ChangeTable.Change> all = this.changes.all();
		Set<String> there = new HashSet<>();
		all.forEach((change) -> there.add(change.dossier().toString()));
		boolean removed = false;
		for (Shelf shelf : shelves.values()) {
			for (String gone : shelf.markers()
				.keySet()
				.stream()
				.filter((dossier) -> !there.contains(dossier))
				.toList()) {
				shelf.remove(gone);
				removed = true;
			}
		}
		List<ChangeTable.Change> changed = all.stream().filter((change) -> isChanged(change, shelves)).toList();
		Set<UUID> unread = new HashSet<>();
		int done = 0;
		try {
			for (ChangeTable.Change change : changed) {
				Optional<Map<Level, List<Document>>> entries = read(change);
				if (entries.isEmpty()) {
					unread.add(change.dossier());
					continue;
				}
				replace(change, entries.get(), shelves);
				if (++done % PORTION == 0) {
					commit(shelves);
				}
			}
		}
		finally {
			// Also when the database went away: what was replaced counts as followed from
			// now on.
			if (removed || done > 0) {
				commit(shelves);
			}
		}
		return new Followed(removed || done > 0, Set.copyOf(unread));
	}

	private static boolean isChanged(ChangeTable.Change change, Map<Level, Shelf> shelves) {
		return shelves.values()
			.stream()
			.anyMatch((shelf) -> !change.stamp().equals(shelf.markers().get(change.dossier().toString())));
	}

	private Optional<Map<Level, List<Document>>> read(ChangeTable.Change change) {
		try {
			return this.dossiers.read(change.dossier(), change.slug());
		}
		catch (DataAccessException | TransactionException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			logger.debug("A dossier cannot be read: {}", change.dossier(), ex);
			return Optional.empty();
		}
	}

	private static void replace(ChangeTable.Change change, Map<Level, List<Document>> entries,
			Map<Level, Shelf> shelves) throws IOException {
		for (Map.Entry<Level, Shelf> shelf : shelves.entrySet()) {
			shelf.getValue()
				.replace(change.dossier().toString(), change.stamp(), entries.getOrDefault(shelf.getKey(), List.of()));
		}
	}

	private static void commit(Map<Level, Shelf> shelves) throws IOException {
		// The strictest first: what moved there is not missing from both for long.
		List<Shelf> strictestFirst = new ArrayList<>(shelves.values());
		for (int index = strictestFirst.size() - 1; index >= 0; index--) {
			strictestFirst.get(index).commit();
		}
	}

	private boolean followRegister(Shelf shelf) throws IOException {
		List<WholeRegister.Import> imports = this.register.imports();
		if (imports.stream().noneMatch(WholeRegister.Import::complete)) {
			return false;
		}
		boolean fresh = shelf.markers().isEmpty();
		if (fresh) {
			shelf.empty();
		}
		List<WholeRegister.Import> missing = imports.stream()
			.filter((one) -> !shelf.markers().containsKey(one.sha256()))
			.filter((one) -> one.complete() || fresh)
			.toList();
		for (WholeRegister.Import one : missing) {
			take(one, shelf, fresh);
			if (one.complete()) {
				shelf.mark(one.sha256(), one.sha256());
			}
		}
		if (!missing.isEmpty()) {
			shelf.commit();
		}
		return missing.stream().anyMatch(WholeRegister.Import::complete);
	}

	private void take(WholeRegister.Import one, Shelf shelf, boolean fresh) throws IOException {
		String last = "";
		List<RegisteredDocument> some;
		do {
			some = this.register.after(one, last, DOCUMENTS);
			for (RegisteredDocument document : some) {
				Document entry = IndexEntry.of(DocumentFindable.of(document));
				last = document.id().value();
				if (fresh) {
					shelf.add(entry);
				}
				else {
					shelf.put(last, entry);
				}
			}
		}
		while (some.size() == DOCUMENTS);
	}

	/**
	 * What following found.
	 *
	 * @param changed whether anything was taken over
	 * @param unread the dossiers that changed and could not be read
	 */
	record Followed(boolean changed, Set<UUID> unread) {

	}

}
