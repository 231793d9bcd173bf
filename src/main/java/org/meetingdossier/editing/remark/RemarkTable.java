package org.meetingdossier.editing.remark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.ElementKind;

/**
 * The tables of remarks and of what was said about them.
 */
@Component
class RemarkTable {

	private final JdbcClient jdbc;

	RemarkTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What is done about remarks of one dossier waits for each other and for a save. */
	void lock(UUID dossier) {
		this.jdbc.sql("select version from meeting where id = ? for update").param(dossier).query(Long.class).list();
	}

	List<RemarkThread> where(String condition, Map<String, ?> parameters) {
		List<RemarkThread> found = this.jdbc.sql("select * from remark where " + condition)
			.params(parameters)
			.query((row, number) -> read(row))
			.list();
		Map<UUID, List<RemarkLine>> lines = lines(found.stream().map(RemarkThread::id).toList());
		return found.stream().map((one) -> with(one, lines.getOrDefault(one.id(), List.of()))).toList();
	}

	private Map<UUID, List<RemarkLine>> lines(Collection<UUID> remarks) {
		Map<UUID, List<RemarkLine>> lines = new HashMap<>();
		RowCallbackHandler reader = (row) -> lines
			.computeIfAbsent(row.getObject("remark_id", UUID.class), (id) -> new ArrayList<>())
			.add(line(row));
		if (!remarks.isEmpty()) {
			this.jdbc.sql("select * from remark_line where remark_id in (:remarks) order by remark_id, sequence")
				.param("remarks", remarks)
				.query(reader);
		}
		return lines;
	}

	long count(String condition, Map<String, ?> parameters) {
		return this.jdbc.sql("select count(*) from remark where " + condition)
			.params(parameters)
			.query(Long.class)
			.single();
	}

	/** How many there are in each dossier. */
	Map<UUID, Integer> countByDossier(String condition, Map<String, ?> parameters) {
		Map<UUID, Integer> counts = new HashMap<>();
		RowCallbackHandler reader = (row) -> counts.put(row.getObject(1, UUID.class), row.getInt(2));
		this.jdbc.sql("select meeting_id, count(*) from remark where " + condition + " group by meeting_id")
			.params(parameters)
			.query(reader);
		return counts;
	}

	void insert(RemarkThread remark) {
		RemarkLine first = remark.first();
		MarkedPassage passage = remark.passage();
		this.jdbc.sql("""
				insert into remark (id, meeting_id, kind, element_id, field, passage, start_at, gone, level, resolved,
					author, turned_by, turned_at)
				values (:id, :dossier, :kind, :element, :field, :passage, :start, false, :level, false,
					:author, :who, :now)""")
			.param("id", remark.id())
			.param("dossier", remark.dossier())
			.param("kind", remark.place().kind().name())
			.param("element", remark.place().element())
			.param("field", (passage != null) ? passage.field() : null)
			.param("passage", (passage != null) ? passage.words() : null)
			.param("start", (passage != null) ? passage.start() : null)
			.param("level", remark.level().name())
			.param("author", remark.author())
			.param("who", first.who())
			.param("now", first.at().atOffset(ZoneOffset.UTC))
			.update();
		add(remark.id(), 1, first);
	}

	void add(UUID remark, int sequence, RemarkLine line) {
		this.jdbc.sql("""
				insert into remark_line (remark_id, sequence, kind, words, who, said_at)
				values (:remark, :sequence, :kind, :words, :who, :at)""")
			.param("remark", remark)
			.param("sequence", sequence)
			.param("kind", line.kind().name())
			.param("words", line.words())
			.param("who", line.who())
			.param("at", line.at().atOffset(ZoneOffset.UTC))
			.update();
	}

	void turn(UUID remark, boolean resolved, String who, Instant now) {
		this.jdbc.sql("update remark set resolved = ?, turned_by = ?, turned_at = ? where id = ?")
			.params(resolved, who, now.atOffset(ZoneOffset.UTC), remark)
			.update();
	}

	void tighten(UUID remark, Level level) {
		this.jdbc.sql("update remark set level = ? where id = ?").params(level.name(), remark).update();
	}

	void move(UUID remark, MarkedPassage passage) {
		this.jdbc.sql("update remark set field = ?, passage = ?, start_at = ?, gone = ? where id = ?")
			.params(passage.field(), passage.words(), passage.start(), passage.gone(), remark)
			.update();
	}

	private static RemarkThread with(RemarkThread remark, List<RemarkLine> lines) {
		return new RemarkThread(remark.id(), remark.dossier(), remark.place(), remark.passage(), remark.level(),
				remark.open(), remark.author(), lines);
	}

	private static RemarkThread read(ResultSet row) throws SQLException {
		return new RemarkThread(row.getObject("id", UUID.class), row.getObject("meeting_id", UUID.class),
				new RemarkThread.Place(ElementKind.valueOf(row.getString("kind")),
						row.getObject("element_id", UUID.class)),
				passage(row), Level.valueOf(row.getString("level")), !row.getBoolean("resolved"),
				row.getString("author"), List.of());
	}

	private static @Nullable MarkedPassage passage(ResultSet row) throws SQLException {
		String words = row.getString("passage");
		return (words != null)
				? new MarkedPassage(row.getString("field"), words, row.getInt("start_at"), row.getBoolean("gone"))
				: null;
	}

	private static RemarkLine line(ResultSet row) throws SQLException {
		return new RemarkLine(RemarkLine.Kind.valueOf(row.getString("kind")), row.getString("words"),
				row.getString("who"), row.getObject("said_at", OffsetDateTime.class).toInstant());
	}

}
