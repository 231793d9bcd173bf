package org.meetingdossier.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.meetingdossier.citation.OfficialId;

/**
 * Decides for a number of rows which are new, which replace what is known and which add
 * nothing.
 */
final class MergeRows {

	private final Snapshot snapshot;

	private final Map<OfficialId, KnownRow> known = new HashMap<>();

	private final Findings findings;

	private final Map<OfficialId, RegisterRow> inserts = new LinkedHashMap<>();

	private final Map<OfficialId, RegisterRow> updates = new LinkedHashMap<>();

	private int imported;

	private int unchanged;

	MergeRows(Snapshot snapshot, List<KnownRow> known, Findings findings) {
		this.snapshot = snapshot;
		this.findings = findings;
		known.forEach((row) -> this.known.put(row.row().id(), row));
	}

	void add(RegisterRow row) {
		KnownRow before = this.known.get(row.id());
		if (before == null) {
			this.imported++;
			remember(row, this.inserts);
		}
		else if (!before.snapshot().equals(this.snapshot.id())) {
			addAfterAnother(before, row);
		}
		else if (before.row().line() == row.line()) {
			// Stored by an import that was cut off and is now taken up again.
			this.unchanged++;
		}
		else {
			addRepeated(before.row(), row);
		}
	}

	private void addAfterAnother(KnownRow before, RegisterRow row) {
		boolean older = this.snapshot.asOf().isBefore(before.asOf());
		if (older || row.agreesWith(before.row())) {
			this.unchanged++;
		}
		else {
			this.imported++;
		}
		if (!older) {
			remember(row, this.updates);
		}
	}

	private void addRepeated(RegisterRow first, RegisterRow second) {
		boolean secondWins = second.literal() && !first.literal();
		RegisterRow winner = secondWins ? second : first;
		RegisterRow loser = secondWins ? first : second;
		this.findings.add(ImportFinding.Code.DUPLICATE_ID, loser.line(), winner.id().value(),
				Integer.toString(winner.line()));
		if (secondWins) {
			remember(second, this.inserts.containsKey(second.id()) ? this.inserts : this.updates);
		}
	}

	private void remember(RegisterRow row, Map<OfficialId, RegisterRow> changes) {
		changes.put(row.id(), row);
		this.known.put(row.id(), new KnownRow(row, this.snapshot.id(), this.snapshot.asOf()));
	}

	Collection<RegisterRow> inserts() {
		return this.inserts.values();
	}

	Collection<RegisterRow> updates() {
		return this.updates.values();
	}

	int imported() {
		return this.imported;
	}

	int unchanged() {
		return this.unchanged;
	}

}
