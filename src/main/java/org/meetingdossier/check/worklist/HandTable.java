package org.meetingdossier.check.worklist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.SignedInPerson;

/**
 * The table of who works on which reference.
 */
@Component
class HandTable {

	private final JdbcClient jdbc;

	HandTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Map<UUID, Holder> of(Collection<UUID> trails) {
		Map<UUID, Holder> holders = new HashMap<>();
		if (!trails.isEmpty()) {
			RowCallbackHandler reader = (row) -> holders.put(row.getObject("trail", UUID.class),
					new Holder(row.getString("username"), row.getString("name"),
							row.getObject("taken_at", OffsetDateTime.class).toInstant()));
			this.jdbc.sql("select * from reference_hand where trail in (:trails)")
				.param("trails", trails)
				.query(reader);
		}
		return holders;
	}

	/** Gives a reference to a clerk, whoever has it. */
	void takeOver(UUID trail, UUID dossier, SignedInPerson clerk, Instant now) {
		int had = this.jdbc.sql("update reference_hand set username = ?, name = ?, taken_at = ? where trail = ?")
			.params(clerk.username(), clerk.displayName(), now.atOffset(ZoneOffset.UTC), trail)
			.update();
		if (had == 0) {
			take(trail, dossier, clerk, now);
		}
	}

	/** Gives a reference to a clerk if nobody has it; false when somebody has. */
	boolean take(UUID trail, UUID dossier, SignedInPerson clerk, Instant now) {
		try {
			return this.jdbc.sql("""
					insert into reference_hand (trail, meeting_id, username, name, taken_at)
					select cast(:trail as uuid), cast(:dossier as uuid), cast(:username as varchar(200)),
						cast(:name as varchar(200)), cast(:now as timestamp(6) with time zone)
					where not exists (select 1 from reference_hand where trail = :trail)""")
				.param("trail", trail)
				.param("dossier", dossier)
				.param("username", clerk.username())
				.param("name", clerk.displayName())
				.param("now", now.atOffset(ZoneOffset.UTC))
				.update() == 1;
		}
		catch (DuplicateKeyException ex) {
			// Somebody took it at this very moment.
			return false;
		}
	}

	void giveBack(UUID trail) {
		this.jdbc.sql("delete from reference_hand where trail = ?").param(trail).update();
	}

	/** Nobody works on what the newest text of a dossier does not cite any more. */
	void forgetGone(UUID dossier) {
		this.jdbc.sql("""
				delete from reference_hand where meeting_id = ?
				and not exists (select 1 from reference_check c where c.trail = reference_hand.trail and c.newest)""")
			.param(dossier)
			.update();
	}

}
