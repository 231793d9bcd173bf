package org.meetingdossier.drill;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.meetingdossier.platform.TestDatabase;

/**
 * Looks up in the database what the application said was done.
 */
final class Acknowledged {

	private final JdbcTemplate jdbc;

	private Acknowledged(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	static Acknowledged in(TestDatabase database) {
		return new Acknowledged(new JdbcTemplate(
				new DriverManagerDataSource(database.url(), database.username(), database.password())));
	}

	List<String> lostSaves(DrillEditor editor) {
		return editor.saved()
			.stream()
			.filter((words) -> count("select count(*) from revision where content like ?", "%" + words + "%") == 0)
			.toList();
	}

	List<String> lostPublications(DrillEditor editor) {
		return editor.published()
			.stream()
			.filter((revision) -> count(
					"select count(*) from edition e join revision r on r.id = e.revision_id where r.number = ?",
					Integer.parseInt(revision)) == 0)
			.toList();
	}

	/** Uploads that are not there, or whose import did not come to its end. */
	List<String> lostImports(DrillEditor editor) {
		return editor.uploaded().stream().filter((upload) -> !isImported(upload)).toList();
	}

	boolean isImported(String upload) {
		return count("""
				select count(*) from register_upload u join long_work w on w.id = u.work_id
				where u.id = ? and u.ended_at is not null and w.state = 'SUCCEEDED'""", UUID.fromString(upload)) == 1;
	}

	int count(String sql, Object... values) {
		Integer count = this.jdbc.queryForObject(sql, Integer.class, values);
		return (count != null) ? count : 0;
	}

}
