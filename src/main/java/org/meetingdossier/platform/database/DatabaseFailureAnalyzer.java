package org.meetingdossier.platform.database;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;

import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/**
 * Says in one sentence why the database could not be opened or migrated. English only,
 * like {@link MissingDatabaseSettingFailureAnalyzer}.
 */
@Order(1)
class DatabaseFailureAnalyzer implements FailureAnalyzer {

	/** H2: the file is locked by another process. */
	private static final int ALREADY_OPEN = 90020;

	/** Both databases: this class of states is about who may connect. */
	private static final String REFUSED = "28";

	/** Both databases: this class of states is about the connection. */
	private static final String NO_CONNECTION = "08";

	/** PostgreSQL: there is no database of this name. */
	private static final String NO_DATABASE = "3D000";

	private final Environment environment;

	DatabaseFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		FailureCauses causes = FailureCauses.of(failure);
		return causes.innermost(SQLException.class)
			.flatMap((sql) -> unopened(sql, causes, failure))
			.or(() -> unmigrated(causes, failure))
			.orElse(null);
	}

	private Optional<FailureAnalysis> unopened(SQLException sql, FailureCauses causes, Throwable failure) {
		String state = String.valueOf(sql.getSQLState());
		if (sql.getErrorCode() == ALREADY_OPEN) {
			return analysis("is in use by another process",
					"Stop the other process; several processes can share a PostgreSQL database, not an H2 file.",
					failure);
		}
		if (state.startsWith(REFUSED)) {
			return analysis("refuses the user or the password", "Check the user name and the password.", failure);
		}
		if (state.equals(NO_DATABASE)) {
			return analysis("does not exist on its server", "Create it, or correct its name in the address.", failure);
		}
		if (isUnreachable(causes)) {
			return analysis("cannot be reached", "Check the host and the port, and that the server is running.",
					failure);
		}
		if (state.startsWith(NO_CONNECTION)) {
			return analysis("cannot be opened: " + FailureCauses.firstLine(sql), "Check the address and the file.",
					failure);
		}
		return Optional.empty();
	}

	private Optional<FailureAnalysis> unmigrated(FailureCauses causes, Throwable failure) {
		Optional<FlywayValidateException> changed = causes.innermost(FlywayValidateException.class);
		if (changed.isPresent()) {
			return analysis("was made by another version of this application, with other migrations",
					"Start the version that made it, or a newer one; nothing was changed.", failure);
		}
		return causes.innermost(FlywayException.class)
			.flatMap((flyway) -> analysis("cannot be migrated: " + reason(causes, flyway),
					"Restore the backup made before this version, and report this sentence.", failure));
	}

	private Optional<FailureAnalysis> analysis(String what, String action, Throwable failure) {
		return Optional.of(new FailureAnalysis("The database %s %s.".formatted(address(), what), action, failure));
	}

	/**
	 * The address without its parameters, among which a password can be.
	 */
	private String address() {
		String url = this.environment.getProperty("spring.datasource.url", "");
		return url.split("[?;]", 2)[0];
	}

	private static String reason(FailureCauses causes, FlywayException flyway) {
		return causes.innermost(SQLException.class)
			.map(FailureCauses::firstLine)
			.orElseGet(() -> FailureCauses.firstLine(flyway));
	}

	private static boolean isUnreachable(FailureCauses causes) {
		return causes.innermost(UnknownHostException.class).isPresent()
				|| causes.innermost(ConnectException.class).isPresent()
				|| causes.innermost(NoRouteToHostException.class).isPresent()
				|| causes.innermost(SocketTimeoutException.class).isPresent();
	}

}
