package org.meetingdossier.output.letter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.MeetingFacts;
import org.meetingdossier.dossier.document.TopicFacts;
import org.meetingdossier.dossier.document.TopicState;
import org.meetingdossier.output.OutgoingDossier;
import org.meetingdossier.platform.TheHague;

/**
 * The letter that a dossier is: who meets where and when, the programme, and topic by
 * topic what the Netherlands argues for. Its texts stand in the order of the page, which
 * numbers the notes.
 */
public final class Letter {

	private final Dossier dossier;

	private final OutgoingDossier outgoing;

	private final LetterSheet sheet;

	private final LetterWords words;

	/**
	 * The letter of a dossier.
	 * @param outgoing what leaves of the dossier
	 * @param sheet what it is written on
	 * @param words the words that are not the dossier's own
	 */
	public Letter(OutgoingDossier outgoing, LetterSheet sheet, LetterWords words) {
		this.outgoing = outgoing;
		this.dossier = outgoing.content();
		this.sheet = sheet;
		this.words = words;
	}

	/** Writes it, from its head to its foot. */
	public void write() {
		line(LetterPart.TEXT, this.words.of("to"));
		LocalDate sent = this.dossier.facts().letterDate();
		line(LetterPart.TEXT,
				this.words.of("date", this.words.day((sent != null) ? sent : TheHague.dayOf(this.outgoing.at()))));
		line(LetterPart.TEXT, this.words.of("subject"));
		line(LetterPart.TITLE, this.dossier.title());
		this.sheet.facts(facts());
		section("introduction", this.dossier.facts().introduction());
		Dossier.Position general = this.dossier.generalLine();
		if (general != null) {
			line(LetterPart.SECTION, this.words.of("generalLine"));
			this.sheet.text(LetterPart.LINE, general.line());
			this.sheet.text(LetterPart.TEXT, general.explanation());
		}
		if (!this.dossier.sessions().isEmpty()) {
			programme();
		}
		if (!this.dossier.topics().isEmpty()) {
			line(LetterPart.SECTION, this.words.of("topics"));
			this.dossier.topics().forEach(this::topic);
		}
	}

	private List<LetterSheet.Fact> facts() {
		MeetingFacts facts = this.dossier.facts();
		OfficialId letter = facts.letter();
		String edition = this.outgoing.edition();
		return known(fact("forum", facts.forum()), fact("place", facts.place()), fact("venue", facts.venue()),
				fact("days", this.words.days(facts.firstDay(), facts.lastDay())), fact("host", facts.host()),
				fact("delegation", facts.delegation()), fact("agenda", this.words.of(facts.agenda())),
				fact("letter", (letter != null) ? letter.display() : null), fact("version", (edition != null)
						? this.words.of("edition", edition) : this.words.of("revision", this.outgoing.revision())));
	}

	private static List<LetterSheet.Fact> known(LetterSheet.Fact... facts) {
		return Stream.of(facts).filter((fact) -> !fact.value().isBlank()).toList();
	}

	private LetterSheet.Fact fact(String key, @Nullable String value) {
		return new LetterSheet.Fact(this.words.of("fact." + key), (value != null) ? value : "");
	}

	private void programme() {
		line(LetterPart.SECTION, this.words.of("programme"));
		this.sheet.table(
				List.of(this.words.of("session.day"), this.words.of("session.time"), this.words.of("session.title"),
						this.words.of("session.kind"), this.words.of("session.host")),
				this.dossier.sessions().stream().map(this::cells).toList());
		if (this.dossier.sessions().stream().anyMatch((session) -> session.start() != null)) {
			line(LetterPart.TEXT, this.words.of("zone", this.dossier.facts().zone().getId()));
		}
		for (Dossier.Session session : this.dossier.sessions()) {
			if (!session.description().isBlank()) {
				line(LetterPart.TOPIC, session.title());
				this.sheet.text(LetterPart.TEXT, session.description());
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
		line(LetterPart.TOPIC, facts.title());
		this.dossier.sessions()
			.stream()
			.filter((session) -> session.id().equals(facts.session()))
			.forEach((session) -> line(LetterPart.TEXT, this.words.of("topic.session", session.title())));
		if (facts.state() != TopicState.ON_AGENDA) {
			line(LetterPart.TEXT,
					this.words.of("topic." + facts.state(), Objects.requireNonNullElse(facts.stateReason(), ""))
						.strip());
		}
		else if (facts.expected()) {
			line(LetterPart.TEXT, this.words.of("topic.expected"));
		}
		this.sheet.text(LetterPart.TEXT, facts.background());
		if (!topic.positions().isEmpty()) {
			line(LetterPart.PART, this.words.of("position"));
		}
		for (Dossier.Position position : topic.positions()) {
			this.sheet.text(LetterPart.LINE, position.line());
			this.sheet.text(LetterPart.TEXT, position.explanation());
		}
		if (!topic.commitments().isEmpty()) {
			line(LetterPart.PART, this.words.of("commitments"));
		}
		for (Dossier.Commitment commitment : topic.commitments()) {
			this.sheet.text(LetterPart.TEXT, commitment.what());
			line(LetterPart.TEXT, this.words.promise(commitment));
		}
	}

	private void section(String key, String text) {
		if (!text.isBlank()) {
			line(LetterPart.SECTION, this.words.of(key));
			this.sheet.text(LetterPart.TEXT, text);
		}
	}

	private void line(LetterPart part, String words) {
		this.sheet.line(part, words);
	}

}
