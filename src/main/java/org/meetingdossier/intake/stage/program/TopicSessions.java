package org.meetingdossier.intake.stage.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.intake.proposal.Piece;
import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.intake.stage.piece.Pieces;
import org.meetingdossier.intake.stage.words.Days;
import org.meetingdossier.intake.stage.words.Gathering;
import org.meetingdossier.intake.stage.words.Sentences;
import org.meetingdossier.intake.stage.words.Subject;

/**
 * Stage: reads the topics and the parts of the meeting; gives the topics with the part in
 * which they are discussed, where its name or the first sentences say so.
 */
public final class TopicSessions {

	private static final Pattern WITHIN = Pattern.compile("(?iu)(?:(?:^|\\s)(?:tijdens|in|bij|aan|op|onder|binnen)\\s+(?:het|de|deze|dit|een)(?:\\s+\\p{Ll}+)?|^(?:de|het)|(?:^|\\s)vindt(?:\\s+\\p{Ll}+){0,3}\\s+(?:een|de|het))\\s*$");

	private static final List<String> ORDER = List.of("eerste", "tweede", "derde", "vierde", "vijfde");

	private static final List<String> ROOTS = List.of("diner", "lunch", "ontbijt", "receptie", "sessie", "zitting", "vergadering",
			"raad", "bezoek", "rondetafel", "bijeenkomst", "ontvangst");

	private static final int SENTENCES = 2;

	/** More is no programme. */
	private static final int MOST_SESSIONS = 60;

	private final List<Proposal.Session> sessions;

	private final Days.Known days;

	/** What each session is about besides what kind it is. */
	private final List<List<String>> subjects;

	private TopicSessions(List<Proposal.Session> sessions, Days.Known days) {
		this.sessions = sessions;
		this.days = days;
		this.subjects = sessions.stream().map((session) -> subject(session.title())).toList();
	}

	private static List<String> subject(String title) {
		String name = title;
		for (Gathering.Named kind : Gathering.in(title)) {
			name = name.substring(0, kind.start()) + " ".repeat(kind.end() - kind.start()) + name.substring(kind.end());
		}
		return Subject.words(name);
	}

	/**
	 * Places the topics.
	 * @param pieces the paragraphs, with the topics among them
	 * @param program the parts of the meeting
	 * @param days the days of the meeting
	 */
	public static void place(Pieces pieces, List<Program.Part> program, Days.Known days) {
		List<Proposal.Session> sessions = program.stream().map(Program.Part::session).toList();
		if (sessions.isEmpty() || sessions.size() > MOST_SESSIONS) {
			return;
		}
		TopicSessions reader = new TopicSessions(sessions, days);
		List<Piece> all = pieces.all();
		Map<Integer, Integer> taking = MentionedSessions.taking(program,
				all.stream().filter((piece) -> piece.role() == Piece.Role.TOPIC).map(Piece::text).toList());
		int topics = 0;
		for (int i = 0; i < all.size(); i++) {
			Piece topic = all.get(i);
			if (topic.role() == Piece.Role.TOPIC) {
				Piece.Standing known = Objects.requireNonNullElse(topic.topic(), Piece.Standing.NONE);
				Integer session = taking.get(topics++);
				session = (session != null) ? session : reader.sessionOf(topic.text(), start(pieces, i + 1));
				if (session != null && known.session() == null) {
					pieces.replace(i, new Piece(topic.id(), topic.role(), topic.text(), topic.words(),
							new Piece.Standing(session + 1, known.expected(), known.state(), known.reason()), null));
				}
			}
		}
	}

	private static List<String> start(Pieces pieces, int from) {
		List<String> sentences = new ArrayList<>();
		for (int i = from; i < pieces.all().size() && sentences.size() < SENTENCES; i++) {
			Piece piece = pieces.all().get(i);
			if (piece.role() == Piece.Role.TOPIC) {
				break;
			}
			Sentences.of(pieces.plainOf(piece)).stream().limit(SENTENCES).filter(Sentences::isReadable).forEach(sentences::add);
		}
		return sentences.subList(0, Math.min(SENTENCES, sentences.size()));
	}

	private @Nullable Integer sessionOf(String title, List<String> sentences) {
		Integer named = byName(title);
		for (int i = 0; named == null && i < sentences.size(); i++) {
			named = byMention(sentences.get(i));
			named = (named != null) ? named : bySubject(sentences.get(i));
		}
		return named;
	}

	/** A session named after what it is about. */
	private @Nullable Integer byName(String title) {
		List<String> topic = Subject.words(title);
		Integer found = null;
		for (int i = 0; i < this.sessions.size(); i++) {
			List<String> session = this.subjects.get(i);
			if (Subject.isWithin(session, topic) || (!session.isEmpty() && Subject.isWithin(topic, session))) {
				if (found != null) {
					return null;
				}
				found = i;
			}
		}
		return found;
	}

	/** A session of which a sentence names both the kind and the subject. */
	private @Nullable Integer bySubject(String sentence) {
		List<SessionKind> kinds = Gathering.in(sentence).stream().map(Gathering.Named::kind).toList();
		List<String> words = kinds.isEmpty() ? List.of() : Subject.words(sentence);
		List<Integer> fitting = new ArrayList<>();
		for (int i = 0; i < this.sessions.size(); i++) {
			if (kinds.contains(this.sessions.get(i).kind()) && Subject.isWithin(this.subjects.get(i), words)) {
				fitting.add(i);
			}
		}
		return (fitting.size() == 1) ? fitting.get(0) : null;
	}

	private @Nullable Integer byMention(String sentence) {
		for (Gathering.Named named : Gathering.in(sentence)) {
			boolean within = WITHIN.matcher(sentence.substring(0, named.start())).find();
			if (!within) {
				continue;
			}
			String words = sentence.substring(0, named.end());
			List<Integer> fitting = fitting(named.kind(), sentence.substring(named.start(), named.end()));
			if (fitting.size() > 1) {
				fitting = closer(fitting, words, sentence.substring(named.start(), named.end()), this.days.in(sentence));
			}
			if (fitting.size() == 1) {
				return fitting.get(0);
			}
		}
		return null;
	}

	private List<Integer> fitting(SessionKind kind, String words) {
		List<Integer> fitting = new ArrayList<>();
		for (int i = 0; i < this.sessions.size(); i++) {
			Proposal.Session session = this.sessions.get(i);
			boolean same = session.kind() == kind && (kind == SessionKind.NORTH_ATLANTIC_COUNCIL
					|| root(words).isEmpty() || session.title().toLowerCase(Locale.ROOT).contains(root(words)));
			if (same) {
				fitting.add(i);
			}
		}
		return fitting;
	}

	private static String root(String words) {
		String lower = words.toLowerCase(Locale.ROOT);
		return ROOTS.stream().filter(lower::contains).findFirst().orElse("");
	}

	/** Of several of a kind, the second one or that of Wednesday. */
	private List<Integer> closer(List<Integer> fitting, String words, String name, @Nullable LocalDate day) {
		String lower = words.toLowerCase(Locale.ROOT);
		List<Integer> named = fitting.stream()
			.filter((index) -> this.sessions.get(index).title().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
			.toList();
		if (named.size() == 1) {
			return named;
		}
		for (int i = 0; i < ORDER.size() && i < fitting.size(); i++) {
			if (lower.contains(ORDER.get(i))) {
				return List.of(fitting.get(i));
			}
		}
		return fitting.stream().filter((index) -> day != null && day.equals(this.sessions.get(index).date())).toList();
	}

}
