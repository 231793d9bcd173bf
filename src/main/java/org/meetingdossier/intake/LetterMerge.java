package org.meetingdossier.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.Content;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.Dossier.Commitment;
import org.meetingdossier.dossier.document.Dossier.Position;
import org.meetingdossier.dossier.document.Dossier.Session;
import org.meetingdossier.dossier.document.Dossier.Topic;
import org.meetingdossier.dossier.document.ElementField;
import org.meetingdossier.dossier.document.ElementKind;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.dossier.document.TopicFacts;

/**
 * Compares a newer letter with a dossier, section by section, and does what its editor
 * chooses. It looks at what the editor sees and touches nothing else: what is above their
 * clearance is in no difference and stays as it is, and so is what a letter cannot hold.
 */
public final class LetterMerge {

	/** What a letter tells of a meeting, besides its days, which only go together. */
	private static final Set<String> OF_THE_MEETING = Set.of("title", "forum", "place", "venue", "agenda", "letterDate",
			"introduction");

	private static final Set<String> OF_A_POSITION = Set.of("line", "explanation");

	private static final Set<String> OF_A_SESSION = Set.of("title", "date", "host");

	private static final Set<String> OF_A_TOPIC = Set.of("title", "background");

	private final @Nullable Dossier base;

	private final Dossier seen;

	private final Dossier letter;

	private final Map<String, LetterDifference> differences = new LinkedHashMap<>();

	private final Map<UUID, UUID> sessions = new HashMap<>();

	private final Map<UUID, Topic> topics = new HashMap<>();

	/**
	 * Compares.
	 * @param base what the editor sees of the revision that the letter before became;
	 * null when there is none
	 * @param seen what the editor sees of the newest revision
	 * @param letter the dossier that the newer letter alone would be
	 */
	public LetterMerge(@Nullable Dossier base, Dossier seen, Dossier letter) {
		this.base = base;
		this.seen = seen.linesOnly();
		this.letter = letter;
		facts();
		generalLine();
		matchSessions();
		matchTopics();
	}

	/**
	 * Where they differ.
	 * @return the differences in the order of the dossier
	 */
	public List<LetterDifference> differences() {
		return List.copyOf(this.differences.values());
	}

	private void facts() {
		MeetingFacts now = this.seen.facts();
		MeetingFacts said = this.letter.facts();
		MeetingFacts was = (this.base != null) ? this.base.facts() : null;
		compare("", "", ElementKind.MEETING, OF_THE_MEETING, was, now, said);
		compare("days", "", LetterDifference.DAYS, (was != null) ? days(was) : null, days(now), days(said));
	}

	private static String days(MeetingFacts facts) {
		return facts.firstDay() + " \u2013 " + facts.lastDay();
	}

	private void generalLine() {
		Position said = this.letter.generalLine();
		Position now = this.seen.generalLine();
		Position was = (this.base != null) ? this.base.generalLine() : null;
		if (said != null) {
			position("generalLine", "", was, now, said);
		}
	}

	private void position(String key, String section, @Nullable Position was, @Nullable Position now, Position said) {
		if (now == null) {
			add(key, section, ElementKind.POSITION.name(), LetterDifference.Kind.ADDITION, null, null,
					said.line() + "\n\n" + said.explanation());
			return;
		}
		compare(key + '/', section, ElementKind.POSITION, OF_A_POSITION, was, now, said);
	}

	private void matchSessions() {
		List<Session> left = new ArrayList<>(this.seen.sessions());
		for (Session said : this.letter.sessions()) {
			Optional<Session> match = left.stream()
				.filter((one) -> isSame(one.title(), said.title()))
				.findFirst()
				.or(() -> left.stream()
					.filter((one) -> one.kind() == said.kind() && one.date().equals(said.date()))
					.findFirst());
			if (match.isEmpty()) {
				this.sessions.put(said.id(), said.id());
				add("sessions/" + keyOf(said.title()), said.title(), ElementKind.SESSION.name(),
						LetterDifference.Kind.ADDITION, null, null, said.date() + " " + said.title());
				continue;
			}
			Session now = match.get();
			left.remove(now);
			this.sessions.put(said.id(), now.id());
			Session was = find((this.base != null) ? this.base.sessions() : List.of(), now.id(), Session::id);
			compare("sessions/" + now.id() + '/', now.title(), ElementKind.SESSION, OF_A_SESSION, was, now, said);
		}
		left.forEach((one) -> remove("sessions/" + one.id(), one.title(), ElementKind.SESSION.name(),
				one.date() + " " + one.title()));
	}

	private void matchTopics() {
		List<Topic> left = new ArrayList<>(this.seen.topics());
		for (Topic said : this.letter.topics()) {
			Optional<Topic> match = left.stream()
				.filter((one) -> isSame(one.title(), said.title()))
				.findFirst()
				.or(() -> left.stream().filter((one) -> isAlike(one.title(), said.title())).findFirst());
			if (match.isPresent()) {
				left.remove(match.get());
				this.topics.put(match.get().id(), said);
				topic(match.get(), said);
			}
			else {
				add("topics/" + keyOf(said.title()), said.title(), ElementKind.TOPIC.name(),
						LetterDifference.Kind.ADDITION, null, null, told(said));
			}
		}
		left.forEach((one) -> remove("topics/" + one.id(), one.title(), ElementKind.TOPIC.name(), told(one)));
	}

	private void topic(Topic now, Topic said) {
		Topic was = find((this.base != null) ? this.base.topics() : List.of(), now.id(), Topic::id);
		String key = "topics/" + now.id();
		compare(key + '/', now.title(), ElementKind.TOPIC, OF_A_TOPIC, (was != null) ? was.facts() : null, now.facts(),
				said.facts());
		for (int i = 0; i < Math.max(now.positions().size(), said.positions().size()); i++) {
			Position here = (i < now.positions().size()) ? now.positions().get(i) : null;
			if (i >= said.positions().size()) {
				Position gone = Objects.requireNonNull(here);
				remove(key + "/positions/" + gone.id(), now.title(), ElementKind.POSITION.name(), gone.line());
				continue;
			}
			Position before = (was != null && here != null) ? find(was.positions(), here.id(), Position::id) : null;
			position(key + "/positions/" + i, now.title(), before, here, said.positions().get(i));
		}
		for (Commitment promise : said.commitments()) {
			boolean known = now.commitments().stream().anyMatch((one) -> isSame(one.what(), promise.what()));
			if (!known) {
				add(key + "/commitments/" + keyOf(promise.what()), now.title(), ElementKind.COMMITMENT.name(),
						LetterDifference.Kind.ADDITION, null, null, promise.what());
			}
		}
	}

	private static String told(Topic topic) {
		StringBuilder told = new StringBuilder(topic.title());
		if (!topic.facts().background().isBlank()) {
			told.append("\n\n").append(topic.facts().background());
		}
		topic.positions().forEach((position) -> told.append("\n\n").append(position.line()));
		return told.toString();
	}

	private void compare(String at, String section, ElementKind kind, Set<String> told, @Nullable Record was,
			Record now, Record said) {
		for (ElementField field : kind.fields()) {
			if (told.contains(field.name())) {
				compare(at + field.name(), section, field.name(), (was != null) ? field.wordsIn(was) : null,
						field.wordsIn(now), field.wordsIn(said));
			}
		}
	}

	private void compare(String key, String section, String field, @Nullable String was, String here, String there) {
		if (here.strip().equals(there.strip()) || (was != null && was.strip().equals(there.strip()))) {
			return;
		}
		if (there.isBlank()) {
			// What the letter before did not say either is nothing that this one removes.
			if (was != null && !was.isBlank() && was.strip().equals(here.strip())) {
				add(key, section, field, LetterDifference.Kind.REMOVAL, was, here, null);
			}
			return;
		}
		boolean onlyLetter = was != null && was.strip().equals(here.strip());
		boolean more = here.isBlank();
		LetterDifference.Kind kind = onlyLetter ? LetterDifference.Kind.CHANGE
				: more ? LetterDifference.Kind.ADDITION : LetterDifference.Kind.CONFLICT;
		add(key, section, field, kind, was, more ? null : here, there);
	}

	/** Only what the letter before had can be missing from this one. */
	private void remove(String key, String section, String field, String now) {
		UUID id = UUID.fromString(key.substring(key.lastIndexOf('/') + 1));
		Dossier before = this.base;
		boolean had = before == null
				|| before.topics()
					.stream()
					.anyMatch((one) -> one.id().equals(id)
							|| one.positions().stream().anyMatch((position) -> position.id().equals(id)))
				|| before.sessions().stream().anyMatch((one) -> one.id().equals(id));
		if (had) {
			add(key, section, field, LetterDifference.Kind.REMOVAL, null, now, null);
		}
	}

	private void add(String key, String section, String field, LetterDifference.Kind kind, @Nullable String was,
			@Nullable String now, @Nullable String said) {
		this.differences.put(key, new LetterDifference(key, section, field, kind, was, now, said));
	}

	/**
	 * Does what the editor chose.
	 * @param whole the newest revision, with what the editor does not see
	 * @param taken the keys of the differences in which the letter is followed
	 * @return the dossier after it
	 */
	public Dossier merged(Dossier whole, Set<String> taken) {
		MeetingFacts said = this.letter.facts();
		MeetingFacts facts = followed("", ElementKind.MEETING, OF_THE_MEETING, whole.facts(), said, taken);
		if (taken.contains("days")) {
			facts = Content.with(facts, Map.of("firstDay", said.firstDay(), "lastDay", said.lastDay()));
		}
		List<Session> sessions = sessions(whole, taken);
		List<Topic> topics = new ArrayList<>();
		for (Topic one : whole.topics()) {
			if (!taken.contains("topics/" + one.id())) {
				topics.add(topic(one, taken, sessions));
			}
		}
		for (Topic one : this.letter.topics()) {
			if (taken.contains("topics/" + keyOf(one.title())) && !this.topics.containsValue(one)) {
				topics.add(in(sessions, one));
			}
		}
		return new Dossier(whole.id(), whole.slug(), facts, line(whole, taken), sessions, topics);
	}

	/** What there is, with what the letter says in the fields in which it is followed. */
	private static <R extends Record> R followed(String at, ElementKind kind, Set<String> told, R now, R said,
			Set<String> taken) {
		Map<String, @Nullable Object> changes = new HashMap<>();
		for (ElementField field : kind.fields()) {
			if (told.contains(field.name()) && taken.contains(at + field.name())) {
				changes.put(field.name(), field.in(said));
			}
		}
		return Content.with(now, changes);
	}

	private @Nullable Position line(Dossier whole, Set<String> taken) {
		Position said = this.letter.generalLine();
		Position now = whole.generalLine();
		if (said == null || (now != null && this.seen.generalLine() == null)) {
			return now;
		}
		if (now == null) {
			return taken.contains("generalLine") ? said : null;
		}
		return position("generalLine", now, said, taken);
	}

	private static Position position(String key, Position now, Position said, Set<String> taken) {
		return followed(key + '/', ElementKind.POSITION, OF_A_POSITION, now, said, taken);
	}

	private List<Session> sessions(Dossier whole, Set<String> taken) {
		List<Session> sessions = new ArrayList<>();
		for (Session now : whole.sessions()) {
			String key = "sessions/" + now.id();
			Session said = this.letter.sessions()
				.stream()
				.filter((one) -> now.id().equals(this.sessions.get(one.id())))
				.findFirst()
				.orElse(now);
			if (!taken.contains(key)) {
				sessions.add(followed(key + '/', ElementKind.SESSION, OF_A_SESSION, now, said, taken));
			}
		}
		for (Session said : this.letter.sessions()) {
			if (said.id().equals(this.sessions.get(said.id())) && taken.contains("sessions/" + keyOf(said.title()))) {
				sessions.add(said);
			}
		}
		return sessions;
	}

	private Topic topic(Topic now, Set<String> taken, List<Session> sessions) {
		Topic said = this.topics.get(now.id());
		Topic shown = find(this.seen.topics(), now.id(), Topic::id);
		if (said == null || shown == null) {
			return in(sessions, now);
		}
		String key = "topics/" + now.id();
		List<Position> positions = new ArrayList<>();
		for (Position one : now.positions()) {
			int at = shown.positions().stream().map(Position::id).toList().indexOf(one.id());
			if (taken.contains(key + "/positions/" + one.id())) {
				continue;
			}
			boolean told = at >= 0 && at < said.positions().size();
			positions.add(told ? position(key + "/positions/" + at, one, said.positions().get(at), taken) : one);
		}
		for (int i = shown.positions().size(); i < said.positions().size(); i++) {
			if (taken.contains(key + "/positions/" + i)) {
				positions.add(said.positions().get(i));
			}
		}
		List<Commitment> commitments = new ArrayList<>(now.commitments());
		said.commitments()
			.stream()
			.filter((one) -> taken.contains(key + "/commitments/" + keyOf(one.what())))
			.forEach(commitments::add);
		TopicFacts facts = followed(key + '/', ElementKind.TOPIC, OF_A_TOPIC, now.facts(), said.facts(), taken);
		return in(sessions, new Topic(now.id(), facts, positions, commitments));
	}

	/** A topic is in no session that went. */
	private Topic in(List<Session> sessions, Topic topic) {
		TopicFacts facts = topic.facts();
		UUID named = facts.session();
		UUID session = (named != null) ? this.sessions.getOrDefault(named, named) : null;
		boolean there = sessions.stream().anyMatch((one) -> one.id().equals(session));
		return new Topic(topic.id(), Content.with(facts, "session", there ? session : null), topic.positions(),
				topic.commitments());
	}

	private static <E> @Nullable E find(List<E> all, UUID id, Function<E, UUID> idOf) {
		return all.stream().filter((one) -> idOf.apply(one).equals(id)).findFirst().orElse(null);
	}

	private static boolean isSame(String one, String other) {
		return plain(one).equals(plain(other));
	}

	/** Whether most words of the shorter name are in the other. */
	private static boolean isAlike(String one, String other) {
		List<String> left = List.of(plain(one).split(" "));
		List<String> right = List.of(plain(other).split(" "));
		long both = left.stream().filter(right::contains).count();
		return both * 2 > Math.min(left.size(), right.size()) && both * 3 > Math.max(left.size(), right.size());
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

	private static String keyOf(String name) {
		String plain = plain(name).replace(' ', '-');
		return "new-" + plain.substring(0, Math.min(60, plain.length())) + '-' + Integer.toHexString(name.hashCode());
	}

}
