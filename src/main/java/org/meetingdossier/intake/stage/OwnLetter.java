package org.meetingdossier.intake.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.Citation;
import org.meetingdossier.citation.CitationFinder;
import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.dossier.document.SessionKind;
import org.meetingdossier.dossier.document.TopicState;
import org.meetingdossier.intake.proposal.Fact;
import org.meetingdossier.intake.proposal.Piece;
import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.intake.proposal.ProposedSession;
import org.meetingdossier.intake.proposal.Words;
import org.meetingdossier.intake.stage.piece.DossierWords;
import org.meetingdossier.intake.stage.piece.Pieces;
import org.meetingdossier.intake.stage.words.Days;
import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Letter;

/**
 * Stage: reads the letter that a dossier leaves as. It says by its form what is what: a
 * table of facts under the title, then headings whose words are always the same. Other
 * letters are none of its business.
 */
final class OwnLetter {

	private static final Map<String, Fact.Field> LABELS = Map.of("forum", Fact.Field.FORUM, "plaats", Fact.Field.PLACE,
			"locatie", Fact.Field.VENUE, "datum", Fact.Field.FIRST_DAY, "gastheer", Fact.Field.HOST, "namens nederland",
			Fact.Field.DELEGATION, "agenda", Fact.Field.AGENDA, "brief aan de kamer", Fact.Field.LETTER);

	private static final String VERSION = "versie";

	private static final String DATE = "datum:";

	private static final String LINE_STYLE = "line to take";

	private static final Map<String, SessionKind> KINDS = Map.of("diner", SessionKind.DINNER, "noord-atlantische raad",
			SessionKind.NORTH_ATLANTIC_COUNCIL, "werksessie", SessionKind.WORKING_SESSION, "bilateraal gesprek",
			SessionKind.BILATERAL, "persmoment", SessionKind.PRESS, "overig", SessionKind.OTHER);

	private static final Map<String, CommitmentStatus> STATUSES = Map.of("open", CommitmentStatus.OPEN, "deels voldaan",
			CommitmentStatus.PARTLY_FULFILLED, "voldaan", CommitmentStatus.FULFILLED, "vervallen",
			CommitmentStatus.LAPSED);

	private static final Pattern TIMES = Pattern.compile("(\\d{2}:\\d{2})(?:\u2013(\\d{2}:\\d{2}))? uur");

	private static final Pattern ZONE = Pattern.compile("Tijden zijn plaatselijke tijd \\(([\\w/+-]+)\\)\\.");

	private static final Pattern PROMISE = Pattern
		.compile("Toegezegd door: (.*?)\\.(?: Termijn: (.*)\\.)? Stand: ([\\p{L} ]+)\\.", Pattern.DOTALL);

	private static final Pattern DUE = Pattern.compile("(?:(.*) \\()?uiterlijk (\\d{1,2} \\p{L}+ \\d{4})\\)?",
			Pattern.DOTALL);

	private static final String SESSION = "Sessie: ";

	private static final String EXPECTED = "Dit punt komt naar verwachting aan de orde.";

	private static final String POSTPONED = "Dit punt is uitgesteld.";

	private static final String WITHDRAWN = "Dit punt is van de agenda gehaald.";

	private final Pieces pieces;

	private final Map<Fact.Field, Fact> facts = new EnumMap<>(Fact.Field.class);

	private final List<ProposedSession> sessions = new ArrayList<>();

	private String section = "";

	private String part = "";

	private boolean heads;

	private @Nullable Integer described;

	private boolean explained;

	private OwnLetter(Letter letter) {
		this.pieces = new Pieces(letter, 0);
	}

	/**
	 * Reads a letter if it is one that a dossier left as.
	 * @param letter the letter
	 * @return the meeting, or null for any other letter
	 */
	static @Nullable ReadMeeting read(Letter letter) {
		int table = tableOfFacts(letter.blocks());
		return (table > 0) ? new OwnLetter(letter).readFrom(table) : null;
	}

	/** Where the table of facts starts: labels that only such a letter has together. */
	private static int tableOfFacts(List<Block> blocks) {
		for (int i = 1; i < blocks.size(); i++) {
			Block.Cell cell = blocks.get(i).cell();
			if (cell != null) {
				List<String> labels = blocks.stream()
					.filter((block) -> block.cell() != null && block.cell().table() == cell.table()
							&& block.cell().column() == 0)
					.map((block) -> block.text().toLowerCase(Locale.ROOT))
					.toList();
				boolean own = labels.contains(VERSION) && labels.contains("forum") && labels.contains("datum");
				return (own && blocks.get(i - 1).cell() == null) ? i : -1;
			}
		}
		return -1;
	}

	private ReadMeeting readFrom(int table) {
		List<Block> blocks = this.pieces.blocks();
		for (int i = 0; i < table; i++) {
			String text = blocks.get(i).text();
			if (i == table - 1) {
				this.facts.put(Fact.Field.TITLE, new Fact(text, this.pieces.words(i)));
			}
			else if (text.toLowerCase(Locale.ROOT).startsWith(DATE)) {
				day(text, i, Fact.Field.LETTER_DATE, Fact.Field.LETTER_DATE);
			}
			this.pieces.add(Piece.Role.UNUSED, i);
		}
		for (int i = table; i < blocks.size(); i++) {
			read(blocks.get(i), i);
		}
		List<Proposal.Session> parts = this.sessions.stream()
			.map((one) -> new Proposal.Session(one.kind(), one.date().isEmpty() ? null : LocalDate.parse(one.date()),
					one.title(), one.host().isEmpty() ? null : one.host()))
			.toList();
		return new ReadMeeting(this.pieces, this.facts, parts, this.sessions);
	}

	private void read(Block block, int index) {
		if (block.cell() != null) {
			cell(block, block.cell(), index);
			return;
		}
		if (block.kind() == Block.Kind.HEADING && block.level() <= DossierWords.LOWEST_HEADING) {
			heading(block, index);
			return;
		}
		switch (this.section) {
			case "inleiding" -> this.pieces.add(Piece.Role.INTRODUCTION, index);
			case "algemene lijn" ->
				this.pieces.add(isLine(block) ? Piece.Role.GENERAL_LINE : Piece.Role.GENERAL_EXPLANATION, index);
			case "programma" -> programme(block, index);
			case "agendapunten" -> topic(block, index);
			default -> this.pieces.add(Piece.Role.UNUSED, index);
		}
	}

	private void heading(Block block, int index) {
		this.part = "";
		if (block.level() == 1) {
			this.section = block.text().toLowerCase(Locale.ROOT);
			this.pieces.endTopic();
			this.pieces.add(Piece.Role.UNUSED, index);
		}
		else if (block.level() == 2 && this.section.equals("agendapunten")) {
			this.pieces.topic(block.text(), index, Piece.Standing.NONE);
			this.heads = true;
		}
		else if (block.level() == 2) {
			this.described = sessionNamed(block.text());
			this.pieces.add(Piece.Role.UNUSED, index);
		}
		else {
			this.part = block.text().toLowerCase(Locale.ROOT);
			this.explained = true;
		}
	}

	private void cell(Block block, Block.Cell cell, int index) {
		this.pieces.add(Piece.Role.UNUSED, index);
		if (this.section.isEmpty() && cell.column() == 1) {
			Fact.Field field = LABELS.get(rowOf(cell, index, 0).toLowerCase(Locale.ROOT));
			if (field != null) {
				fact(field, block.text(), index);
			}
		}
		else if (this.section.equals("programma") && cell.row() > 0 && cell.column() == 0) {
			session(cell, index);
		}
	}

	private void fact(Fact.Field field, String text, int index) {
		switch (field) {
			case FIRST_DAY -> day(text, index, Fact.Field.FIRST_DAY, Fact.Field.LAST_DAY);
			case AGENDA -> this.facts.put(field,
					new Fact((text.equals("Definitief") ? AgendaStatus.FINAL : AgendaStatus.PROVISIONAL).name(),
							this.pieces.words(index)));
			case LETTER -> new CitationFinder().findCited(text)
				.stream()
				.map(Citation::id)
				.flatMap(Optional::stream)
				.findFirst()
				.ifPresent((id) -> this.facts.put(field, new Fact(id.value(), this.pieces.words(index))));
			default -> this.facts.put(field, new Fact(text, this.pieces.words(index)));
		}
	}

	private void day(String text, int index, Fact.Field first, Fact.Field last) {
		for (Days.Span days : Days.in(text, null)) {
			Words words = this.pieces.words(index, days.start(), days.end());
			this.facts.put(first, new Fact(days.first().toString(), words));
			this.facts.put(last, new Fact(days.last().toString(), words));
			return;
		}
	}

	private void session(Block.Cell cell, int index) {
		String day = rowOf(cell, index, 0);
		Matcher times = TIMES.matcher(rowOf(cell, index, 1));
		boolean timed = times.find();
		String date = Days.in(day, null).stream().findFirst().map((span) -> span.first().toString()).orElse("");
		SessionKind kind = KINDS.getOrDefault(rowOf(cell, index, 3).toLowerCase(Locale.ROOT), SessionKind.OTHER);
		String end = (timed && times.group(2) != null) ? times.group(2) : "";
		this.sessions.add(new ProposedSession(this.sessions.size() + 1, kind, rowOf(cell, index, 2), date,
				timed ? times.group(1) : "", end, rowOf(cell, index, 4), "", this.pieces.words(index)));
	}

	/** The words of a cell in the row of another. */
	private String rowOf(Block.Cell cell, int index, int column) {
		List<Block> blocks = this.pieces.blocks();
		return IntStream.range(Math.max(0, index - 12), Math.min(blocks.size(), index + 12))
			.mapToObj(blocks::get)
			.filter((block) -> new Block.Cell(cell.table(), cell.row(), column).equals(block.cell()))
			.map(Block::text)
			.findFirst()
			.orElse("");
	}

	private void programme(Block block, int index) {
		Matcher zone = ZONE.matcher(block.text());
		if (zone.matches()) {
			this.facts.put(Fact.Field.ZONE,
					new Fact(zone.group(1), this.pieces.words(index, zone.start(1), zone.end(1))));
		}
		else if (this.described != null) {
			ProposedSession one = this.sessions.get(this.described);
			String text = this.pieces.written(index, 0, block.text().length());
			this.sessions.set(this.described, new ProposedSession(one.id(), one.kind(), one.title(), one.date(),
					one.start(), one.end(), one.host(), joined(one.description(), text), one.words()));
		}
		this.pieces.add(Piece.Role.UNUSED, index);
	}

	private static String joined(String text, String more) {
		return text.isEmpty() ? more : text + "\n\n" + more;
	}

	private @Nullable Integer sessionNamed(String title) {
		for (int i = 0; i < this.sessions.size(); i++) {
			if (this.sessions.get(i).title().equals(title)) {
				return i;
			}
		}
		return null;
	}

	private void topic(Block block, int index) {
		this.pieces.note(index);
		switch (this.part) {
			case "nederlandse inzet" -> position(block, index);
			case "toezeggingen" -> commitment(block, index);
			default -> {
				if (!this.heads || !head(block)) {
					this.heads = false;
					this.pieces.add(Piece.Role.BACKGROUND, index);
				}
			}
		}
	}

	/** The lines between the title of a topic and its background. */
	private boolean head(Block block) {
		String text = block.text();
		Piece.Standing facts = this.pieces.standing();
		if (text.startsWith(SESSION) && facts.session() == null) {
			Integer session = sessionNamed(text.substring(SESSION.length()));
			if (session == null) {
				return false;
			}
			this.pieces.standing(new Piece.Standing(session + 1, facts.expected(), facts.state(), facts.reason()));
			return true;
		}
		TopicState state = text.startsWith(POSTPONED) ? TopicState.POSTPONED
				: text.startsWith(WITHDRAWN) ? TopicState.WITHDRAWN : TopicState.ON_AGENDA;
		boolean expected = text.equals(EXPECTED);
		if (state == TopicState.ON_AGENDA && !expected) {
			return false;
		}
		String reason = (state == TopicState.ON_AGENDA) ? ""
				: text.substring(((state == TopicState.POSTPONED) ? POSTPONED : WITHDRAWN).length()).strip();
		this.pieces.standing(new Piece.Standing(facts.session(), expected, state, reason));
		return true;
	}

	private void position(Block block, int index) {
		boolean line = isLine(block);
		// What follows on a line in its own look belongs to it, unless it is a line too.
		this.pieces.add((line || this.explained) ? Piece.Role.POSITION : Piece.Role.EXPLANATION, index);
		this.explained = false;
	}

	private void commitment(Block block, int index) {
		Matcher promise = PROMISE.matcher(block.text());
		if (!promise.matches() || !this.pieces.isLast(Piece.Role.COMMITMENT)) {
			this.pieces.add(Piece.Role.COMMITMENT, index);
			return;
		}
		String term = (promise.group(2) != null) ? promise.group(2) : "";
		String due = "";
		Matcher day = DUE.matcher(term);
		List<Days.Span> days = day.matches() ? Days.in(day.group(2), null) : List.of();
		if (!days.isEmpty()) {
			due = days.get(0).first().toString();
			term = (day.group(1) != null) ? day.group(1) : "";
		}
		this.pieces.promise(new Piece.Promise(promise.group(1), term, due,
				STATUSES.getOrDefault(promise.group(3).toLowerCase(Locale.ROOT), CommitmentStatus.OPEN)));
		String who = promise.group(1).isEmpty() ? null : promise.group(1);
		String words = Pieces.plain(this.pieces.blocks().get(index - 1).text());
		this.pieces
			.commitment(new Proposal.Commitment(who, (promise.group(2) != null) ? promise.group(2) : null, words));
	}

	private static boolean isLine(Block block) {
		return block.style().toLowerCase(Locale.ROOT).startsWith(LINE_STYLE);
	}

}
