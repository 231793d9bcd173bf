package org.meetingdossier.dossier.across;

import java.util.List;
import java.util.UUID;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.meetingdossier.platform.FirstStart;

/**
 * Copies the current editions that have no copy: those of before there were copies, and
 * all of them where the tables were lost. Dossier by dossier, so that nobody who saves
 * waits long.
 */
@Component
class FillCurrentTables implements ApplicationRunner {

	private static final String WITHOUT_COPY = """
			select edition.meeting_id from edition
			where edition.sequence = (
				select max(other.sequence) from edition other where other.meeting_id = edition.meeting_id)
			and not exists (select 1 from withdrawal where withdrawal.edition_id = edition.id)
			and not exists (select 1 from current_edition where current_edition.edition_id = edition.id)""";

	private final CurrentTables tables;

	private final FirstStart firstStart;

	private final TransactionTemplate transaction;

	private final JdbcTemplate jdbc;

	FillCurrentTables(CurrentTables tables, FirstStart firstStart, TransactionTemplate transaction, JdbcTemplate jdbc) {
		this.tables = tables;
		this.firstStart = firstStart;
		this.transaction = transaction;
		this.jdbc = jdbc;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!withoutCopy().isEmpty()) {
			this.firstStart.alone(() -> withoutCopy().forEach(this::copy));
		}
	}

	private List<UUID> withoutCopy() {
		return this.jdbc.query(WITHOUT_COPY, (row, number) -> row.getObject(1, UUID.class));
	}

	private void copy(UUID dossier) {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.queryForList("select id from meeting where id = ? for update", UUID.class, dossier);
			this.tables.write(dossier);
		});
	}

}
