package org.meetingdossier.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The first start of an installation, which fills its database. Several instances can
 * make it at once: one does, the others wait for it and find that there is nothing left
 * to do.
 */
@Component
public class FirstStart {

	/**
	 * Both databases take this number for weeks: another instance may have much to fill.
	 */
	private static final String WAIT = "set lock_timeout = " + Integer.MAX_VALUE;

	private final DataSource database;

	private final String usual;

	FirstStart(DataSource database, @Value("${spring.datasource.hikari.connection-init-sql:}") String usual) {
		this.database = database;
		this.usual = usual;
	}

	/**
	 * Does something that no other instance does at the same time. The lock is held by a
	 * connection of its own, so that what is done has transactions of its own; who is
	 * killed holds it no longer.
	 * @param fill looks whether there is anything to do, and does it
	 */
	public void alone(Runnable fill) {
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			try (Statement statement = connection.createStatement()) {
				statement.execute(WAIT);
				statement.executeQuery("select id from first_start for update").close();
				fill.run();
			}
			finally {
				connection.rollback();
				waitAsUsual(connection);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database could not be held for the first start", ex);
		}
	}

	/**
	 * H2 keeps a setting whatever becomes of the transaction; the pool gives the
	 * connection to others.
	 */
	private void waitAsUsual(Connection connection) throws SQLException {
		if (!this.usual.isEmpty()) {
			try (Statement statement = connection.createStatement()) {
				statement.execute(this.usual);
			}
			connection.commit();
		}
	}

}
