package org.meetingdossier.reading.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.account.Level;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.Element;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.dossier.document.TopicState;
import org.meetingdossier.dossier.theme.Theme;
import org.meetingdossier.reading.MeetingHead;
import org.meetingdossier.reading.glossary.Definitions;
import org.meetingdossier.reading.text.PageNote;
import org.meetingdossier.reading.text.RenderedText;
import org.meetingdossier.reading.text.TextRenderer;

/**
 * Writes the texts of a dossier in reading order, which is the order that numbers the
 * footnotes.
 */
final class AgendaWriter {

	private final Dossier dossier;

	private final Level level;

	private final NoteChecks checks;

	private final Definitions definitions;

	private final TextRenderer texts;

	AgendaWriter(Dossier dossier, Level level, NoteChecks checks, Definitions definitions) {
		this.definitions = definitions;
		this.texts = new TextRenderer(definitions);
		this.dossier = dossier;
		this.level = level;
		this.checks = checks;
	}

	AgendaPage write(MeetingHead head) {
		RenderedText introduction = this.texts.render(this.dossier.facts().introduction());
		Dossier.Position line = this.dossier.generalLine();
		PositionText generalLine = (line != null) ? position(line) : null;
		List<Programme.Item> items = this.dossier.sessions().stream().map(this::session).toList();
		List<TopicText> topics = new ArrayList<>();
		for (Dossier.Topic topic : this.dossier.topics()) {
			topics.add(topic(topics.size() + 1, topic));
		}
		return new AgendaPage(head, introduction, generalLine, Programme.of(this.dossier.facts().zone(), items), topics,
				notes(), this.definitions.in(this.dossier.elements().stream().map(Element::text).toList()));
	}

	private List<PageNote> notes() {
		return this.texts.notes().stream().map(this.checks::on).toList();
	}

	private Programme.Item session(Dossier.Session session) {
		return new Programme.Item(session.kind(), session.title(), session.date(), session.start(), session.end(),
				session.host(), this.texts.render(session.description()), subjects(session.id()));
	}

	private List<Programme.Subject> subjects(UUID session) {
		List<Programme.Subject> subjects = new ArrayList<>();
		int number = 0;
		for (Dossier.Topic topic : this.dossier.topics()) {
			number++;
			TopicFacts facts = topic.facts();
			if (session.equals(facts.session()) && facts.state() == TopicState.ON_AGENDA) {
				subjects.add(new Programme.Subject(number, facts.title(), facts.expected()));
			}
		}
		return subjects;
	}

	private TopicText topic(int number, Dossier.Topic topic) {
		TopicFacts facts = topic.facts();
		int notesBefore = this.texts.count();
		RenderedText background = this.texts.render(facts.background());
		List<PositionText> positions = topic.positions().stream().map(this::position).toList();
		List<CommitmentText> commitments = topic.commitments().stream().map(this::commitment).toList();
		List<PageNote> notes = this.texts.notesFrom(notesBefore + 1).stream().map(this.checks::on).toList();
		return new TopicText(number, facts.title(), facts.expected(), facts.state(), facts.stateReason(),
				Theme.named(facts.theme()).orElse(null), titleOf(facts.session()), background, positions, commitments,
				notes);
	}

	private @Nullable String titleOf(@Nullable UUID session) {
		return this.dossier.sessions()
			.stream()
			.filter((candidate) -> candidate.id().equals(session))
			.map(Dossier.Session::title)
			.findFirst()
			.orElse(null);
	}

	private PositionText position(Dossier.Position position) {
		Level own = position.level();
		return new PositionText(position.kind(), this.texts.render(position.line()),
				this.texts.render(position.explanation()), (own != this.level && own.sees(this.level)) ? own : null);
	}

	private CommitmentText commitment(Dossier.Commitment commitment) {
		return new CommitmentText(commitment.who(), this.texts.render(commitment.what()), commitment.term(),
				commitment.due(), commitment.status());
	}

}
