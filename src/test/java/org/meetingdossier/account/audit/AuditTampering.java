package org.meetingdossier.account.audit;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * What somebody with all rights on the database could do to the log.
 */
final class AuditTampering {

	private final JdbcTemplate jdbc;

	private final boolean postgres;

	AuditTampering(JdbcTemplate jdbc, DataSource dataSource) {
		this.jdbc = jdbc;
		try (Connection connection = dataSource.getConnection()) {
			this.postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	void emptyTheLog() {
		tamper("update audit_head set newest = null, hash = ''", "delete from audit_entry");
	}

	/** Takes the trigger away, and puts it back as it was. */
	void tamper(String... statements) {
		this.jdbc.execute(this.postgres ? "alter table audit_entry disable trigger user"
				: "drop trigger audit_entry_append_only");
		try {
			for (String statement : statements) {
				this.jdbc.update(statement);
			}
		}
		finally {
			putTheTriggerBack();
		}
	}

	private void putTheTriggerBack() {
		if (this.postgres) {
			this.jdbc.execute("alter table audit_entry enable trigger user");
		}
		else {
			migrateAgain();
		}
	}

	private void migrateAgain() {
		this.jdbc.execute((Connection connection) -> {
			ScriptUtils.executeSqlScript(connection,
					new ClassPathResource("db/migration/h2/V005__audit_append_only.sql"));
			return true;
		});
	}

}
