package org.meetingdossier.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.edition.EditionKeys;
import org.meetingdossier.dossier.edition.EditionKeys.AllEditions;
import org.meetingdossier.search.shelf.ChangeTable;
import org.meetingdossier.search.shelf.IndexedState;

/**
 * Which states of dossiers are the ones of the database now, for who asks. What the index
 * read in another state is neither shown nor counted: a level, the edition or a
 * withdrawal may have changed. The counters that decide are read at each question.
 */
@Component
class ReadableNow {

	private final Map<Level, Known> known = new ConcurrentHashMap<>();

	private final EditionKeys keys;

	private final ChangeTable changes;

	ReadableNow(EditionKeys keys, ChangeTable changes) {
		this.keys = keys;
		this.changes = changes;
	}

	ReadableStates with(Level clearance) {
		Counted now = new Counted(this.keys.all(), this.changes.sum());
		Known last = this.known.get(clearance);
		if (last != null && last.at().equals(now)) {
			return last.states();
		}
		ReadableStates states = new ReadableStates(this.keys.everyCurrent(clearance)
			.stream()
			.map(IndexedState::nameOf)
			.collect(Collectors.toUnmodifiableSet()));
		this.known.put(clearance, new Known(now, states));
		return states;
	}

	/**
	 * What goes on with each change, whatever made it. A database that came in the place
	 * of another may have the same counters, and no stamp of it.
	 */
	private record Counted(AllEditions editions, String stamps) {

	}

	private record Known(Counted at, ReadableStates states) {

	}

}
