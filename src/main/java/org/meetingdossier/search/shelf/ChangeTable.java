package org.meetingdossier.search.shelf;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What tells every instance which dossiers to index anew: a stamp for each dossier,
 * another one with each change. A stamp is no number in a row, so that no order in which
 * transactions end can hide one, and an older copy of the database is told from a newer.
 */
@Component
public class ChangeTable {

	private static final String WITHOUT_STAMP = """
			select meeting.id from meeting where exists (select 1 from edition where edition.meeting_id = meeting.id)
			and not exists (select 1 from search_change where search_change.meeting_id = meeting.id)""";

	private final JdbcTemplate jdbc;

	private final TransactionTemplate alone;

	ChangeTable(JdbcTemplate jdbc, TransactionTemplate alone) {
		this.jdbc = jdbc;
		this.alone = alone;
	}

	/** Within the transaction that changes the dossier, which holds it. */
	void stamp(UUID dossier) {
		long stamp = ThreadLocalRandom.current().nextLong();
		if (this.jdbc.update("update search_change set stamp = ? where meeting_id = ?", stamp, dossier) == 0) {
			this.jdbc.update("insert into search_change (meeting_id, stamp) values (?, ?)", dossier, stamp);
		}
	}

	/**
	 * Where nobody holds the dossier: another instance may do the same at the same time.
	 */
	void stampAlone(UUID dossier) {
		this.alone.executeWithoutResult((status) -> {
			this.jdbc.query("select id from meeting where id = ? for update", (row) -> {
			}, dossier);
			stamp(dossier);
		});
	}

	/** The dossiers that came without one: out of another installation. */
	List<UUID> withoutStamp() {
		return this.jdbc.query(WITHOUT_STAMP, (row, number) -> row.getObject(1, UUID.class));
	}

	/**
	 * All stamps as one value.
	 * @return a value that is another as soon as one of them is
	 */
	public String sum() {
		return this.jdbc.query("select count(*), coalesce(sum(stamp), 0) from search_change", (row) -> {
			row.next();
			return row.getString(1) + "/" + row.getString(2);
		});
	}

	List<Change> all() {
		return this.jdbc.query(
				"select c.meeting_id, c.stamp, m.slug from search_change c join meeting m on m.id = c.meeting_id",
				(row, number) -> new Change(row.getObject(1, UUID.class), row.getString(3),
						Long.toString(row.getLong(2))));
	}

	/** How often somebody asked that all instances make their index anew. */
	int rebuilds() {
		Integer asked = this.jdbc.query("select asked from search_rebuild", (row) -> row.next() ? row.getInt(1) : 0);
		return (asked != null) ? asked : 0;
	}

	void askRebuild() {
		if (this.jdbc.update("update search_rebuild set asked = asked + 1") == 0) {
			this.jdbc.update("insert into search_rebuild (id, asked) values (1, 1)");
		}
	}

	/**
	 * A dossier with its stamp.
	 *
	 * @param dossier identity of the dossier
	 * @param slug its part of an address
	 * @param stamp the stamp
	 */
	record Change(UUID dossier, String slug, String stamp) {

	}

}
