package org.meetingdossier.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.postgresql.PGConnection;

import org.meetingdossier.search.shelf.Findable;

/**
 * The same texts in PostgreSQL, found by its own configuration of Dutch: what a search
 * without an index of ours would be.
 */
final class DutchPostgres implements AutoCloseable {

	private static final int PORTION = 4_000_000;

	private static final String FIND = """
			select id, ts_rank(words, asked) as rank from found, %s('dutch', ?) asked
			where words @@ asked order by rank desc limit 20""";

	private final EmbeddedPostgres server;

	private final Connection connection;

	private final PreparedStatement words;

	private final PreparedStatement beginning;

	private final StringBuilder rows = new StringBuilder();

	DutchPostgres() throws IOException, SQLException {
		// As somebody would set it who searches with it.
		this.server = EmbeddedPostgres.builder()
			.setServerConfig("shared_buffers", "1GB")
			.setServerConfig("maintenance_work_mem", "512MB")
			.setServerConfig("jit", "off")
			.start();
		this.connection = this.server.getPostgresDatabase().getConnection();
		execute("create unlogged table found (id serial, title text, body text, words tsvector)");
		this.words = this.connection.prepareStatement(FIND.formatted("websearch_to_tsquery"));
		this.beginning = this.connection.prepareStatement(FIND.formatted("to_tsquery"));
	}

	void add(Findable findable) {
		this.rows.append(cell(findable.title()))
			.append('\t')
			.append(cell(findable.about() + " " + findable.text()))
			.append('\n');
		if (this.rows.length() > PORTION) {
			send();
		}
	}

	private void send() {
		try {
			this.connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy found (title, body) from stdin", new StringReader(this.rows.toString()));
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.rows.setLength(0);
	}

	/** Reads the words of all rows: those of titles weigh more. */
	void index() throws SQLException {
		send();
		execute("""
				update found set words = setweight(to_tsvector('dutch', title), 'A') || to_tsvector('dutch', body)""");
		execute("create index found_words_idx on found using gin (words) with (fastupdate = off)");
		execute("vacuum analyze found");
	}

	int find(String question) throws SQLException {
		boolean begins = question.endsWith("*");
		PreparedStatement statement = begins ? this.beginning : this.words;
		statement.setString(1,
				begins ? question.replace("*", ":*") : question.replaceFirst("^kst-(\\d+)-(\\d+)$", "$1 $2"));
		int rows = 0;
		try (ResultSet found = statement.executeQuery()) {
			while (found.next()) {
				rows++;
			}
		}
		return rows;
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static String cell(String text) {
		return text.replaceAll("[\\\\\t\r\n]", " ");
	}

	@Override
	public void close() throws IOException, SQLException {
		this.connection.close();
		this.server.close();
	}

}
