package org.meetingdossier.intake.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.CommitmentStatus;
import org.meetingdossier.intake.proposal.Fact;
import org.meetingdossier.intake.proposal.Piece;
import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.intake.proposal.Proposals;
import org.meetingdossier.intake.proposal.ProposedDossier;
import org.meetingdossier.intake.proposal.ProposedSession;
import org.meetingdossier.intake.proposal.Words;
import org.meetingdossier.intake.stage.meeting.Introduction;
import org.meetingdossier.intake.stage.meeting.Meeting;
import org.meetingdossier.intake.stage.meeting.Meetings;
import org.meetingdossier.intake.stage.meeting.Opening;
import org.meetingdossier.intake.stage.outline.Heading;
import org.meetingdossier.intake.stage.outline.Outline;
import org.meetingdossier.intake.stage.piece.Pieces;
import org.meetingdossier.intake.stage.program.MentionedSessions;
import org.meetingdossier.intake.stage.program.Program;
import org.meetingdossier.intake.stage.program.TopicSessions;
import org.meetingdossier.intake.stage.promise.Commitments;
import org.meetingdossier.intake.stage.promise.Signature;
import org.meetingdossier.intake.stage.topic.Topics;
import org.meetingdossier.intake.stage.words.Days;
import org.meetingdossier.intake.stage.words.MeetingName;
import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.Note;

/**
 * Reads a proposed dossier from a letter, stage by stage. It keeps nothing and throws
 * nothing: what it cannot read it says in findings.
 */
public final class Intake {

	private static final int LONGEST_LABEL = 40;

	private Intake() {
	}

	/**
	 * Reads a letter.
	 * @param sent the letter
	 * @return one proposal for each meeting that it is about, at least one
	 */
	public static Proposals of(Letter sent) {
		return new Proposals(meetings(sent).stream().map(ReadMeeting::inBrief).toList());
	}

	/**
	 * Reads a letter with the words that everything rests on.
	 * @param sent the letter
	 * @return one proposed dossier for each meeting that it is about, at least one
	 */
	public static List<ProposedDossier> dossiersIn(Letter sent) {
		return meetings(sent).stream().map(ReadMeeting::dossier).toList();
	}

	private static List<ReadMeeting> meetings(Letter sent) {
		ReadMeeting own = OwnLetter.read(sent);
		if (own != null) {
			return List.of(own);
		}
		Opening opening = Opening.of(sent.blocks());
		String signer = Signature.of(sent.blocks());
		Letter letter = Outline.of(sent);
		List<Integer> starts = Meetings.starts(letter.blocks());
		if (starts.size() < 2) {
			return List.of(meeting(new Pieces(letter, 0), opening, Math.max(opening.titleBlock(), 0), null, signer));
		}
		Pieces shared = new Pieces(new Letter(letter.blocks().subList(0, starts.get(0)), List.of(), List.of()), 0);
		List<ReadMeeting> meetings = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			int heading = starts.get(i);
			// What stands before all meetings is kept with the first.
			int start = (i == 0) ? 0 : heading;
			int end = (i + 1 < starts.size()) ? starts.get(i + 1) : letter.blocks().size();
			List<Block> blocks = letter.blocks().subList(start, end);
			Letter part = new Letter(blocks, notesOf(letter, blocks), letter.unplaced());
			Pieces pieces = new Pieces(part, start);
			String title = letter.blocks().get(heading).text();
			Opening of = new Opening(opening.letterDate(), Heading.title(title), heading - start, opening.dateWords(),
					new Words(heading, 0, title.length()));
			meetings.add(meeting(pieces, of, heading - start, shared, signer));
		}
		return meetings;
	}

	private static List<Note> notesOf(Letter letter, List<Block> blocks) {
		Set<String> marked = new LinkedHashSet<>();
		blocks.forEach((block) -> block.marks().forEach((mark) -> marked.add(mark.note())));
		return letter.notes().stream().filter((note) -> marked.contains(note.id())).toList();
	}

	private static ReadMeeting meeting(Pieces pieces, Opening opening, int title, @Nullable Pieces before,
			@Nullable String signer) {
		int from = Math.min(title, pieces.blocks().size());
		Topics topics = new Topics(pieces, from);
		int start = topics.start();
		List<Meeting.Line> introduction = new ArrayList<>(lines(pieces, from, from + start));
		List<Meeting.Line> shared = (before != null) ? lines(before, 0, before.blocks().size()) : List.of();
		if (before == null) {
			introduction.addAll(lines(pieces, 0, from));
		}
		LocalDate letterDate = opening.letterDate();
		String named = opening.title();
		Meeting.Line name = (named != null && opening.titleWords() != null)
				? new Meeting.Line(named, opening.titleWords()) : null;
		Meeting meeting = Meeting.of(name, introduction, shared, letterDate);
		Days.Known days = new Days.Known(meeting.firstDay(), meeting.lastDay(), letterDate);
		List<Program.Part> program = Program.of(pieces.blocks(), from, start, meeting, letterDate,
				(before != null) ? before.blocks() : List.of());
		Introduction.read(pieces, from, start, opening.titleBlock() >= 0);
		topics.read(program);
		program = MentionedSessions.among(program, pieces, from, days);
		List<ProposedSession> sessions = new ArrayList<>();
		for (Program.Part part : program) {
			sessions.add(part.proposed(sessions.size() + 1, pieces.words(from + part.block()), days.only()));
		}
		TopicSessions.place(pieces, from, program, days);
		promises(pieces, signer);
		return new ReadMeeting(pieces, facts(opening, meeting, pieces),
				program.stream().map(Program.Part::session).toList(), sessions);
	}

	private static List<Meeting.Line> lines(Pieces pieces, int from, int to) {
		List<Meeting.Line> lines = new ArrayList<>();
		for (int i = from; i < to; i++) {
			lines.add(new Meeting.Line(labelled(pieces.blocks(), i), pieces.words(i)));
		}
		return lines;
	}

	/** A cell with the label that stands in front of it: agenda: voorlopig. */
	private static String labelled(List<Block> blocks, int index) {
		Block.Cell cell = blocks.get(index).cell();
		Block.Cell before = (cell != null && index > 0) ? blocks.get(index - 1).cell() : null;
		boolean labels = cell != null && before != null && cell.column() == 1
				&& before.equals(new Block.Cell(cell.table(), cell.row(), 0))
				&& blocks.get(index - 1).text().length() <= LONGEST_LABEL;
		return (labels ? blocks.get(index - 1).text() + ": " : "") + blocks.get(index).text();
	}

	private static void promises(Pieces pieces, @Nullable String signer) {
		for (Commitments.Promised one : Commitments.of(pieces.blocks(), signer)) {
			Proposal.Commitment promise = one.commitment();
			pieces.commitment(promise);
			pieces.addInTopicOf(one.block(), pieces.written(one.block(), one.start(), one.end()), promise.text(),
					pieces.words(one.block(), one.start(), one.end()),
					new Piece.Promise(orEmpty(promise.who()), orEmpty(promise.term()), "", CommitmentStatus.OPEN));
		}
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private static Map<Fact.Field, Fact> facts(Opening opening, Meeting meeting, Pieces pieces) {
		Map<Fact.Field, Fact> facts = new EnumMap<>(Fact.Field.class);
		String title = opening.title();
		put(facts, Fact.Field.TITLE,
				(title != null) ? MeetingName.cased(MeetingName.in(title, meeting.place()), pieces.blocks()) : null,
				opening.titleWords());
		put(facts, Fact.Field.LETTER_DATE, opening.letterDate(), opening.dateWords());
		put(facts, Fact.Field.FORUM, meeting.forum(), meeting.words().get(Fact.Field.FORUM));
		put(facts, Fact.Field.PLACE, meeting.place(), meeting.words().get(Fact.Field.PLACE));
		put(facts, Fact.Field.FIRST_DAY, meeting.firstDay(), meeting.words().get(Fact.Field.FIRST_DAY));
		put(facts, Fact.Field.LAST_DAY, meeting.lastDay(), meeting.words().get(Fact.Field.LAST_DAY));
		put(facts, Fact.Field.AGENDA, meeting.agenda(), meeting.words().get(Fact.Field.AGENDA));
		return facts;
	}

	private static void put(Map<Fact.Field, Fact> facts, Fact.Field field, @Nullable Object value,
			@Nullable Words words) {
		if (value != null) {
			facts.put(field, new Fact(value.toString(), words));
		}
	}

}
