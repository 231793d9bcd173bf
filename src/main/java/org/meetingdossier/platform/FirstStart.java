package org.meetingdossier.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.springframework.stereotype.Component;

/**
 * The first start of an installation, which fills its database. Several instances can make it
 * at once: one does, the others wait for it and find that there is nothing left to do.
 */
@Component
public class FirstStart {

	private final DataSource database;

	FirstStart(DataSource database) {
		this.database = database;
	}

	/**
	 * Does something that no other instance does at the same time. The lock is held by a
	 * connection of its own, so that what is done has transactions of its own; who is killed
	 * holds it no longer.
	 * @param fill looks whether there is anything to do, and does it
	 */
	public void alone(Runnable fill) {
		try (Connection connection = this.database.getConnection()) {
			connection.setAutoCommit(false);
			try (Statement statement = connection.createStatement()) {
				statement.executeQuery("select id from first_start for update").close();
				fill.run();
			}
			finally {
				connection.rollback();
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The database could not be held for the first start", ex);
		}
	}

}
