package org.meetingdossier.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.text.LineEnds;

/**
 * A dossier as a document: the meeting with all that is in it, at one moment. Revisions
 * keep it, editions publish it, pages and outputs are made from it. Texts are CommonMark
 * with inline footnotes ({@code ^[…]}), and their lines end with LF.
 *
 * @param id identity of the dossier, the same in each of its revisions
 * @param slug the dossier's part of an address: lower-case letters, digits and hyphens
 * @param level how restricted the whole dossier is
 * @param title name of the meeting
 * @param forum who meets, such as {@code NAVO}
 * @param place where they meet
 * @param zone the zone of all times in the dossier
 * @param firstDay the first day of the meeting
 * @param lastDay the last day, not before the first
 * @param host who invites, if known
 * @param delegation who takes part for the Netherlands
 * @param agenda whether the agenda is certain
 * @param letter the letter to parliament that this dossier is, if it has a number
 * @param introduction what the meeting is about
 * @param generalLine the general line: what the Netherlands argues for throughout
 * @param sessions the programme, in order
 * @param topics the topics, in order; the first has number 1
 */
public record Dossier(UUID id, String slug, Level level, String title, String forum, String place, ZoneId zone,
		LocalDate firstDay, LocalDate lastDay, @Nullable String host, String delegation, AgendaStatus agenda,
		@Nullable OfficialId letter, String introduction, @Nullable Position generalLine, List<Session> sessions,
		List<Topic> topics) {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	public Dossier {
		if (!SLUG.matcher(slug).matches()) {
			throw new IllegalArgumentException("A slug has lower-case letters, digits and hyphens, unlike " + slug);
		}
		if (lastDay.isBefore(firstDay)) {
			throw new IllegalArgumentException("A meeting cannot end before it begins");
		}
		introduction = LineEnds.of(introduction);
		sessions = List.copyOf(sessions);
		topics = List.copyOf(topics);
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
	Dossier seenWith(Level clearance, ElementLevels today) {
		if (!clearance.sees(this.level)) {
			throw new IllegalArgumentException("Nothing of this dossier may be seen with clearance " + clearance);
		}
		ElementLevels strictest = today.stricter(ElementLevels.of(this));
		return tightenedTo(strictest).among((element) -> clearance.sees(strictest.of(element)));
	}

	/** This dossier with its positions as restricted as named, if that is stricter. */
	Dossier tightenedTo(ElementLevels levels) {
		return withPositions((position) -> new Position(position.id(),
				position.level().stricter(levels.of(position.id())), position.line(), position.explanation()));
	}

	/**
	 * Every place in this dossier that cites an official document.
	 * @return the places, in reading order
	 */
	public List<CitedPlace> citedPlaces() {
		return CitedPlaces.in(this);
	}

	/** This dossier at another address and level. */
	Dossier at(String slug, Level level) {
		return new Dossier(this.id, slug, level, this.title, this.forum, this.place, this.zone, this.firstDay,
				this.lastDay, this.host, this.delegation, this.agenda, this.letter, this.introduction,
				this.generalLine, this.sessions, this.topics);
	}

	/**
	 * This dossier with no other elements than these, which stay as they are. What stands
	 * in a topic goes with it, and no topic is in a session that went.
	 */
	Dossier among(Predicate<UUID> shown) {
		Position line = (this.generalLine != null && shown.test(this.generalLine.id())) ? this.generalLine : null;
		List<Session> left = this.sessions.stream().filter((session) -> shown.test(session.id())).toList();
		List<Topic> visible = this.topics.stream()
			.filter((topic) -> shown.test(topic.id()))
			.map((topic) -> topic.among(shown))
			.toList();
		return with(line, left, visible);
	}

	/** This dossier with another general line and other topics. */
	Dossier with(@Nullable Position generalLine, List<Topic> topics) {
		return with(generalLine, this.sessions, topics);
	}

	/** The facts of the meeting and its introduction, without all that has an identity. */
	Dossier bare() {
		return with(null, List.of(), List.of());
	}

	private Dossier with(@Nullable Position generalLine, List<Session> sessions, List<Topic> topics) {
		return new Dossier(this.id, this.slug, this.level, this.title, this.forum, this.place, this.zone,
				this.firstDay, this.lastDay, this.host, this.delegation, this.agenda, this.letter, this.introduction,
				generalLine, sessions, topics);
	}

	/** All positions, the general line first. */
	Stream<Position> positions() {
		return Stream.concat(Stream.ofNullable(this.generalLine),
				this.topics.stream().flatMap((topic) -> topic.positions().stream()));
	}

	/** Whether something is more restricted than it was, be it the whole or a position. */
	boolean isStricterThan(Dossier before) {
		Map<UUID, Level> was = ElementLevels.of(before).levels();
		return !before.level().sees(this.level) || positions()
			.anyMatch((now) -> !was.getOrDefault(now.id(), Level.CONFIDENTIAL).sees(now.level()));
	}

	private Dossier withPositions(UnaryOperator<Position> change) {
		return with((this.generalLine != null) ? change.apply(this.generalLine) : null,
				this.topics.stream().map((topic) -> topic.withPositions(change)).toList());
	}

	/**
	 * A part of the meeting.
	 *
	 * @param id identity of the session, the same in each revision
	 * @param kind what kind of gathering it is
	 * @param title its name
	 * @param date the day it takes place
	 * @param start when it starts, if known
	 * @param end when it ends, if known
	 * @param host who receives the ministers, if known
	 * @param description what it is for
	 */
	public record Session(UUID id, SessionKind kind, String title, LocalDate date, @Nullable LocalTime start,
			@Nullable LocalTime end, @Nullable String host, String description) {

		public Session {
			description = LineEnds.of(description);
		}

	}

	/**
	 * What is discussed, or expected to be.
	 *
	 * @param id identity of the topic, the same in each revision
	 * @param title its name
	 * @param expected whether it is only expected to be discussed
	 * @param session the session it is assigned to, if it is
	 * @param background what it is about
	 * @param positions what the Netherlands argues for, in order
	 * @param commitments what was promised to parliament about it, in order
	 * @param state whether it is still to be discussed
	 * @param stateReason why it was postponed or withdrawn, for readers
	 */
	public record Topic(UUID id, String title, boolean expected, @Nullable UUID session, String background,
			List<Position> positions, List<Commitment> commitments, TopicState state, @Nullable String stateReason) {

		public Topic {
			// Revisions of before the state was kept say nothing of it.
			state = Objects.requireNonNullElse(state, TopicState.ON_AGENDA);
			background = LineEnds.of(background);
			stateReason = LineEnds.ofOptional(stateReason);
			positions = List.copyOf(positions);
			commitments = List.copyOf(commitments);
		}

		Topic with(List<Position> positions, List<Commitment> commitments) {
			return new Topic(this.id, this.title, this.expected, this.session, this.background, positions, commitments,
					this.state, this.stateReason);
		}

		private Topic withPositions(UnaryOperator<Position> change) {
			return with(this.positions.stream().map(change).toList(), this.commitments);
		}

		private Topic among(Predicate<UUID> shown) {
			UUID assigned = (this.session != null && shown.test(this.session)) ? this.session : null;
			return new Topic(this.id, this.title, this.expected, assigned, this.background,
					this.positions.stream().filter((position) -> shown.test(position.id())).toList(),
					this.commitments.stream().filter((commitment) -> shown.test(commitment.id())).toList(), this.state,
					this.stateReason);
		}

	}

	/**
	 * What the Netherlands argues for.
	 *
	 * @param id identity of the position, the same in each revision
	 * @param level how restricted it is by itself; the dossier may be stricter
	 * @param line the line to take, in a sentence or two
	 * @param explanation the text behind it
	 */
	public record Position(UUID id, Level level, String line, String explanation) {

		public Position {
			line = LineEnds.of(line);
			explanation = LineEnds.of(explanation);
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
	public record Commitment(UUID id, String who, String what, String term, @Nullable LocalDate due,
			CommitmentStatus status) {

		public Commitment {
			what = LineEnds.of(what);
		}

	}

}
