package org.meetingdossier.check.question;

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
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.dossier.document.Passage;

/**
 * The tables of questions and of what was said about them.
 */
@Component
class QuestionTable {

	private final JdbcClient jdbc;

	QuestionTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What is done about questions of one dossier waits for each other and for a save.
	 */
	void lock(UUID dossier) {
		this.jdbc.sql("select version from meeting where id = ? for update").param(dossier).query(Long.class).list();
	}

	List<Question> where(String condition, Map<String, ?> parameters) {
		List<Question> found = this.jdbc.sql("select * from question where " + condition + " order by turned_at, id")
			.params(parameters)
			.query((row, number) -> read(row))
			.list();
		Map<UUID, List<Turn>> turns = turns(found.stream().map(Question::id).toList());
		return found.stream().map((one) -> with(one, turns.getOrDefault(one.id(), List.of()))).toList();
	}

	long count(String condition, Map<String, ?> parameters) {
		return this.jdbc.sql("select count(*) from question where " + condition)
			.params(parameters)
			.query(Long.class)
			.single();
	}

	private Map<UUID, List<Turn>> turns(Collection<UUID> questions) {
		Map<UUID, List<Turn>> turns = new HashMap<>();
		RowCallbackHandler reader = (row) -> turns
			.computeIfAbsent(row.getObject("question_id", UUID.class), (id) -> new ArrayList<>())
			.add(turn(row));
		if (!questions.isEmpty()) {
			this.jdbc
				.sql("select * from question_turn where question_id in (:questions) order by question_id, sequence")
				.param("questions", questions)
				.query(reader);
		}
		return turns;
	}

	void insert(UUID id, AskedPlace place, String clerk, Instant now) {
		KeptReference reference = place.reference();
		UUID element = reference.passage().element();
		this.jdbc
			.sql("""
					insert into question (id, meeting_id, trail, part, element_id, level, state, document, words, sentence,
						asked_by, author, asked_at, turned_at)
					values (:id, :dossier, :trail, :part, :element, :level, 'WAITING_FOR_AUTHOR', :document, :words, :sentence,
						:clerk, :author, :now, :now)""")
			.param("id", id)
			.param("dossier", place.dossier())
			.param("trail", place.trail())
			.param("part", reference.passage().part().name())
			.param("element", (element != null) ? element : place.dossier())
			.param("level", reference.level().name())
			.param("document", reference.document().value())
			.param("words", reference.words())
			.param("sentence", reference.sentence())
			.param("clerk", clerk)
			.param("author", place.author())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	void add(UUID question, int sequence, Turn turn) {
		this.jdbc.sql("""
				insert into question_turn (question_id, sequence, kind, words, who, taken_at, revision)
				values (:question, :sequence, :kind, :words, :who, :at, :revision)""")
			.param("question", question)
			.param("sequence", sequence)
			.param("kind", turn.kind().name())
			.param("words", turn.words())
			.param("who", turn.who())
			.param("at", turn.at().atOffset(ZoneOffset.UTC))
			.param("revision", turn.revision())
			.update();
	}

	void turn(UUID question, QuestionState state, Instant now) {
		this.jdbc.sql("update question set state = ?, turned_at = ? where id = ?")
			.params(state.name(), now.atOffset(ZoneOffset.UTC), question)
			.update();
	}

	void ask(UUID question, String clerk, @Nullable String author) {
		this.jdbc.sql("update question set asked_by = :clerk, author = :author where id = :question")
			.param("clerk", clerk)
			.param("author", author)
			.param("question", question)
			.update();
	}

	void move(UUID question, UUID trail) {
		this.jdbc.sql("update question set trail = ? where id = ?").params(trail, question).update();
	}

	void tighten(UUID question, Level level) {
		this.jdbc.sql("update question set level = ? where id = ?").params(level.name(), question).update();
	}

	private static Question with(Question question, List<Turn> turns) {
		return new Question(question.id(), question.dossier(), question.trail(), question.place(), question.level(),
				question.state(), question.document(), question.words(), question.sentence(), question.askedBy(),
				question.author(), question.askedAt(), turns);
	}

	private static Question read(ResultSet row) throws SQLException {
		return new Question(row.getObject("id", UUID.class), row.getObject("meeting_id", UUID.class),
				row.getObject("trail", UUID.class),
				new Question.Place(Passage.Part.valueOf(row.getString("part")),
						row.getObject("element_id", UUID.class)),
				Level.valueOf(row.getString("level")), QuestionState.valueOf(row.getString("state")),
				OfficialId.parse(row.getString("document")), row.getString("words"), row.getString("sentence"),
				row.getString("asked_by"), row.getString("author"),
				row.getObject("asked_at", OffsetDateTime.class).toInstant(), List.of());
	}

	private static Turn turn(ResultSet row) throws SQLException {
		return new Turn(Turn.Kind.valueOf(row.getString("kind")), row.getString("words"), row.getString("who"),
				row.getObject("taken_at", OffsetDateTime.class).toInstant(), row.getObject("revision", Integer.class));
	}

}
