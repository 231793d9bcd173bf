package org.meetingdossier.account.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;

import org.meetingdossier.account.Level;
import org.meetingdossier.account.web.ShownOfDossiers.Part;
import org.meetingdossier.dossier.AnAuthor;
import org.meetingdossier.dossier.DossierBuilder;
import org.meetingdossier.dossier.Dossiers;
import org.meetingdossier.dossier.document.Dossier;

/**
 * A published dossier of each level, each with positions of each level. What they hold
 * can be recognised by words that stand nowhere else.
 */
final class LevelledDossiers {

	/** The slug that stands in the table of routes for that of the dossier to try. */
	private static final String ANY_SLUG = "ifmm-antalya-2025";

	/** All of them follow one subject. */
	private static final String THEME = "Niveaus";

	private static final String REFERENCE = "{reference}";

	private static final String QUESTION = "{question}";

	/** Letters only, as a number might be taken for a citation. */
	private final String mark = UUID.randomUUID().toString().replaceAll("[^a-f]", "");

	private final Map<Level, Dossier> byLevel = new EnumMap<>(Level.class);

	private final JdbcTemplate jdbc;

	private LevelledDossiers(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	static LevelledDossiers publishedBy(Dossiers dossiers, JdbcTemplate jdbc) {
		LevelledDossiers levelled = new LevelledDossiers(jdbc);
		for (Level level : Level.values()) {
			Dossier dossier = levelled.dossier(level);
			dossiers.publish(dossier.id(), dossiers.create(dossier, AnAuthor.cleared("els"), "Nieuw"), "els", null);
			levelled.byLevel.put(level, dossier);
		}
		return levelled;
	}

	Dossier of(Level level) {
		return Objects.requireNonNull(this.byLevel.get(level));
	}

	/** The words that somebody with this clearance may read of the dossier of a level. */
	List<String> words(Level level, Level clearance, Set<Part> parts) {
		return words(level).filter((word) -> parts.contains(word.part) && clearance.sees(word.level))
			.map(Word::toString)
			.toList();
	}

	/** The words that nobody with this clearance may read anywhere. */
	List<String> wordsAbove(Level clearance) {
		return Arrays.stream(Level.values())
			.flatMap(this::words)
			.filter((word) -> !clearance.sees(word.level))
			.map(Word::toString)
			.toList();
	}

	List<String> allWords() {
		return Arrays.stream(Level.values()).flatMap(this::words).map(Word::toString).toList();
	}

	/** An address of the table of routes, for the dossier of a level. */
	String address(String address, Level level) {
		return address(address, of(level), this.jdbc);
	}

	static String address(String address, Dossier dossier, JdbcTemplate jdbc) {
		Dossier.Topic topic = dossier.topics().get(0);
		return address.replace(ANY_SLUG, dossier.slug())
			.replace("{topic}", topic.id().toString())
			.replace("{position}", topic.positions().get(0).id().toString())
			.replace("{session}", dossier.sessions().get(0).id().toString())
			.replace(REFERENCE, address.contains(REFERENCE) ? referenceOf(dossier, jdbc) : "")
			.replace(QUESTION, address.contains(QUESTION) ? questionOf(dossier, jdbc) : "");
	}

	/** The same address of something that is not there. */
	String unknownAddress(String address, Level level) {
		String slug = of(level).slug();
		return address.contains(ANY_SLUG) ? address(address, level).replace(slug, unknownSlug(level))
				: address(address.replace(REFERENCE, UUID.randomUUID().toString())
					.replace(QUESTION, UUID.randomUUID().toString()), level);
	}

	/** A slug of the same length that nobody has. */
	String unknownSlug(Level level) {
		return of(level).slug().replaceFirst("niveau", "geheel");
	}

	/** The trail of the citation in the introduction, as clerks work on it. */
	private static String referenceOf(Dossier dossier, JdbcTemplate jdbc) {
		return jdbc.queryForList("""
				select reference_check.trail from reference_check join reference on reference.id = reference_id
				where reference_check.meeting_id = ? and newest and part = 'INTRODUCTION'
				order by reference.sequence""", UUID.class, dossier.id()).get(0).toString();
	}

	/** A question about that citation, which says what the introduction says. */
	private static String questionOf(Dossier dossier, JdbcTemplate jdbc) {
		List<UUID> asked = jdbc.query("select id from question where meeting_id = ?",
				(row, number) -> row.getObject(1, UUID.class), dossier.id());
		if (!asked.isEmpty()) {
			return asked.get(0).toString();
		}
		UUID question = UUID.randomUUID();
		String words = dossier.facts().introduction();
		jdbc.update(
				"""
						insert into question (id, meeting_id, trail, part, element_id, level, state, document, words, sentence,
							asked_by, asked_at, turned_at)
						values (?, ?, ?, 'INTRODUCTION', ?, ?, 'WAITING_FOR_AUTHOR', 'kst-28676-499', 'Kamerstuk 28676, nr. 499', ?,
							'els', current_timestamp, current_timestamp)""",
				question, dossier.id(), UUID.fromString(referenceOf(dossier, jdbc)), dossier.id(),
				dossier.level().name(), words);
		jdbc.update("""
				insert into question_turn (question_id, sequence, kind, words, who, taken_at)
				values (?, 1, 'ASKED', ?, 'els', current_timestamp)""", question, words);
		return question.toString();
	}

	private Dossier dossier(Level level) {
		return DossierBuilder.aDossier()
			.at("niveau-" + UUID.randomUUID())
			.level(level)
			.titled(word(Part.TITLE, level, level))
			.introducedBy("%s (Kamerstuk 28676, nr. 499).".formatted(word(Part.TEXT, level, level)))
			.generalLine(position(level, Level.CONFIDENTIAL))
			.withSession("Ochtend")
			.withTopic(word(Part.TOPIC, level, level), word(Part.TEXT, level, level),
					word(Part.COMMITMENT, level, level), position(level, Level.PUBLIC),
					position(level, Level.DELEGATION), position(level, Level.CONFIDENTIAL))
			.themed(THEME)
			.build();
	}

	private Dossier.Position position(Level dossier, Level level) {
		String word = word(Part.POSITION, dossier, level);
		return DossierBuilder.position(level, word + " (Kamerstuk 28676, nr. 499).", word);
	}

	private Stream<Word> words(Level dossier) {
		return Arrays.stream(Part.values())
			.flatMap(
					(part) -> (part == Part.POSITION)
							? Arrays.stream(Level.values())
								.map((level) -> new Word(part, dossier, dossier.stricter(level),
										word(part, dossier, level)))
							: Stream.of(new Word(part, dossier, dossier, word(part, dossier, dossier))));
	}

	private String word(Part part, Level dossier, Level level) {
		return "%s-%s-%s-%s".formatted(part, dossier, level, this.mark).toLowerCase(Locale.ROOT);
	}

	private record Word(Part part, Level dossier, Level level, String text) {

		@Override
		public String toString() {
			return this.text;
		}

	}

}
