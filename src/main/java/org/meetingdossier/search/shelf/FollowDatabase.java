package org.meetingdossier.search.shelf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.register.RegisteredDocument;
import org.meetingdossier.register.WholeRegister;

/**
 * Brings an index to where the database is. It looks only at what each shelf says that it
 * holds, so that it does not matter what was cut off before, or when.
 */
@Component
class FollowDatabase {

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

	/** All that an index follows as one value, which is another as soon as something changed. */
	String stateOfDatabase() {
		return this.changes.sum() + this.register.imports();
	}

	/**
	 * Takes over all that changed.
	 * @return whether there was anything
	 */
	boolean follow(Shelves shelves) throws IOException {
		boolean documents = followRegister(shelves.register());
		return followDossiers(shelves.levels()) || documents;
	}

	private boolean followDossiers(Map<Level, Shelf> shelves) throws IOException {
		List<ChangeTable.Change> all = this.changes.all();
		Set<String> there = new HashSet<>();
		all.forEach((change) -> there.add(change.dossier().toString()));
		boolean removed = false;
		for (Shelf shelf : shelves.values()) {
			for (String gone : shelf.markers().keySet().stream().filter((dossier) -> !there.contains(dossier)).toList()) {
				shelf.remove(gone);
				removed = true;
			}
		}
		List<ChangeTable.Change> changed = all.stream().filter((change) -> isChanged(change, shelves)).toList();
		int done = 0;
		for (ChangeTable.Change change : changed) {
			take(change, shelves);
			if (++done % PORTION == 0) {
				commit(shelves);
			}
		}
		if (removed || !changed.isEmpty()) {
			commit(shelves);
		}
		return removed || !changed.isEmpty();
	}

	private static boolean isChanged(ChangeTable.Change change, Map<Level, Shelf> shelves) {
		return shelves.values()
			.stream()
			.anyMatch((shelf) -> !change.stamp().equals(shelf.markers().get(change.dossier().toString())));
	}

	private void take(ChangeTable.Change change, Map<Level, Shelf> shelves) throws IOException {
		Map<Level, List<Document>> entries = this.dossiers.read(change.dossier(), change.slug())
			.orElseThrow(() -> new ConcurrencyFailureException("A dossier changes all the time: " + change.dossier()));
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

}
