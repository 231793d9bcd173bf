package org.meetingdossier.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.ElementLevels;
import org.meetingdossier.dossier.document.MeetingFacts;

/**
 * The meeting that a dossier is about: the working state of the whole dossier, of which a
 * {@link Revision} keeps each saved version.
 */
@Entity
class Meeting {

	@Id
	private UUID id;

	@Version
	private @Nullable Long version;

	private String slug;

	@Embedded
	private MeetingFacts facts;

	private int levels;

	/** Counted by the database only: who checks may not wait for who writes. */
	@Column(insertable = false, updatable = false)
	private int checks;

	@OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "general_line_id")
	private @Nullable Position generalLine;

	@OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("sequence")
	private final List<Session> sessions = new ArrayList<>();

	@OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("sequence")
	private final List<Topic> topics = new ArrayList<>();

	/**
	 * How restricted elements were when they were taken out: editions still hold them.
	 */
	@ElementCollection
	@CollectionTable(name = "removed_element", joinColumns = @JoinColumn(name = "meeting_id"))
	@MapKeyColumn(name = "element_id")
	@Column(name = "level")
	@Enumerated(EnumType.STRING)
	private final Map<UUID, Level> removed = new HashMap<>();

	protected Meeting() {
	}

	Meeting(Dossier dossier) {
		this.id = dossier.id();
		take(dossier);
	}

	/**
	 * Takes over the content of a dossier; what it no longer names is removed. Not final:
	 * where a revision was read first the meeting is a proxy, which has to pass the call
	 * on.
	 */
	void become(Dossier dossier) {
		take(dossier);
	}

	private void take(Dossier dossier) {
		ElementLevels known = levels();
		Map<UUID, Level> before = inside((this.facts != null) ? level().stricter(dossier.level()) : dossier.level());
		boolean elsewhere = this.facts == null || !dossier.slug().equals(this.slug) || dossier.level() != level();
		this.slug = dossier.slug();
		this.facts = dossier.facts();
		this.generalLine = Position.align(this.generalLine, dossier.generalLine());
		new Alignment<>(this.sessions, Session::id).with(dossier.sessions(), Dossier.Session::id,
				(content) -> new Session(this, content), Session::become);
		new Alignment<>(this.topics, Topic::id).with(dossier.topics(), Dossier.Topic::id,
				(content) -> new Topic(this, content), Topic::become);
		keep(before, inside(level()));
		// Ready pages are made anew as soon as one of them may hold what is hidden now.
		if (elsewhere || !known.equals(levels())) {
			this.levels++;
		}
	}

	private void keep(Map<UUID, Level> before, Map<UUID, Level> after) {
		this.removed.keySet().removeAll(after.keySet());
		before.forEach((element, level) -> {
			if (!after.containsKey(element) && level != Level.PUBLIC) {
				this.removed.put(element, level);
			}
		});
	}

	/**
	 * Every element that is there, with what it inherits from a dossier of this level.
	 */
	private Map<UUID, Level> inside(Level inherited) {
		Map<UUID, Level> levels = new HashMap<>();
		this.sessions.forEach((session) -> levels.put(session.id(), inherited));
		this.topics.forEach((topic) -> topic.elements().forEach((element) -> levels.put(element, inherited)));
		positions().forEach((position) -> levels.put(position.id(), position.level().stricter(inherited)));
		return levels;
	}

	private Stream<Position> positions() {
		return Stream.concat(Stream.ofNullable(this.generalLine), this.topics.stream().flatMap(Topic::positions));
	}

	/** How restricted each element is by itself, also what was taken out. */
	ElementLevels levels() {
		Map<UUID, Level> levels = new HashMap<>(this.removed);
		positions().forEach((position) -> levels.merge(position.id(), position.level(), Level::stricter));
		return new ElementLevels(levels);
	}

	/** A number that goes up whenever a level or the address changes. */
	int countedLevels() {
		return this.levels;
	}

	Dossier toDossier() {
		return new Dossier(this.id, this.slug, this.facts,
				Optional.ofNullable(this.generalLine).map(Position::toContent).orElse(null),
				this.sessions.stream().map(Session::toContent).toList(),
				this.topics.stream().map(Topic::toContent).toList());
	}

	UUID id() {
		return this.id;
	}

	String title() {
		return this.facts.title();
	}

	Level level() {
		return this.facts.level();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Meeting meeting && id().equals(meeting.id());
	}

	@Override
	public int hashCode() {
		return id().hashCode();
	}

	@Override
	public String toString() {
		return "Meeting " + id() + " " + this.slug;
	}

}
