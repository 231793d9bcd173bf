package org.meetingdossier.dossier.transfer;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The tables that hold dossiers and nothing else: those whose foreign keys lead to a
 * meeting, and to nothing that stays. So a new table of a dossier travels by itself, and
 * one that names an account does not.
 */
@Component
class TravellingTables {

	private static final String ROOT = "meeting";

	/**
	 * What is arranged at one installation: links for guests, and publications to come.
	 */
	private static final Set<String> STAYING = Set.of("preview_link", "scheduled_publication", "reference_hand");

	private final JdbcTemplate jdbc;

	TravellingTables(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** The tables, each after those that its rows name. */
	List<TravellingTable> all() {
		List<TravellingTable> tables = this.jdbc.execute((Connection connection) -> read(connection));
		return (tables != null) ? tables : List.of();
	}

	private static List<TravellingTable> read(Connection connection) throws SQLException {
		List<Key> keys = keys(connection);
		Map<String, String> conditions = conditions(keys);
		List<TravellingTable> tables = new ArrayList<>();
		for (String name : inOrder(conditions.keySet(), keys)) {
			Set<String> later = keys.stream()
				.filter((key) -> key.from().equals(name) && isLater(key))
				.filter((key) -> conditions.containsKey(key.to()))
				.map(Key::column)
				.collect(Collectors.toSet());
			tables.add(table(connection, name, conditions.getOrDefault(name, ""), later));
		}
		return tables;
	}

	/**
	 * The whole meeting is named by what is in it; only it and rows of one table name
	 * what comes later.
	 */
	private static boolean isLater(Key key) {
		return key.from().equals(ROOT) || key.from().equals(key.to());
	}

	private static List<Key> keys(Connection connection) throws SQLException {
		DatabaseMetaData data = connection.getMetaData();
		List<Key> keys = new ArrayList<>();
		try (ResultSet tables = data.getTables(connection.getCatalog(), connection.getSchema(), "%", null)) {
			while (tables.next()) {
				if (tables.getString("TABLE_TYPE").endsWith("TABLE")) {
					keys.addAll(keysOf(connection, data, tables.getString("TABLE_NAME")));
				}
			}
		}
		keys.sort(Comparator.comparing(Key::from).thenComparing(Key::column));
		return keys;
	}

	private static List<Key> keysOf(Connection connection, DatabaseMetaData data, String table) throws SQLException {
		List<Key> keys = new ArrayList<>();
		try (ResultSet found = data.getImportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
			while (found.next()) {
				keys.add(new Key(plain(table), plain(found.getString("FKCOLUMN_NAME")),
						plain(found.getString("PKTABLE_NAME")), plain(found.getString("PKCOLUMN_NAME"))));
			}
		}
		return keys;
	}

	/** The tables that travel, each with which of its rows belong to a dossier. */
	private static Map<String, String> conditions(List<Key> keys) {
		Map<String, String> conditions = reached(keys);
		boolean shrunk = true;
		while (shrunk) {
			// What hung from a table that stays has to stay too.
			shrunk = conditions.keySet().removeIf((table) -> hangsFromElsewhere(table, conditions.keySet(), keys));
		}
		keys.stream()
			.filter((key) -> key.from().equals(ROOT))
			.forEach((key) -> conditions.computeIfPresent(key.to(), (table, condition) -> "(" + condition + " or "
					+ key.target() + " in (select " + key.column() + " from meeting where id = :dossier))"));
		return conditions;
	}

	private static Map<String, String> reached(List<Key> keys) {
		Map<String, String> conditions = new LinkedHashMap<>(Map.of(ROOT, "id = :dossier"));
		boolean grown = true;
		while (grown) {
			Map<String, String> next = new LinkedHashMap<>();
			for (Key key : keys) {
				String parent = conditions.get(key.to());
				if (parent != null && !conditions.containsKey(key.from()) && !STAYING.contains(key.from())) {
					next.putIfAbsent(key.from(), key.to().equals(ROOT) ? key.column() + " = :dossier" : key.column()
							+ " in (select " + key.target() + " from " + key.to() + " where " + parent + ")");
				}
			}
			grown = !next.isEmpty();
			conditions.putAll(next);
		}
		return conditions;
	}

	private static boolean hangsFromElsewhere(String table, Set<String> travelling, List<Key> keys) {
		return keys.stream().anyMatch((key) -> key.from().equals(table) && !travelling.contains(key.to()));
	}

	private static List<String> inOrder(Set<String> tables, List<Key> keys) {
		List<String> ordered = new ArrayList<>();
		Set<String> left = new HashSet<>(tables);
		while (!left.isEmpty()) {
			List<String> free = left.stream()
				.filter((table) -> keys.stream()
					.noneMatch((key) -> key.from().equals(table) && !isLater(key) && left.contains(key.to())))
				.sorted()
				.toList();
			if (free.isEmpty()) {
				throw new IllegalStateException("The tables " + left + " name each other in a circle");
			}
			ordered.addAll(free);
			free.forEach(left::remove);
		}
		return ordered;
	}

	private static TravellingTable table(Connection connection, String name, String condition, Set<String> later)
			throws SQLException {
		Map<String, ColumnKind> columns = new TreeMap<>();
		try (Statement statement = connection.createStatement();
				ResultSet none = statement.executeQuery("select * from " + name + " where 1 = 0")) {
			ResultSetMetaData data = none.getMetaData();
			for (int index = 1; index <= data.getColumnCount(); index++) {
				columns.put(plain(data.getColumnName(index)), ColumnKind.of(data.getColumnTypeName(index)));
			}
		}
		Stream<String> counted = Stream.of("number", "sequence").filter(columns::containsKey);
		Stream<String> named = columns.entrySet()
			.stream()
			.filter((column) -> column.getValue() == ColumnKind.IDENTITY)
			.map((column) -> "cast(" + column.getKey() + " as varchar(36))");
		return new TravellingTable(name, columns, condition,
				Stream.concat(counted, named).collect(Collectors.joining(", ")), later);
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	/**
	 * A foreign key.
	 *
	 * @param from the table that names a row of another
	 * @param to the other table
	 * @param target the column that is named
	 */
	private record Key(String from, String column, String to, String target) {

	}

}
