package org.meetingdossier.dossier.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Passage.Part;
import org.meetingdossier.dossier.text.LineEnds;

/**
 * A dossier as a document: the meeting with all that is in it, at one moment. Revisions
 * keep it, editions publish it, pages and outputs are made from it. Texts are CommonMark
 * with inline footnotes ({@code ^[…]}), and their lines end with LF.
 *
 * @param id identity of the dossier, the same in each of its revisions
 * @param slug the dossier's part of an address: lower-case letters, digits and hyphens
 * @param facts what is known of the meeting itself
 * @param generalLine the general line: what the Netherlands argues for throughout
 * @param sessions the programme, in order
 * @param topics the topics, in order; the first has number 1
 */
public record Dossier(UUID id, String slug, @JsonUnwrapped MeetingFacts facts, @Nullable Position generalLine,
		List<Session> sessions, List<Topic> topics) {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	public Dossier {
		if (!SLUG.matcher(slug).matches()) {
			throw new IllegalArgumentException("A slug has lower-case letters, digits and hyphens, unlike " + slug);
		}
		sessions = List.copyOf(sessions);
		topics = List.copyOf(topics);
	}

	/** How restricted the whole dossier is. */
	public Level level() {
		return this.facts.level();
	}

	/** Name of the meeting. */
	public String title() {
		return this.facts.title();
	}

	/**
	 * All that a dossier consists of, in reading order, the meeting itself first.
	 * @return the elements, as they stand in it
	 */
	public List<Element> elements() {
		return Element.of(this);
	}

	/**
	 * What a reader with a certain clearance may see of this dossier.
	 * @param clearance how far the reader may see
	 * @return the dossier without the positions above the clearance
	 * @throws IllegalArgumentException if the dossier itself is above it
	 */
	public Dossier seenWith(Level clearance) {
		return seenWith(clearance, ElementLevels.NONE);
	}

	/**
	 * What a reader may see of this dossier, when its elements are as restricted as they
	 * are elsewhere, if that is stricter.
	 */
	public Dossier seenWith(Level clearance, ElementLevels today) {
		if (!clearance.sees(level())) {
			throw new IllegalArgumentException("Nothing of this dossier may be seen with clearance " + clearance);
		}
		ElementLevels strictest = today.stricter(ElementLevels.of(this));
		return tightenedTo(strictest).among((element) -> clearance.sees(strictest.of(element)));
	}

	/** Whether nothing of this dossier is above a clearance. */
	public boolean isWholeFor(Level clearance) {
		return clearance.sees(level()) && seenWith(clearance).equals(this);
	}

	/** This dossier with its positions as restricted as named, if that is stricter. */
	public Dossier tightenedTo(ElementLevels levels) {
		return withPositions(
				(position) -> Content.with(position, "level", position.level().stricter(levels.of(position.id()))));
	}

	/**
	 * Every place in this dossier that cites an official document.
	 * @return the places, in reading order
	 */
	public List<CitedPlace> citedPlaces() {
		return CitedPlaces.in(this);
	}

	/**
	 * The canonical form of this dossier, which revisions keep: keys in alphabetical
	 * order, no white space, absent values as null.
	 * @return the JSON
	 */
	public String canonical() {
		return DossierJson.write(this);
	}

	/** This dossier at another address and level. */
	public Dossier at(String slug, Level level) {
		MeetingFacts leveled = Content.with(this.facts, "level", level);
		return new Dossier(this.id, slug, leveled, this.generalLine, this.sessions, this.topics);
	}

	/**
	 * This dossier with no other elements than these, which stay as they are. What stands
	 * in a topic goes with it, and no topic is in a session that went.
	 */
	public Dossier among(Predicate<UUID> shown) {
		Position line = (this.generalLine != null && shown.test(this.generalLine.id())) ? this.generalLine : null;
		List<Session> left = this.sessions.stream().filter((session) -> shown.test(session.id())).toList();
		List<Topic> visible = this.topics.stream()
			.filter((topic) -> shown.test(topic.id()))
			.map((topic) -> topic.among(shown))
			.toList();
		return new Dossier(this.id, this.slug, this.facts, line, left, visible);
	}

	/**
	 * This dossier with other facts.
	 * @param facts what is known of the meeting
	 * @return a copy
	 */
	public Dossier with(MeetingFacts facts) {
		return new Dossier(this.id, this.slug, facts, this.generalLine, this.sessions, this.topics);
	}

	/**
	 * This dossier with another general line.
	 * @param line the general line; null for none
	 * @return a copy
	 */
	public Dossier withGeneralLine(@Nullable Position line) {
		return new Dossier(this.id, this.slug, this.facts, line, this.sessions, this.topics);
	}

	/**
	 * This dossier with another programme.
	 * @param sessions the sessions, in order
	 * @return a copy
	 */
	public Dossier withSessions(List<Session> sessions) {
		return new Dossier(this.id, this.slug, this.facts, this.generalLine, sessions, this.topics);
	}

	/**
	 * This dossier with other topics.
	 * @param topics the topics, in order
	 * @return a copy
	 */
	public Dossier withTopics(List<Topic> topics) {
		return new Dossier(this.id, this.slug, this.facts, this.generalLine, this.sessions, topics);
	}

	/**
	 * This dossier with each of its topics changed in the same way.
	 * @param change what becomes of a topic
	 * @return a copy
	 */
	public Dossier withTopics(UnaryOperator<Topic> change) {
		return withTopics(this.topics.stream().map(change).toList());
	}

	/**
	 * The facts of the meeting and its introduction, without all that has an identity.
	 */
	public Dossier bare() {
		return new Dossier(this.id, this.slug, this.facts, null, List.of(), List.of());
	}

	/**
	 * This dossier without what is only for who speaks: what goes to parliament has lines
	 * alone.
	 */
	public Dossier linesOnly() {
		return withTopics((topic) -> topic.withPositions(topic.lines()));
	}

	/** All positions, the general line first. */
	public Stream<Position> positions() {
		return Stream.concat(Stream.ofNullable(this.generalLine),
				this.topics.stream().flatMap((topic) -> topic.positions().stream()));
	}

	/** The strictest level of anything in it, which whatever is made of the whole has. */
	public Level strictest() {
		return positions().map(Position::level).reduce(level(), Level::stricter);
	}

	private Dossier withPositions(UnaryOperator<Position> change) {
		return withGeneralLine((this.generalLine != null) ? change.apply(this.generalLine) : null)
			.withTopics((topic) -> topic.withPositions(topic.positions().stream().map(change).toList()));
	}

	/**
	 * A part of the meeting.
	 *
	 * @param id identity of the session, the same in each revision
	 * @param title its name
	 * @param kind what kind of gathering it is
	 * @param date the day it takes place
	 * @param start when it starts, if known
	 * @param end when it ends, if known
	 * @param host who receives the ministers, if known
	 * @param description what it is for
	 */
	@Embeddable
	public record Session(UUID id, @AtMost(300) String title, @Enumerated(EnumType.STRING) SessionKind kind,
			LocalDate date, @Column(name = "start_time") @Nullable LocalTime start,
			@Column(name = "end_time") @Nullable LocalTime end, @AtMost(200) @Nullable String host,
			@Cites(Part.SESSION) @AtMost(AtMost.TEXT) String description) {

		public Session {
			description = LineEnds.of(description);
		}

		/** A session of which no more is known than its line in a programme. */
		public Session(UUID id, String title, SessionKind kind, LocalDate date, @Nullable LocalTime start,
				@Nullable LocalTime end) {
			this(id, title, kind, date, start, end, null, "");
		}

		/** This session with another line in the programme; the rest of it stays. */
		public Session withLine(Session line) {
			return new Session(this.id, line.title, line.kind, line.date, line.start, line.end, this.host,
					this.description);
		}

	}

	/**
	 * What is discussed, or expected to be.
	 *
	 * @param id identity of the topic, the same in each revision
	 * @param facts what is known of the topic itself
	 * @param positions what the Netherlands argues for, in order
	 * @param commitments what was promised to parliament about it, in order
	 */
	public record Topic(UUID id, @JsonUnwrapped TopicFacts facts, List<Position> positions,
			List<Commitment> commitments) {

		public Topic {
			positions = List.copyOf(positions);
			commitments = List.copyOf(commitments);
		}

		/** Its name. */
		public String title() {
			return this.facts.title();
		}

		/**
		 * What the Netherlands argues for, without what is only for who speaks.
		 * @return the positions that are lines, in order
		 */
		public List<Position> lines() {
			return this.positions.stream().filter((position) -> position.kind() == PositionKind.LINE).toList();
		}

		/**
		 * This topic with other facts.
		 * @param facts what is known of it
		 * @return a copy
		 */
		public Topic with(TopicFacts facts) {
			return new Topic(this.id, facts, this.positions, this.commitments);
		}

		/**
		 * This topic with other positions.
		 * @param positions what the Netherlands argues for, in order
		 * @return a copy
		 */
		public Topic withPositions(List<Position> positions) {
			return new Topic(this.id, this.facts, positions, this.commitments);
		}

		/**
		 * This topic with other commitments.
		 * @param commitments what was promised, in order
		 * @return a copy
		 */
		public Topic withCommitments(List<Commitment> commitments) {
			return new Topic(this.id, this.facts, this.positions, commitments);
		}

		/**
		 * This topic in another session.
		 * @param session identity of the session; null for none
		 * @return a copy
		 */
		public Topic in(@Nullable UUID session) {
			return with(this.facts.in(session));
		}

		private Topic among(Predicate<UUID> shown) {
			UUID assigned = this.facts.session();
			return in((assigned != null && shown.test(assigned)) ? assigned : null)
				.withPositions(this.positions.stream().filter((position) -> shown.test(position.id())).toList())
				.withCommitments(
						this.commitments.stream().filter((commitment) -> shown.test(commitment.id())).toList());
		}

	}

	/**
	 * What the Netherlands argues for.
	 *
	 * @param id identity of the position, the same in each revision
	 * @param kind what it is for
	 * @param level how restricted it is by itself; the dossier may be stricter, and what
	 * is no line is for the delegation at least
	 * @param line the line to take, in a sentence or two
	 * @param explanation the text behind it
	 */
	@Embeddable
	public record Position(UUID id, @Enumerated(EnumType.STRING) PositionKind kind,
			@Enumerated(EnumType.STRING) Level level, @Cites(Part.POSITION) @AtMost(2000) String line,
			@Cites(Part.EXPLANATION) @AtMost(AtMost.TEXT) String explanation) {

		public Position {
			// Revisions of before there were kinds say nothing of it.
			kind = Objects.requireNonNullElse(kind, PositionKind.LINE);
			level = (kind != PositionKind.LINE) ? level.stricter(Level.DELEGATION) : level;
			line = LineEnds.of(line);
			explanation = LineEnds.of(explanation);
		}

		/** A line to take. */
		public Position(UUID id, Level level, String line, String explanation) {
			this(id, PositionKind.LINE, level, line, explanation);
		}

	}

	/**
	 * A promise to inform parliament.
	 *
	 * @param id identity of the commitment, the same in each revision
	 * @param who the member of cabinet who promised
	 * @param what what parliament will be told
	 * @param term when, in words
	 * @param due the last day that keeps the promise, if one can be named
	 * @param status how far it has come
	 */
	@Embeddable
	public record Commitment(UUID id, @AtMost(200) String who, @Cites(Part.COMMITMENT) @AtMost(5000) String what,
			@AtMost(200) String term, @Nullable LocalDate due, @Enumerated(EnumType.STRING) CommitmentStatus status) {

		public Commitment {
			what = LineEnds.of(what);
		}

	}

}
