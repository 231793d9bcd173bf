package org.meetingdossier.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.letter.Block;
import org.meetingdossier.letter.Letter;
import org.meetingdossier.letter.Note;

/**
 * Reads a proposed dossier from a letter, stage by stage. It keeps nothing and throws
 * nothing: what it cannot read it says in findings.
 */
public final class Intake {

	private Intake() {
	}

	/**
	 * Reads a letter.
	 * @param sent the letter
	 * @return one proposal for each meeting that it is about, at least one
	 */
	public static Proposals of(Letter sent) {
		Opening opening = Opening.of(sent.blocks());
		Letter letter = PlainHeadings.in(sent, opening.titleBlock());
		List<Integer> starts = Meetings.starts(letter.blocks());
		if (starts.size() < 2) {
			return new Proposals(List.of(proposal(letter, opening, Math.max(opening.titleBlock(), 0), opening.letterDate())));
		}
		List<Proposal> proposals = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			int end = (i + 1 < starts.size()) ? starts.get(i + 1) : letter.blocks().size();
			List<Block> blocks = letter.blocks().subList(starts.get(i), end);
			Letter part = new Letter(blocks, notesOf(letter, blocks), letter.unplaced());
			Opening own = new Opening(opening.letterDate(), Heading.title(blocks.get(0).text()), 0);
			proposals.add(proposal(part, own, 0, opening.letterDate()));
		}
		return new Proposals(proposals);
	}

	private static List<Note> notesOf(Letter letter, List<Block> blocks) {
		Set<String> marked = new LinkedHashSet<>();
		blocks.forEach((block) -> block.marks().forEach((mark) -> marked.add(mark.note())));
		return letter.notes().stream().filter((note) -> marked.contains(note.id())).toList();
	}

	private static Proposal proposal(Letter letter, Opening opening, int from, @Nullable LocalDate letterDate) {
		List<Block> blocks = letter.blocks().subList(Math.min(from, letter.blocks().size()), letter.blocks().size());
		int start = blocks.isEmpty() ? 0 : Topics.start(blocks);
		List<Block> introduction = new ArrayList<>(blocks.subList(0, start));
		introduction.addAll(letter.blocks().subList(0, Math.min(from, letter.blocks().size())));
		Meeting meeting = Meeting.of(opening.title(), introduction, letterDate);
		List<Program.Part> program = Program.of(blocks, start, meeting, letterDate);
		List<Proposal.Topic> topics = Topics.of(letter, blocks, start, program);
		Cited cited = Cited.in(letter.inOneText());
		return new Proposal(opening.title(), meeting.forum(), meeting.place(), meeting.firstDay(), meeting.lastDay(),
				meeting.agenda(), letterDate, program.stream().map(Program.Part::session).toList(), topics,
				outside(letter, topics), Commitments.of(letter.blocks()), cited.motions(), cited.ids(),
				findings(letter, opening, meeting, topics));
	}

	private static List<String> outside(Letter letter, List<Proposal.Topic> topics) {
		List<String> rest = new ArrayList<>(letter.notes().stream().map(Note::text).toList());
		topics.forEach((topic) -> topic.footnotes().forEach(rest::remove));
		return rest;
	}

	private static List<Proposal.Finding> findings(Letter letter, Opening opening, Meeting meeting,
			List<Proposal.Topic> topics) {
		List<Proposal.Finding> findings = new ArrayList<>();
		letter.unplaced().forEach((one) -> findings.add(new Proposal.Finding(one.code().code(), one.words(), one.count())));
		note(findings, opening.title() == null, "title-missing");
		note(findings, meeting.firstDay() == null, "days-missing");
		note(findings, topics.isEmpty(), "topics-missing");
		return findings;
	}

	private static void note(List<Proposal.Finding> findings, boolean missing, String code) {
		if (missing) {
			findings.add(new Proposal.Finding(code, null, 1));
		}
	}

}
