package org.meetingdossier.register;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tables of the register in a test, and files to fill them with.
 */
final class RegisterTables {

	private RegisterTables() {
	}

	static void empty(JdbcTemplate jdbc) {
		for (String table : List.of("official_document_word", "official_document_author", "official_document",
				"snapshot")) {
			jdbc.update("delete from " + table);
		}
	}

	/**
	 * Everything but the identity of the snapshot, in one order, to compare two
	 * registers.
	 */
	static String content(JdbcTemplate jdbc) {
		StringBuilder content = new StringBuilder();
		for (String query : List.of("""
				select id, line_number, title, literal, dossier_title, kind, status, chamber, session_year,
					document_number, case_number, date, dossier_number, dossier_suffix, paper_number, paper_order,
					plain_id, replaces_id from official_document order by id""",
				"select * from official_document_author order by document_id, sequence",
				"select word, document_id from official_document_word order by document_id, word",
				"select source, as_of, sha256, row_count from snapshot order by sha256")) {
			jdbc.queryForList(query).forEach((row) -> content.append(row.values()).append('\n'));
		}
		return content.toString();
	}

	/** A file of the given day with columns parted by a bar instead of a tab. */
	static Resource file(String asOf, String columnsAndRows) {
		String text = "# source: tweedekamer.nl\n# as-of: " + asOf + "\n" + columnsAndRows.replace('|', '\t');
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
	}

}
