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

	/** A file of the given day with columns parted by a bar instead of a tab. */
	static Resource file(String asOf, String columnsAndRows) {
		String text = "# source: tweedekamer.nl\n# as-of: " + asOf + "\n" + columnsAndRows.replace('|', '\t');
		return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
	}

}
