package org.meetingdossier.architecture;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.meetingdossier.platform.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever extends this has migrated an empty database, and Hibernate has found every
 * table and column that the entities need: else the context does not start.
 */
@RecordsTest
abstract class MigrationRulesTests {

	@Autowired
	private DataSource dataSource;

	@Test
	void everyForeignKeyIsIndexed() throws SQLException {
		try (Connection connection = this.dataSource.getConnection()) {
			DatabaseMetaData database = connection.getMetaData();
			List<String> unindexed = new ArrayList<>();
			List<String> foreignKeys = new ArrayList<>();
			for (String table : tables(database)) {
				List<String> indexed = firstColumnsOfIndexes(database, table);
				for (String column : foreignKeys(database, table)) {
					foreignKeys.add(column);
					if (!indexed.contains(column)) {
						unindexed.add(table + "." + column);
					}
				}
			}
			assertThat(foreignKeys).isNotEmpty();
			assertThat(unindexed).as("without an index, deleting a row reads the whole table that refers to it")
				.isEmpty();
		}
	}

	private static List<String> tables(DatabaseMetaData database) throws SQLException {
		String schema = database.getConnection().getSchema();
		return column(database.getTables(null, schema, null, new String[] { "TABLE", "BASE TABLE" }), "TABLE_NAME");
	}

	private static List<String> foreignKeys(DatabaseMetaData database, String table) throws SQLException {
		return column(database.getImportedKeys(null, database.getConnection().getSchema(), table), "FKCOLUMN_NAME");
	}

	private static List<String> firstColumnsOfIndexes(DatabaseMetaData database, String table) throws SQLException {
		List<String> columns = new ArrayList<>();
		try (ResultSet rows = database.getIndexInfo(null, database.getConnection().getSchema(), table, false, true)) {
			while (rows.next()) {
				// H2 makes such indexes by itself and would hide that ours is missing.
				boolean byItself = rows.getString("INDEX_NAME").toUpperCase(Locale.ROOT).startsWith("CONSTRAINT_INDEX");
				if (rows.getInt("ORDINAL_POSITION") == 1 && !byItself) {
					columns.add(rows.getString("COLUMN_NAME"));
				}
			}
		}
		return columns;
	}

	private static List<String> column(ResultSet rows, String name) throws SQLException {
		try (rows) {
			List<String> values = new ArrayList<>();
			while (rows.next()) {
				values.add(rows.getString(name));
			}
			return values;
		}
	}

}
