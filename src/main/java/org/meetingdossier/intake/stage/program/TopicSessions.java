package org.meetingdossier.intake.stage.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import org.meetingdossier.letter.Block;

/**
 * Stage: reads the topics and the parts of the meeting; gives the topics with the part in
 * which they are discussed, where its name or the first sentences say so.
 */
public final class TopicSessions {

	private static final Pattern WITHIN = Pattern.compile(
			"(?iu)(?:(?:^|\\s)(?:tijdens|in|bij|aan|op|onder|binnen)\\s+(?:het|de|deze|dit|een)(?:\\s+\\p{Ll}+)?|^(?:de|het)|(?:^|\\s)(?:begint|beginnen|start|starten|opent|openen|begon|begonnen)(?:\\s[\\p{L}\\d]+){0,6}\\smet(?:\\s(?:een|de|het))?|(?:^|\\s)vindt(?:\\s+\\p{Ll}+){0,3}\\s+(?:een|de|het))\\s*$");

	private static final Pattern BEGINS = Pattern.compile("(?iu)(?:tijdens|in|bij|aan|onder) (?:het|de) ");

	private static final int BEGIN = 14;

	private static final List<String> ORDER = List.of("eerste", "tweede", "derde", "vierde", "vijfde");

	private static final List<String> ROOTS = List.of("diner", "lunch", "ontbijt", "receptie", "sessie", "zitting",
			"plenaire", "vergadering", "raad", "bezoek", "rondetafel", "bijeenkomst", "ontvangst");

	/** What takes no topics. */
	private static final Set<SessionKind> BESIDE = Set.of(SessionKind.BILATERAL, SessionKind.PRESS);

	private static final int SENTENCES = 2;

	/** A word of a subject that may be a part of a longer word. */
	private static final int SHORTEST = 5;

	private static final int MOST_WORDS = 100;

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
	 * @param from the index of the title
	 * @param program the parts of the meeting
	 * @param days the days of the meeting
	 */
	public static void place(Pieces pieces, int from, List<Program.Part> program, Days.Known days) {
		List<Proposal.Session> sessions = program.stream().map(Program.Part::session).toList();
		if (sessions.isEmpty() || sessions.size() > MOST_SESSIONS) {
			return;
		}
		TopicSessions reader = new TopicSessions(sessions, days);
		List<Piece> all = pieces.all();
		Map<Integer, Integer> taking = MentionedSessions.taking(program,
				all.stream().filter((piece) -> piece.role() == Piece.Role.TOPIC).map(Piece::text).toList());
		Map<Integer, Optional<Integer>> placed = new TreeMap<>();
		for (int i = 0; i < all.size(); i++) {
			Piece topic = all.get(i);
			if (topic.role() == Piece.Role.TOPIC) {
				Integer known = (topic.topic() != null) ? topic.topic().session() : null;
				Integer session = (known != null) ? Integer.valueOf(known - 1) : taking.get(placed.size());
				session = (session != null) ? session : byRow(pieces.blocks(), pieces.indexOf(topic), program, from);
				session = (session != null) ? session
						: reader.byBrackets(pieces.blocks().get(pieces.indexOf(topic)).text());
				session = (session != null) ? session : reader.sessionOf(topic.text(), start(pieces, i + 1));
				session = (session != null) ? session : reader.byWords(topic.text(), text(pieces, i + 1));
				session = (session != null) ? session : reader.byBeginning(beginning(pieces, i + 1));
				placed.put(i, Optional.ofNullable(session));
			}
		}
		boolean ordered = sessions.stream().map(Proposal.Session::kind).noneMatch(BESIDE::contains)
				&& isInOrder(placed.values(), sessions.size());
		int topics = 0;
		for (Map.Entry<Integer, Optional<Integer>> one : placed.entrySet()) {
			Integer session = ordered ? Integer.valueOf(topics++) : one.getValue().orElse(null);
			Piece topic = all.get(one.getKey());
			if (session != null && (topic.topic() == null || topic.topic().session() == null)) {
				pieces.replace(one.getKey(), topic.in(session + 1));
			}
		}
	}

	/**
	 * As many topics as parts, most of which are known to stand in the order of the
	 * parts.
	 */
	private static boolean isInOrder(Collection<Optional<Integer>> placed, int sessions) {
		int at = 0;
		int known = 0;
		for (Optional<Integer> one : placed) {
			if (one.isPresent() && one.get() != at) {
				return false;
			}
			known += one.isPresent() ? 1 : 0;
			at++;
		}
		return at == sessions && known * 2 > sessions;
	}

	private static String text(Pieces pieces, int from) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < pieces.all().size() && pieces.all().get(i).role() != Piece.Role.TOPIC; i++) {
			text.append(pieces.plainOf(pieces.all().get(i))).append(' ');
		}
		return text.toString();
	}

	private static String beginning(Pieces pieces, int from) {
		for (int i = from; i < pieces.all().size() && pieces.all().get(i).role() != Piece.Role.TOPIC; i++) {
			String text = pieces.plainOf(pieces.all().get(i));
			if (!text.isEmpty()) {
				return text;
			}
		}
		return "";
	}

	private static List<String> start(Pieces pieces, int from) {
		List<String> sentences = new ArrayList<>();
		for (int i = from; i < pieces.all().size() && sentences.size() < SENTENCES; i++) {
			Piece piece = pieces.all().get(i);
			if (piece.role() == Piece.Role.TOPIC) {
				break;
			}
			Sentences.of(pieces.plainOf(piece))
				.stream()
				.limit(SENTENCES)
				.filter(Sentences::isReadable)
				.forEach(sentences::add);
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

	/**
	 * The session whose subject's words come back in the title, or several of them in the
	 * text.
	 */
	private @Nullable Integer byWords(String title, String text) {
		Integer best = null;
		int heaviest = 0;
		for (int i = 0; i < this.subjects.size(); i++) {
			int inTitle = isOfSubject(i) ? shared(this.subjects.get(i), title) : 0;
			int inText = isOfSubject(i) ? shared(this.subjects.get(i), text) : 0;
			boolean most = inText > 1 && inText * 2 > this.subjects.get(i).size();
			boolean titled = Gathering.isMeal(this.sessions.get(i).title()) ? inTitle * 2 > this.subjects.get(i).size()
					: inTitle > 0;
			int weight = titled ? inTitle * MOST_WORDS + inText : most ? inText : 0;
			if (weight > heaviest) {
				best = i;
				heaviest = weight;
			}
			else if (weight == heaviest) {
				best = null;
			}
		}
		return best;
	}

	/** A meal and talks of two are named after who is there. */
	private boolean isOfSubject(int session) {
		SessionKind kind = this.sessions.get(session).kind();
		String title = this.sessions.get(session).title();
		boolean guests = Gathering.isMeal(title) && !title.contains(" over ");
		return !guests && (kind == SessionKind.WORKING_SESSION || kind == SessionKind.OTHER);
	}

	private static int shared(List<String> words, String text) {
		String small = text.toLowerCase(Locale.ROOT);
		return (int) words.stream()
			.filter((word) -> word.length() >= SHORTEST && small.contains(Subject.stem(word)))
			.count();
	}

	/** The session that the row of the topic names, or the last row that names one. */
	private static @Nullable Integer byRow(List<Block> blocks, int topic, List<Program.Part> program, int from) {
		Block.Cell cell = blocks.get(topic).cell();
		for (int i = program.size() - 1; cell != null && i >= 0; i--) {
			int block = program.get(i).block() + from;
			Block.Cell other = (block >= 0 && block < blocks.size()) ? blocks.get(block).cell() : null;
			if (other != null && other.table() == cell.table() && other.row() <= cell.row()) {
				return i;
			}
		}
		return null;
	}

	private @Nullable Integer byBrackets(String heading) {
		String words = Gathering.inBrackets(heading);
		SessionKind kind = Gathering.kindIn(words);
		List<Integer> fitting = (kind != null) ? fitting(kind, words) : List.of();
		if (fitting.size() > 1) {
			String name = words.replaceFirst("(?u)[,;(].*", "").strip();
			fitting = closer(fitting, words, name, this.days.in(words));
		}
		return (fitting.size() == 1) ? fitting.get(0) : null;
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

	/** The session with which a later sentence of the first paragraph begins. */
	private @Nullable Integer byBeginning(String text) {
		return Sentences.of(text)
			.stream()
			.filter((sentence) -> Sentences.isReadable(sentence) && BEGINS.matcher(sentence).lookingAt())
			.filter((sentence) -> Gathering.in(sentence).stream().anyMatch((one) -> one.start() < BEGIN))
			.map(this::byMention)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
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
				fitting = closer(fitting, words, sentence.substring(named.start(), named.end()),
						this.days.in(sentence));
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
			.filter((index) -> this.sessions.get(index)
				.title()
				.toLowerCase(Locale.ROOT)
				.contains(name.toLowerCase(Locale.ROOT)))
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
