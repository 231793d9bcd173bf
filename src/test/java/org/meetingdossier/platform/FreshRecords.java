package org.meetingdossier.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javax.sql.DataSource;

import com.github.benmanes.caffeine.cache.Cache;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.util.ReflectionTestUtils;

import org.meetingdossier.platform.ready.ReadyPages;

/**
 * Gives each class of tests the tables as they are after a first start: empty, but for
 * what the application itself puts there.
 */
public class FreshRecords implements BeforeAllCallback {

	@Override
	public void beforeAll(ExtensionContext test) throws Exception {
		ApplicationContext application = SpringExtension.getApplicationContext(test);
		try (Connection connection = application.getBean(DataSource.class).getConnection();
				Statement statement = connection.createStatement()) {
			boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
			// The audit log refuses to be emptied as long as somebody listens.
			statement.execute(postgres ? "set session_replication_role = replica" : "set referential_integrity false");
			for (String table : tables(connection)) {
				statement.execute("truncate table " + table + (postgres ? " cascade" : ""));
			}
			statement.execute("insert into audit_head (id, newest, hash) values (1, null, '')");
			statement.execute(postgres ? "set session_replication_role = origin" : "set referential_integrity true");
		}
		for (ApplicationRunner runner : application.getBeanProvider(ApplicationRunner.class).orderedStream().toList()) {
			runner.run(new DefaultApplicationArguments());
		}
		application.getBeanProvider(ReadyPages.class).ifAvailable(FreshRecords::forget);
		application.publishEvent(new Begun());
	}

	/**
	 * What is ready is kept by numbers that only grow, until tables are emptied under
	 * them.
	 */
	private static void forget(ReadyPages pages) {
		Cache<?, ?> kept = (Cache<?, ?>) ReflectionTestUtils.getField(pages, "pages");
		Objects.requireNonNull(kept).invalidateAll();
	}

	private static List<String> tables(Connection connection) throws SQLException {
		List<String> tables = new ArrayList<>();
		try (ResultSet found = connection.getMetaData()
			.getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] { "TABLE", "BASE TABLE" })) {
			while (found.next()) {
				String table = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
				if (!table.equals("flyway_schema_history")) {
					tables.add(table);
				}
			}
		}
		return tables;
	}

	/**
	 * A class of tests begins: what a part of a test remembers is not of its time.
	 */
	public record Begun() {

	}

}
