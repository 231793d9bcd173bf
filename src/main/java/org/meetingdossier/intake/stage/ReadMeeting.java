package org.meetingdossier.intake.stage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.dossier.document.AgendaStatus;
import org.meetingdossier.intake.proposal.Fact;
import org.meetingdossier.intake.proposal.Piece;
import org.meetingdossier.intake.proposal.Proposal;
import org.meetingdossier.intake.proposal.ProposedDossier;
import org.meetingdossier.intake.proposal.ProposedSession;
import org.meetingdossier.intake.stage.piece.Pieces;
import org.meetingdossier.intake.stage.promise.Cited;
import org.meetingdossier.letter.Note;

/**
 * What was read of one meeting, for who wants it in brief and for who wants a dossier.
 *
 * @param pieces all paragraphs
 * @param facts what is known of the meeting
 * @param parts its parts in brief
 * @param sessions its parts
 */
record ReadMeeting(Pieces pieces, Map<Fact.Field, Fact> facts, List<Proposal.Session> parts,
		List<ProposedSession> sessions) {

	ProposedDossier dossier() {
		return new ProposedDossier(this.facts, this.sessions, this.pieces.all(), findings());
	}

	Proposal inBrief() {
		List<Proposal.Topic> topics = topics();
		Cited cited = Cited.in(this.pieces.letter().inOneText());
		String agenda = fact(Fact.Field.AGENDA);
		return new Proposal(fact(Fact.Field.TITLE), fact(Fact.Field.FORUM), fact(Fact.Field.PLACE),
				day(Fact.Field.FIRST_DAY), day(Fact.Field.LAST_DAY),
				(agenda != null) ? AgendaStatus.valueOf(agenda) : null, day(Fact.Field.LETTER_DATE), this.parts, topics,
				outside(topics), this.pieces.commitments(), cited.motions(), cited.ids(), findings());
	}

	private List<Proposal.Topic> topics() {
		List<Proposal.Topic> topics = new ArrayList<>();
		List<String> background = new ArrayList<>();
		List<String> positions = new ArrayList<>();
		Piece topic = null;
		for (Piece piece : this.pieces.all()) {
			String words = this.pieces.plainOf(piece);
			switch (piece.role()) {
				case TOPIC -> {
					addTo(topics, topic, background, positions);
					topic = piece;
				}
				case BACKGROUND -> addTo(background, words);
				case POSITION, EXPLANATION -> addTo(positions, words);
				default -> {
					// Told elsewhere.
				}
			}
		}
		addTo(topics, topic, background, positions);
		return topics;
	}

	private static void addTo(List<String> texts, String words) {
		if (!words.isEmpty()) {
			texts.add(words);
		}
	}

	private void addTo(List<Proposal.Topic> topics, @Nullable Piece topic, List<String> background,
			List<String> positions) {
		if (topic != null) {
			Integer session = (topic.topic() != null) ? topic.topic().session() : null;
			topics.add(new Proposal.Topic(topic.text(), (session != null) ? session - 1 : null, List.copyOf(background),
					List.copyOf(positions), notesOf(topic)));
		}
		background.clear();
		positions.clear();
	}

	private List<String> notesOf(Piece topic) {
		List<String> notes = new ArrayList<>();
		for (String id : this.pieces.notesOf(topic)) {
			this.pieces.letter().note(id).map(Note::text).ifPresent(notes::add);
		}
		return notes;
	}

	private List<String> outside(List<Proposal.Topic> topics) {
		List<String> rest = new ArrayList<>(this.pieces.letter().notes().stream().map(Note::text).toList());
		topics.forEach((topic) -> topic.footnotes().forEach(rest::remove));
		return rest;
	}

	private List<Proposal.Finding> findings() {
		List<Proposal.Finding> findings = new ArrayList<>();
		this.pieces.letter()
			.unplaced()
			.forEach((one) -> findings.add(new Proposal.Finding(one.code().code(), one.words(), one.count())));
		note(findings, fact(Fact.Field.TITLE) == null, "title-missing");
		note(findings, fact(Fact.Field.FIRST_DAY) == null, "days-missing");
		note(findings, this.pieces.all().stream().noneMatch((piece) -> piece.role() == Piece.Role.TOPIC),
				"topics-missing");
		return findings;
	}

	private static void note(List<Proposal.Finding> findings, boolean missing, String code) {
		if (missing) {
			findings.add(new Proposal.Finding(code, null, 1));
		}
	}

	private @Nullable String fact(Fact.Field field) {
		Fact fact = this.facts.get(field);
		return (fact != null && !fact.text().isEmpty()) ? fact.text() : null;
	}

	private @Nullable LocalDate day(Fact.Field field) {
		String day = fact(field);
		try {
			return (day != null) ? LocalDate.parse(day) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
