package org.meetingdossier.dossier.transfer;

import java.util.Map;
import java.util.Set;

/**
 * A table that holds something of dossiers.
 *
 * @param columns what its columns hold
 * @param ofDossier which of its rows belong to a dossier, as a condition on
 * {@code :dossier}
 * @param order by what its rows are sorted, the same on each database
 * @param later its columns that name rows which come later, and are filled in then
 */
record TravellingTable(String name, Map<String, ColumnKind> columns, String ofDossier, String order,
		Set<String> later) {

	TravellingTable {
		columns = Map.copyOf(columns);
		later = Set.copyOf(later);
	}

	/** The statement that reads its rows of a dossier. */
	String select() {
		return "select * from " + this.name + " where " + this.ofDossier + " order by " + this.order;
	}

	/** The statement that counts its rows of a dossier. */
	String count() {
		return "select count(*) from " + this.name + " where " + this.ofDossier;
	}

}
