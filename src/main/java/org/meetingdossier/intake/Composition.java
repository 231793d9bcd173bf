package org.meetingdossier.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.intake.proposal.Fact;
import org.meetingdossier.intake.proposal.Piece;
import org.meetingdossier.intake.proposal.ProposedDossier;
import org.meetingdossier.intake.proposal.ProposedSession;

/**
 * Makes the dossier that a proposal describes. The proposal names a title, a forum, a
 * place and days by then.
 */
public final class Composition {

	private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

	private static final Pattern ITEM = Pattern.compile("(?s)^\\s*(?:[-+*]|\\d{1,9}[.)])\\s.*");

	private static final Pattern DEFINITION = Pattern.compile("(?m)^\\[\\^[^\\]\\s]+\\]: .*$");

	private final ProposedDossier proposed;

	private final Level level;

	private final Map<Integer, UUID> sessions = new HashMap<>();

	private final List<Dossier.Topic> topics = new ArrayList<>();

	private final List<Dossier.Position> positions = new ArrayList<>();

	private final List<Dossier.Commitment> commitments = new ArrayList<>();

	private @Nullable Piece topic;

	private String introduction = "";

	private String generalLine = "";

	private String generalExplanation = "";

	private String background = "";

	private @Nullable String line;

	private String explanation = "";

	private Composition(ProposedDossier proposed, Level level) {
		this.proposed = proposed;
		this.level = level;
	}

	/**
	 * Makes a dossier.
	 * @param proposed the proposal
	 * @param slug its part of an address
	 * @param level how restricted it is; its positions are as restricted
	 * @return the dossier, with identities of its own
	 */
	public static Dossier of(ProposedDossier proposed, String slug, Level level) {
		return new Composition(proposed, level).compose(slug);
	}

	private Dossier compose(String slug) {
		this.proposed.sessions().forEach((session) -> this.sessions.put(session.id(), UUID.randomUUID()));
		this.proposed.pieces().forEach(this::take);
		endTopic();
		LocalDate firstDay = day(this.proposed.fact(Fact.Field.FIRST_DAY));
		LocalDate lastDay = day(this.proposed.fact(Fact.Field.LAST_DAY));
		String zone = this.proposed.fact(Fact.Field.ZONE);
		String letter = this.proposed.fact(Fact.Field.LETTER);
		String agenda = this.proposed.fact(Fact.Field.AGENDA);
		LocalDate first = Objects.requireNonNull(firstDay);
		MeetingFacts facts = new MeetingFacts(this.proposed.fact(Fact.Field.TITLE), this.level,
				this.proposed.fact(Fact.Field.FORUM), this.proposed.fact(Fact.Field.PLACE),
				orNull(this.proposed.fact(Fact.Field.VENUE)), zone.isEmpty() ? ZONE : ZoneId.of(zone), first,
				Objects.requireNonNullElse(lastDay, first), orNull(this.proposed.fact(Fact.Field.HOST)),
				this.proposed.fact(Fact.Field.DELEGATION),
				agenda.isEmpty() ? AgendaStatus.PROVISIONAL : AgendaStatus.valueOf(agenda),
				letter.isEmpty() ? null : OfficialId.parse(letter), day(this.proposed.fact(Fact.Field.LETTER_DATE)),
				ended(this.introduction));
		return new Dossier(UUID.randomUUID(), slug, facts, generalLine(),
				this.proposed.sessions().stream().map((session) -> session(session, first)).toList(), this.topics);
	}

	private Dossier.@Nullable Position generalLine() {
		boolean none = this.generalLine.isEmpty() && this.generalExplanation.isEmpty();
		return none ? null : new Dossier.Position(UUID.randomUUID(), this.level, ended(this.generalLine),
				ended(this.generalExplanation));
	}

	private Dossier.Session session(ProposedSession session, LocalDate first) {
		return new Dossier.Session(Objects.requireNonNull(this.sessions.get(session.id())), session.title(),
				session.kind(), Objects.requireNonNullElse(day(session.date()), first), time(session.start()),
				time(session.end()), orNull(session.host()), session.description());
	}

	private void take(Piece piece) {
		switch (piece.role()) {
			case INTRODUCTION -> this.introduction = joined(this.introduction, piece.text());
			case GENERAL_LINE -> this.generalLine = joined(this.generalLine, piece.text());
			case GENERAL_EXPLANATION -> this.generalExplanation = joined(this.generalExplanation, piece.text());
			case TOPIC -> {
				endTopic();
				this.topic = piece;
			}
			case BACKGROUND -> this.background = joined(this.background, piece.text());
			case POSITION -> {
				endPosition();
				this.line = piece.text();
			}
			case EXPLANATION -> explain(piece.text());
			case COMMITMENT -> promise(piece);
			case UNUSED -> {
				// No part of the dossier.
			}
		}
	}

	private void explain(String text) {
		if (this.line == null) {
			this.line = text;
		}
		else {
			this.explanation = joined(this.explanation, text);
		}
	}

	private void promise(Piece piece) {
		Piece.Promise promise = Objects.requireNonNullElse(piece.promise(), Piece.Promise.NONE);
		this.commitments.add(new Dossier.Commitment(UUID.randomUUID(), promise.who(), piece.text(), promise.term(),
				day(promise.due()), promise.status()));
	}

	private void endPosition() {
		if (this.line != null) {
			this.positions
				.add(new Dossier.Position(UUID.randomUUID(), this.level, ended(this.line), ended(this.explanation)));
		}
		this.line = null;
		this.explanation = "";
	}

	private void endTopic() {
		endPosition();
		Piece heading = this.topic;
		if (heading != null) {
			Piece.Standing known = Objects.requireNonNullElse(heading.topic(), Piece.Standing.NONE);
			UUID session = (known.session() != null) ? this.sessions.get(known.session()) : null;
			TopicFacts facts = new TopicFacts(heading.text(), known.state(), orNull(known.reason()), known.expected(),
					session, ended(this.background));
			this.topics.add(new Dossier.Topic(UUID.randomUUID(), facts, this.positions, this.commitments));
		}
		this.background = "";
		this.positions.clear();
		this.commitments.clear();
	}

	/** Items of one list have no empty line between them. */
	private static String joined(String text, String more) {
		if (text.isEmpty() || more.isEmpty()) {
			return text + more;
		}
		String last = text.substring(text.lastIndexOf("\n\n") + 1);
		boolean list = ITEM.matcher(last).matches() && ITEM.matcher(more).matches();
		return text + (list ? "\n" : "\n\n") + more;
	}

	/** With what its notes say that are used more than once at its end, each once. */
	private static String ended(String text) {
		if (!text.contains("[^")) {
			return text;
		}
		Set<String> definitions = new LinkedHashSet<>();
		DEFINITION.matcher(text).results().forEach((found) -> definitions.add(found.group()));
		String rest = DEFINITION.matcher(text).replaceAll("").replaceAll("\\n{3,}", "\n\n").strip();
		return definitions.isEmpty() ? text : rest + "\n\n" + String.join("\n\n", definitions);
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

	private static @Nullable LocalDate day(String text) {
		return text.isEmpty() ? null : LocalDate.parse(text);
	}

	private static @Nullable LocalTime time(String text) {
		return text.isEmpty() ? null : LocalTime.parse(text);
	}

}
