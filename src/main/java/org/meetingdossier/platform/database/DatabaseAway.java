package org.meetingdossier.platform.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/**
 * Whether a failure means that the database does not answer now. Then nothing is wrong
 * with what was asked, and asking again when it is back can succeed.
 */
public final class DatabaseAway {

	/** Both databases: this class of states is about the connection. */
	private static final String NO_CONNECTION = "08";

	/** PostgreSQL: it is stopped, it crashed, or it is starting. */
	private static final String OPERATOR = "57P0";

	/** PostgreSQL: as many connections as it allows are in use. */
	private static final String TOO_MANY_CONNECTIONS = "53300";

	/** H2: the connection is broken; the database was closed, or is being closed. */
	private static final Set<Integer> CLOSED = Set.of(90067, 90098, 90121);

	/**
	 * The pool says this, without a state, of a connection that broke a moment before.
	 */
	private static final String BROKE_BEFORE = "Connection is closed";

	private DatabaseAway() {
	}

	/**
	 * Whether the database does not answer.
	 * @param failure what went wrong
	 * @return true if that is what led to it
	 */
	public static boolean causes(Throwable failure) {
		return FailureCauses.of(failure).all().stream().anyMatch(DatabaseAway::says);
	}

	/**
	 * Whether the database may well be there, and only all connections to it are in use.
	 * @param failure what went wrong
	 * @return true if the pool had no connection to give and names no cause
	 */
	public static boolean isBusy(Throwable failure) {
		return FailureCauses.of(failure)
			.innermost(SQLTransientConnectionException.class)
			.filter((timeout) -> timeout.getCause() == null)
			.isPresent();
	}

	/**
	 * What the database, or the way to it, says of a failure.
	 * @param failure what went wrong
	 * @return one line for the log
	 */
	public static String words(Throwable failure) {
		Throwable told = FailureCauses.of(failure)
			.innermost(SQLException.class)
			.map(Throwable.class::cast)
			.orElse(failure);
		return FailureCauses.firstLine(told);
	}

	private static boolean says(Throwable cause) {
		return cause instanceof SQLTransientConnectionException || cause instanceof SQLNonTransientConnectionException
				|| cause instanceof SQLRecoverableException || (cause instanceof SQLException sql && says(sql));
	}

	private static boolean says(SQLException sql) {
		String state = String.valueOf(sql.getSQLState());
		return state.startsWith(NO_CONNECTION) || state.startsWith(OPERATOR) || state.equals(TOO_MANY_CONNECTIONS)
				|| CLOSED.contains(sql.getErrorCode()) || BROKE_BEFORE.equals(sql.getMessage());
	}

}
