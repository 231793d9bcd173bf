package org.meetingdossier.account.audit;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.ErrorCode;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Makes H2 refuse to change or delete an entry of the audit log. Databases hold the name
 * of this class, in a migration that is never edited: it can be neither moved nor
 * renamed. PostgreSQL has a function of its own.
 */
public class AppendOnlyTrigger implements Trigger {

	@Override
	public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
			throws SQLException {
		throw new SQLException("The audit log is append-only", "42501", ErrorCode.ACCESS_DENIED_TO_CLASS_1);
	}

}
