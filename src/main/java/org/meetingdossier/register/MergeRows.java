package org.meetingdossier.register;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.register.file.ImportFinding;
import org.meetingdossier.register.file.ImportFindings;
import org.meetingdossier.register.file.RegisterRow;
import org.meetingdossier.register.table.KnownRow;

/**
 * Decides for a number of rows which are new, which change what is known and which add
 * nothing. Of two snapshots the newer one is believed, field by field; an older one fills
 * what the newer one leaves open; and a list that says only that a document exists leaves
 * a description and its snapshot as they are.
 */
final class MergeRows {

	private final Snapshot snapshot;

	private final Map<OfficialId, KnownRow> known = new HashMap<>();

	private final ImportFindings findings;

	private final Map<OfficialId, KnownRow> inserts = new LinkedHashMap<>();

	private final Map<OfficialId, KnownRow> updates = new LinkedHashMap<>();

	private int imported;

	private int unchanged;

	MergeRows(Snapshot snapshot, List<KnownRow> known, ImportFindings findings) {
		this.snapshot = snapshot;
		this.findings = findings;
		known.forEach((row) -> this.known.put(row.row().id(), row));
	}

	void add(RegisterRow row) {
		KnownRow before = this.known.get(row.id());
		if (before == null) {
			this.imported++;
			remember(ours(row), this.inserts);
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
		KnownRow after = merge(before, row);
		if (after.facts().equals(before.facts())) {
			this.unchanged++;
		}
		else {
			this.imported++;
		}
		if (!after.equals(before)) {
			remember(after, this.updates);
		}
	}

	private KnownRow merge(KnownRow before, RegisterRow row) {
		boolean older = this.snapshot.asOf().isBefore(before.asOf());
		if (!row.facts().isDescribed()) {
			return (older || before.facts().isDescribed()) ? before : ours(row);
		}
		if (older && before.facts().isDescribed()) {
			DocumentFacts filled = before.facts().over(row.facts());
			return new KnownRow(new RegisterRow(before.row().line(), filled), before.snapshot(), before.asOf());
		}
		return ours(new RegisterRow(row.line(), row.facts().over(before.facts())));
	}

	private void addRepeated(RegisterRow first, RegisterRow second) {
		boolean secondWins = isOwnTitle(second) && !isOwnTitle(first);
		RegisterRow winner = secondWins ? second : first;
		RegisterRow loser = secondWins ? first : second;
		this.findings.add(ImportFinding.Code.DUPLICATE_ID, loser.line(), winner.id().value(),
				Integer.toString(winner.line()));
		if (secondWins) {
			RegisterRow merged = new RegisterRow(second.line(), second.facts().over(first.facts()));
			remember(ours(merged), this.inserts.containsKey(second.id()) ? this.inserts : this.updates);
		}
	}

	private static boolean isOwnTitle(RegisterRow row) {
		return row.facts().title() != null && row.facts().literal();
	}

	private KnownRow ours(RegisterRow row) {
		return new KnownRow(row, this.snapshot.id(), this.snapshot.asOf());
	}

	private void remember(KnownRow row, Map<OfficialId, KnownRow> changes) {
		changes.put(row.row().id(), row);
		this.known.put(row.row().id(), row);
	}

	Collection<KnownRow> inserts() {
		return this.inserts.values();
	}

	Collection<KnownRow> updates() {
		return this.updates.values();
	}

	int imported() {
		return this.imported;
	}

	int unchanged() {
		return this.unchanged;
	}

}
