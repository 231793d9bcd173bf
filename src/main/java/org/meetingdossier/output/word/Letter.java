package org.meetingdossier.output.word;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.dossier.MeetingFacts;
import org.meetingdossier.dossier.TopicFacts;
import org.meetingdossier.dossier.TopicState;
import org.meetingdossier.output.OutgoingDossier;

/**
 * The letter that a dossier is: who meets where and when, the programme, and topic by
 * topic what the Netherlands argues for. Its texts stand in the order of the page, which
 * numbers the notes.
 */
final class Letter {

	private static final ZoneId THE_HAGUE = ZoneId.of("Europe/Amsterdam");

	private final Dossier dossier;

	private final OutgoingDossier outgoing;

	private final LetterText text;

	private final LetterWords words;

	Letter(OutgoingDossier outgoing, LetterText text, LetterWords words) {
		this.outgoing = outgoing;
		this.dossier = outgoing.content();
		this.text = text;
		this.words = words;
	}

	void write() {
		line(WordStyle.TEXT, this.words.of("to"));
		LocalDate sent = this.dossier.facts().letterDate();
		line(WordStyle.TEXT, this.words.of("date",
				this.words.day((sent != null) ? sent : LocalDate.ofInstant(this.outgoing.at(), THE_HAGUE))));
		line(WordStyle.TEXT, this.words.of("subject"));
		line(WordStyle.TITLE, this.dossier.title());
		new LetterTable(this.text).facts(facts());
		section("introduction", this.dossier.facts().introduction());
		Dossier.Position general = this.dossier.generalLine();
		if (general != null) {
			line(WordStyle.SECTION, this.words.of("generalLine"));
			this.text.write(general.line(), WordStyle.LINE);
			this.text.write(general.explanation(), WordStyle.TEXT);
		}
		if (!this.dossier.sessions().isEmpty()) {
			programme();
		}
		if (!this.dossier.topics().isEmpty()) {
			line(WordStyle.SECTION, this.words.of("topics"));
			this.dossier.topics().forEach(this::topic);
		}
	}

	private List<LetterTable.Fact> facts() {
		MeetingFacts facts = this.dossier.facts();
		OfficialId letter = facts.letter();
		String edition = this.outgoing.edition();
		return LetterTable.Fact.known(fact("forum", facts.forum()), fact("place", facts.place()), fact("venue", facts.venue()),
				fact("days", this.words.days(facts.firstDay(), facts.lastDay())),
				fact("host", facts.host()), fact("delegation", facts.delegation()),
				fact("agenda", this.words.of(facts.agenda())),
				fact("letter", (letter != null) ? letter.display() : null), fact("version", (edition != null)
						? this.words.of("edition", edition) : this.words.of("revision", this.outgoing.revision())));
	}

	private LetterTable.Fact fact(String key, @Nullable String value) {
		return new LetterTable.Fact(this.words.of("fact." + key), (value != null) ? value : "");
	}

	private void programme() {
		line(WordStyle.SECTION, this.words.of("programme"));
		new LetterTable(this.text).rows(
				List.of(this.words.of("session.day"), this.words.of("session.time"), this.words.of("session.title"),
						this.words.of("session.kind"), this.words.of("session.host")),
				this.dossier.sessions().stream().map(this::cells).toList());
		if (this.dossier.sessions().stream().anyMatch((session) -> session.start() != null)) {
			line(WordStyle.TEXT, this.words.of("zone", this.dossier.facts().zone().getId()));
		}
		for (Dossier.Session session : this.dossier.sessions()) {
			if (!session.description().isBlank()) {
				line(WordStyle.TOPIC, session.title());
				this.text.write(session.description(), WordStyle.TEXT);
			}
		}
	}

	private List<String> cells(Dossier.Session session) {
		return List.of(this.words.weekday(session.date()), time(session.start(), session.end()), session.title(),
				this.words.of(session.kind()), (session.host() != null) ? session.host() : "");
	}

	private String time(@Nullable LocalTime start, @Nullable LocalTime end) {
		if (start == null) {
			return "";
		}
		return (end != null) ? this.words.of("time.range", start, end) : this.words.of("time", start);
	}

	private void topic(Dossier.Topic topic) {
		TopicFacts facts = topic.facts();
		line(WordStyle.TOPIC, facts.title());
		this.dossier.sessions()
			.stream()
			.filter((session) -> session.id().equals(facts.session()))
			.forEach((session) -> line(WordStyle.TEXT, this.words.of("topic.session", session.title())));
		if (facts.state() != TopicState.ON_AGENDA) {
			line(WordStyle.TEXT, this.words.of("topic." + facts.state(),
					Objects.requireNonNullElse(facts.stateReason(), "")).strip());
		}
		else if (facts.expected()) {
			line(WordStyle.TEXT, this.words.of("topic.expected"));
		}
		this.text.write(facts.background(), WordStyle.TEXT);
		if (!topic.positions().isEmpty()) {
			line(WordStyle.PART, this.words.of("position"));
		}
		for (Dossier.Position position : topic.positions()) {
			this.text.write(position.line(), WordStyle.LINE);
			this.text.write(position.explanation(), WordStyle.TEXT);
		}
		if (!topic.commitments().isEmpty()) {
			line(WordStyle.PART, this.words.of("commitments"));
		}
		for (Dossier.Commitment commitment : topic.commitments()) {
			this.text.write(commitment.what(), WordStyle.TEXT);
			line(WordStyle.TEXT, promise(commitment));
		}
	}

	private String promise(Dossier.Commitment commitment) {
		String term = commitment.term();
		if (commitment.due() != null) {
			String due = this.words.of("commitment.due", this.words.day(commitment.due()));
			term = term.isBlank() ? due : term + " (" + due + ")";
		}
		String status = this.words.of(commitment.status());
		return term.isBlank() ? this.words.of("commitment", commitment.who(), status)
				: this.words.of("commitment.term", commitment.who(), term, status);
	}

	private void section(String key, String text) {
		if (!text.isBlank()) {
			line(WordStyle.SECTION, this.words.of(key));
			this.text.write(text, WordStyle.TEXT);
		}
	}

	private void line(WordStyle style, String words) {
		this.text.line(style, words);
	}

}
