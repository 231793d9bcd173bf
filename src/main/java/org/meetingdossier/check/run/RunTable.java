package org.meetingdossier.check.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The tables of runs and of the dossiers that are done in them.
 */
@Component
class RunTable {

	private final JdbcClient jdbc;

	RunTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(UUID run, UUID work, String who, @Nullable String name, Instant now) {
		this.jdbc.sql("insert into check_run (id, work_id, who, name, asked_at) values (?, ?, ?, ?, ?)")
			.param(run)
			.param(work)
			.param(who)
			.param(name)
			.param(now.atOffset(ZoneOffset.UTC))
			.update();
	}

	boolean hasRunOf(UUID work) {
		return this.jdbc.sql("select count(*) from check_run where work_id = ?")
			.param(work)
			.query(Long.class)
			.single() > 0;
	}

	List<CheckRun> newest(int most) {
		return this.jdbc.sql("select * from check_run order by asked_at desc fetch first ? rows only")
			.param(most)
			.query((row, number) -> read(row))
			.list();
	}

	Set<UUID> done(UUID run) {
		return new HashSet<>(this.jdbc.sql("select meeting_id from check_run_dossier where run_id = ?")
			.param(run)
			.query(UUID.class)
			.list());
	}

	void done(UUID run, UUID dossier, Rechecked rechecked) {
		this.jdbc.sql("insert into check_run_dossier (run_id, meeting_id, checked, changed) values (?, ?, ?, ?)")
			.params(run, dossier, rechecked.checked(), rechecked.changed())
			.update();
	}

	/** Ends a run and who asked for it; empty when it has ended already. */
	Optional<String> end(UUID run, Instant now) {
		int ended = this.jdbc.sql("""
				update check_run set ended_at = :now,
					dossiers = (select count(*) from check_run_dossier d where d.run_id = :run),
					checked = (select coalesce(sum(d.checked), 0) from check_run_dossier d where d.run_id = :run),
					changed = (select coalesce(sum(d.changed), 0) from check_run_dossier d where d.run_id = :run)
				where id = :run and ended_at is null""")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("run", run)
			.update();
		this.jdbc.sql("delete from check_run_dossier where run_id = ?").param(run).update();
		return (ended > 0)
				? this.jdbc.sql("select who from check_run where id = ?").param(run).query(String.class).optional()
				: Optional.empty();
	}

	CheckRun find(UUID run) {
		return this.jdbc.sql("select * from check_run where id = ?")
			.param(run)
			.query((row, number) -> read(row))
			.single();
	}

	private static CheckRun read(ResultSet row) throws SQLException {
		OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
		return new CheckRun(row.getObject("id", UUID.class), row.getObject("work_id", UUID.class),
				row.getString("name"), row.getObject("asked_at", OffsetDateTime.class).toInstant(),
				(ended != null) ? ended.toInstant() : null, row.getInt("dossiers"), row.getInt("checked"),
				row.getInt("changed"));
	}

}
