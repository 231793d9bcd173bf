package org.meetingdossier.intake.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.intake.KeptProposal;
import org.meetingdossier.intake.SourceLine;
import org.meetingdossier.intake.proposal.Fact;
import org.meetingdossier.intake.proposal.Piece;
import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.intake.proposal.ProposedSession;
import org.meetingdossier.intake.proposal.Shortcoming;
import org.meetingdossier.intake.proposal.Words;
import org.meetingdossier.platform.TheHague;

/**
 * A proposal beside its letter.
 *
 * @param id identity of the proposal
 * @param ticket what tells whose form it is when the session is over
 * @param letterName the name of the letter's file
 * @param title how the meeting is named
 * @param savedAt when it was kept last
 * @param canUndo whether there is a state before
 * @param facts what is known of the meeting
 * @param sessions its parts
 * @param groups its paragraphs; those that are not used stand together
 * @param topics the names of its topics
 * @param source the letter
 * @param findings what could not be placed
 * @param shortcomings what is to be mended first
 */
record ProposalPage(UUID id, UUID ticket, String letterName, String title, ZonedDateTime savedAt, boolean canUndo,
		List<FactLine> facts, List<SessionLine> sessions, List<Group> groups, List<String> topics,
		List<SourceLine> source, List<Proposal.Finding> findings, List<Shortcoming> shortcomings) {

	private static final int LONGEST_WORDS = 120;

	static ProposalPage of(KeptProposal proposal, List<Shortcoming> shortcomings) {
		List<SourceLine> source = proposal.source();
		List<FactLine> facts = new ArrayList<>();
		for (Fact.Field field : Fact.Field.values()) {
			Fact fact = proposal.content().facts().get(field);
			facts.add(new FactLine(field, proposal.content().fact(field),
					(fact != null) ? Evidence.of(fact.words(), source) : null));
		}
		List<SessionLine> sessions = proposal.content()
			.sessions()
			.stream()
			.map((one) -> new SessionLine(one, Evidence.of(one.words(), source)))
			.toList();
		Instant saved = proposal.savedAt();
		List<String> topics = proposal.content()
			.pieces()
			.stream()
			.filter((piece) -> piece.role() == Piece.Role.TOPIC)
			.map(Piece::text)
			.toList();
		return new ProposalPage(proposal.id(), proposal.ticket(), proposal.letterName(),
				proposal.content().fact(Fact.Field.TITLE), saved.atZone(TheHague.ZONE), proposal.canUndo(), facts,
				sessions, groups(proposal.content().pieces(), source), topics, source, proposal.content().findings(),
				shortcomings);
	}

	private static List<Group> groups(List<Piece> pieces, List<SourceLine> source) {
		List<Group> groups = new ArrayList<>();
		int topic = 0;
		for (Piece piece : pieces) {
			boolean unused = piece.role() == Piece.Role.UNUSED;
			topic += (piece.role() == Piece.Role.TOPIC) ? 1 : 0;
			PieceLine line = new PieceLine(piece, (piece.role() == Piece.Role.TOPIC) ? topic : 0,
					Evidence.of(piece.words(), source));
			if (unused && !groups.isEmpty() && groups.get(groups.size() - 1).unused()) {
				groups.get(groups.size() - 1).lines().add(line);
			}
			else {
				groups.add(new Group(unused, new ArrayList<>(List.of(line))));
			}
		}
		return groups;
	}

	/** The first thing that is wrong with each field. */
	public Map<String, Shortcoming> errors() {
		Map<String, Shortcoming> errors = new HashMap<>();
		this.shortcomings.forEach((one) -> errors.putIfAbsent(one.field(), one));
		return errors;
	}

	/**
	 * What is known of the meeting.
	 *
	 * @param field what it is
	 * @param text what it says
	 * @param evidence where the letter says so
	 */
	record FactLine(Fact.Field field, String text, @Nullable Evidence evidence) {
	}

	/**
	 * A part of the meeting.
	 *
	 * @param session the part
	 * @param evidence where the letter says so
	 */
	record SessionLine(ProposedSession session, @Nullable Evidence evidence) {
	}

	/**
	 * Paragraphs that stand together.
	 *
	 * @param unused whether they are no part of the dossier
	 * @param lines the paragraphs
	 */
	record Group(boolean unused, List<PieceLine> lines) {
	}

	/**
	 * A paragraph.
	 *
	 * @param piece the paragraph
	 * @param topic the number of the topic that it heads; 0 for others
	 * @param evidence where the letter says so
	 */
	record PieceLine(Piece piece, int topic, @Nullable Evidence evidence) {

		/** How high its field is, for browsers that do not fit it to its text. */
		public int rows() {
			return Math.min(20, 2 + this.piece.text().length() / 80);
		}

	}

	/**
	 * Words of the letter.
	 *
	 * @param block the index of their paragraph
	 * @param words the words, cut off when they are many
	 */
	record Evidence(int block, String words) {

		static @Nullable Evidence of(@Nullable Words words, List<SourceLine> source) {
			if (words == null || words.block() >= source.size()) {
				return null;
			}
			String text = source.get(words.block()).text();
			int end = Math.min(words.end(), text.length());
			String seen = text.substring(Math.min(words.start(), end), end);
			return new Evidence(words.block(),
					(seen.length() <= LONGEST_WORDS) ? seen : seen.substring(0, LONGEST_WORDS).strip() + '\u2026');
		}

		/** Which paragraph of the letter it is, from 1. */
		public int number() {
			return this.block + 1;
		}

	}

}
