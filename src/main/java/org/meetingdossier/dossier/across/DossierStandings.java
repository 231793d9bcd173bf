package org.meetingdossier.dossier.across;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;

/**
 * How all dossiers stand, by one query and without reading any.
 */
@Component
@Transactional(readOnly = true)
public class DossierStandings {

	private final JdbcClient jdbc;

	DossierStandings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The dossiers that a person may see.
	 * @param username the name the person signs in with
	 * @param clearance how far the person may see
	 * @return one line for each, by first day
	 */
	public List<DossierStanding> list(String username, Level clearance) {
		return this.jdbc.sql("""
				select m.id, m.slug, m.title, m.level, m.first_day, m.last_day,
					(select max(r.number) from revision r where r.meeting_id = m.id) as newest,
					(select max(r.number) from edition e join revision r on r.id = e.revision_id
						where e.meeting_id = m.id) as published,
					(select max(r.saved_at) from revision r where r.meeting_id = m.id and r.author = :who) as worked_at
				from meeting m where m.level in (:levels) order by m.first_day, m.slug""")
			.param("who", username)
			.param("levels", clearance.seenNames())
			.query((row, number) -> read(row))
			.list();
	}

	private static DossierStanding read(ResultSet row) throws SQLException {
		OffsetDateTime worked = row.getObject("worked_at", OffsetDateTime.class);
		return new DossierStanding(row.getObject("id", UUID.class), row.getString("slug"), row.getString("title"),
				Level.valueOf(row.getString("level")), row.getObject("first_day", LocalDate.class),
				row.getObject("last_day", LocalDate.class), row.getInt("newest"),
				row.getObject("published", Integer.class), (worked != null) ? worked.toInstant() : null);
	}

}
