package org.meetingdossier.editing.web.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.editing.Change;
import org.meetingdossier.editing.Elements;

/**
 * The sessions and topics of a meeting, a line each, and empty lines for more.
 */
class ProgrammeForm {

	/** Fields of lines that a form has no room for. */
	static final Pattern BEYOND = Pattern.compile("(sessions|topics)\\[\\d{3,}]\\..*");

	private static final int MORE_SESSIONS = 3;

	private static final int MORE_TOPICS = 4;

	static final int MOST = 100;

	private int startedFrom;

	private @Nullable UUID ticket;

	private List<SessionRow> sessions = new ArrayList<>();

	private List<TopicRow> topics = new ArrayList<>();

	/** The form of a dossier, as the editor sees it. */
	static ProgrammeForm of(Dossier visible, int revision) {
		ProgrammeForm form = new ProgrammeForm();
		form.startedFrom = revision;
		visible.sessions().forEach((session) -> form.sessions.add(SessionRow.of(session)));
		visible.topics().forEach((topic) -> form.topics.add(TopicRow.of(topic)));
		return form;
	}

	/** Adds an empty line of each, and several to an empty programme. */
	void addLine(Dossier visible) {
		add(this.sessions.isEmpty() ? MORE_SESSIONS : 1, this.topics.isEmpty() ? MORE_TOPICS : 1, visible);
	}

	/** Adds several empty lines of each. */
	void addLines(Dossier visible) {
		add(MORE_SESSIONS, MORE_TOPICS, visible);
	}

	/** A new session is on the day of the one before it. */
	private void add(int moreSessions, int moreTopics, Dossier visible) {
		LocalDate day = this.sessions.stream()
			.map((row) -> row.date)
			.filter((date) -> date != null)
			.reduce(visible.facts().firstDay(), (before, after) -> after);
		Stream.generate(() -> SessionRow.on(day))
			.limit(room(moreSessions, this.sessions.size()))
			.forEach(this.sessions::add);
		Stream.generate(TopicRow::new).limit(room(moreTopics, this.topics.size())).forEach(this.topics::add);
	}

	private static int room(int more, int lines) {
		return Math.max(0, Math.min(more, MOST - lines));
	}

	/**
	 * Looks at each line that is used or stands for something that is there.
	 * @param dossier what the editor started from
	 * @param errors where to tell
	 */
	void check(Elements dossier, Errors errors) {
		List<UUID> there = this.sessions.stream().filter((row) -> isMeant(row, dossier)).map((row) -> row.id).toList();
		IntStream.range(0, this.sessions.size())
			.filter((index) -> isMeant(this.sessions.get(index), dossier))
			.forEach((index) -> this.sessions.get(index).check("sessions[" + index + "].", errors));
		IntStream.range(0, this.topics.size())
			.filter((index) -> isMeant(this.topics.get(index), dossier))
			.forEach((index) -> this.topics.get(index).check("topics[" + index + "].", there, errors));
	}

	Change toCommand() {
		return (dossier) -> {
			Elements before = new Elements(dossier);
			Dossier changed = dossier;
			for (SessionRow row : this.sessions) {
				if (isMeant(row, before)) {
					changed = Change.session(row.toSession(before.session(row.id).orElse(null))).on(changed);
				}
			}
			for (TopicRow row : this.topics) {
				if (isMeant(row, before)) {
					changed = Change.topic(row.toTopic(before.topic(row.id).orElse(null))).on(changed);
				}
			}
			return changed;
		};
	}

	/** Whether there are more sessions or topics than one form can hold. */
	public boolean isFull() {
		return this.sessions.size() > MOST || this.topics.size() > MOST;
	}

	/** The identities of all lines that are used. */
	Stream<UUID> used() {
		return Stream.concat(this.sessions.stream().filter(SessionRow::isUsed).map((row) -> row.id),
				this.topics.stream().filter(TopicRow::isUsed).map((row) -> row.id));
	}

	private static boolean isMeant(SessionRow row, Elements dossier) {
		return row.isUsed() || dossier.session(row.id).isPresent();
	}

	private static boolean isMeant(TopicRow row, Elements dossier) {
		return row.isUsed() || dossier.topic(row.id).isPresent();
	}

	/** The name of a field in this form of something in a dossier, if it has a line. */
	Optional<String> fieldOf(UUID element, String field) {
		return Stream
			.concat(IntStream.range(0, this.sessions.size())
				.filter((index) -> this.sessions.get(index).id.equals(element))
				.mapToObj((index) -> "sessions[" + index + "]." + field),
					IntStream.range(0, this.topics.size())
						.filter((index) -> this.topics.get(index).id.equals(element))
						.mapToObj((index) -> "topics[" + index + "]." + field))
			.findFirst();
	}

	public int getStartedFrom() {
		return this.startedFrom;
	}

	void setStartedFrom(int startedFrom) {
		this.startedFrom = startedFrom;
	}

	public @Nullable UUID getTicket() {
		return this.ticket;
	}

	void setTicket(@Nullable UUID ticket) {
		this.ticket = ticket;
	}

	public List<SessionRow> getSessions() {
		return this.sessions;
	}

	public List<TopicRow> getTopics() {
		return this.topics;
	}

}
