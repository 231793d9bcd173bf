package org.meetingdossier.platform.work;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of long work. Plain SQL: each change is one statement that says from which
 * state it may be made, so that of two machines only one makes it.
 */
@Component
class WorkTable {

	private static final String VIEW = """
			select id, worker, title, state, done, total, message, started_by, starter_name, asked_at, due_at,
				started_at, ended_at, leads_to
			from long_work
			""";

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	private final WorkJson json;

	WorkTable(JdbcTemplate template, WorkJson json) {
		this.template = template;
		this.jdbc = JdbcClient.create(template);
		this.json = json;
	}

	/**
	 * Adds work, unless there is work with its key.
	 * @return false when there is
	 */
	boolean add(UUID id, Assignment assignment, Instant now) {
		// PostgreSQL gives up a whole transaction for a duplicate: only back to here.
		return Boolean.TRUE.equals(this.template.execute((Connection connection) -> {
			Savepoint before = connection.setSavepoint();
			try {
				insert(id, assignment, now);
				return true;
			}
			catch (DuplicateKeyException ex) {
				connection.rollback(before);
				return false;
			}
		}));
	}

	private void insert(UUID id, Assignment work, Instant now) {
		Starter starter = work.starter();
		this.jdbc
			.sql("""
					insert into long_work (id, worker, work_order, only_key, title, leads_to, started_by, starter_name, state,
						attempt, done, asked_at, due_at)
					values (:id, :worker, :order, :key, :title, :leadsTo, :account, :name, 'QUEUED',
						0, 0, :now, :due)""")
			.param("id", id)
			.param("worker", work.worker())
			.param("order", this.json.write(work.order()))
			.param("key", work.key(), Types.VARCHAR)
			.param("title", this.json.write(work.title()))
			.param("leadsTo", work.leadsTo(), Types.VARCHAR)
			.param("account", (starter != null) ? starter.account() : null, Types.VARCHAR)
			.param("name", (starter != null) ? starter.name() : null, Types.VARCHAR)
			.param("now", offset(now))
			.param("due", offset((work.at() != null) ? work.at() : now))
			.update();
	}

	Optional<UUID> findOpen(String key) {
		return this.jdbc.sql("select id from long_work where only_key = ?").param(key).query(UUID.class).optional();
	}

	Optional<WorkView> find(UUID id) {
		return this.jdbc.sql(VIEW + "where id = ?").param(id).query(this::view).optional();
	}

	List<WorkView> find(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of()
				: this.jdbc.sql(VIEW + "where id in (:ids)").param("ids", ids).query(this::view).list();
	}

	List<WorkView> findFailedSince(Instant instant) {
		return this.jdbc.sql(VIEW + "where state = 'FAILED' and ended_at >= ? order by ended_at desc")
			.param(offset(instant))
			.query(this::view)
			.list();
	}

	/** Takes the work over, from whoever had it. */
	Optional<BegunWork> begin(UUID id, Instant now) {
		int begun = this.jdbc.sql("""
				update long_work set state = 'RUNNING', attempt = attempt + 1, started_at = coalesce(started_at, ?)
				where id = ? and state in ('QUEUED', 'RUNNING')""").param(offset(now)).param(id).update();
		return (begun == 0) ? Optional.empty()
				: this.jdbc.sql("select worker, work_order, attempt from long_work where id = ?")
					.param(id)
					.query((row, index) -> new BegunWork(id, row.getString("worker"), row.getString("work_order"),
							row.getInt("attempt")))
					.optional();
	}

	boolean report(BegunWork work, long done, long total, WorkMessage message) {
		return this.jdbc.sql("""
				update long_work set done = ?, total = ?, message = ?
				where id = ? and attempt = ? and state = 'RUNNING'""")
			.params(done, total, this.json.write(message), work.id(), work.attempt())
			.update() == 1;
	}

	/** Puts the work back. A try that the application itself broke off does not count. */
	void putBack(BegunWork work, boolean counts, @Nullable WorkMessage message) {
		this.jdbc.sql("""
				update long_work set state = 'QUEUED', attempt = attempt - :back, message = coalesce(:message, message)
				where id = :id and attempt = :attempt and state = 'RUNNING'""")
			.param("back", counts ? 0 : 1)
			.param("message", (message != null) ? this.json.write(message) : null, Types.VARCHAR)
			.param("id", work.id())
			.param("attempt", work.attempt())
			.update();
	}

	/**
	 * Ends the work.
	 * @return false if another machine has it
	 */
	boolean end(BegunWork work, WorkState state, WorkMessage message, Instant now) {
		return this.jdbc.sql("""
				update long_work set state = ?, message = ?, ended_at = ?, only_key = null
				where id = ? and attempt = ? and state = 'RUNNING'""")
			.params(state.name(), this.json.write(message), offset(now), work.id(), work.attempt())
			.update() == 1;
	}

	void forgetEndedBefore(Instant instant) {
		this.jdbc.sql("delete from long_work where ended_at < ?").param(offset(instant)).update();
	}

	private WorkView view(ResultSet row, int index) throws SQLException {
		String account = row.getString("started_by");
		String name = row.getString("starter_name");
		String message = row.getString("message");
		Instant started = instantOrNull(row, "started_at");
		Instant ended = instantOrNull(row, "ended_at");
		return new WorkView(row.getObject("id", UUID.class), row.getString("worker"),
				this.json.readMessage(row.getString("title")), WorkState.valueOf(row.getString("state")),
				row.getLong("done"), row.getObject("total", Long.class),
				(message != null) ? this.json.readMessage(message) : null,
				(account != null) ? new Starter(account, (name != null) ? name : account) : null,
				instant(row, "asked_at"), instant(row, "due_at"), started, ended, row.getString("leads_to"));
	}

	private static OffsetDateTime offset(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
		OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

}
