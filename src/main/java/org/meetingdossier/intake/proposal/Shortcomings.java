package org.meetingdossier.intake.proposal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.document.ElementKind;

/**
 * Tells what a proposal lacks, or has too much of, to become a dossier.
 */
public final class Shortcomings {

	private static final List<Fact.Field> NEEDED = List.of(Fact.Field.TITLE, Fact.Field.FORUM, Fact.Field.PLACE,
			Fact.Field.FIRST_DAY);

	private final ProposedDossier proposed;

	private final List<Shortcoming> found = new ArrayList<>();

	private Shortcomings(ProposedDossier proposed) {
		this.proposed = proposed;
	}

	/**
	 * Looks at a proposal.
	 * @param proposed the proposal
	 * @return what is to be mended first; empty when it can become a dossier
	 */
	public static List<Shortcoming> of(ProposedDossier proposed) {
		Shortcomings shortcomings = new Shortcomings(proposed);
		shortcomings.facts();
		proposed.sessions().forEach(shortcomings::session);
		shortcomings.pieces();
		return shortcomings.found;
	}

	private void facts() {
		for (Fact.Field field : Fact.Field.values()) {
			String text = this.proposed.fact(field);
			String name = "fact-" + field.name();
			if (text.isEmpty() && NEEDED.contains(field)) {
				add(name, "intake.missing." + field.name());
			}
			length(name, text, ElementKind.MEETING, field.fieldName());
		}
		LocalDate first = day("fact-FIRST_DAY", this.proposed.fact(Fact.Field.FIRST_DAY));
		LocalDate last = day("fact-LAST_DAY", this.proposed.fact(Fact.Field.LAST_DAY));
		day("fact-LETTER_DATE", this.proposed.fact(Fact.Field.LETTER_DATE));
		if (first != null && last != null && last.isBefore(first)) {
			add("fact-LAST_DAY", "intake.wrong.days");
		}
		String zone = this.proposed.fact(Fact.Field.ZONE);
		if (!zone.isEmpty() && !ZoneId.getAvailableZoneIds().contains(zone)) {
			add("fact-ZONE", "intake.wrong.zone");
		}
		String letter = this.proposed.fact(Fact.Field.LETTER);
		if (!letter.isEmpty() && OfficialId.tryParse(letter).isEmpty()) {
			add("fact-LETTER", "intake.wrong.letter");
		}
	}

	private void session(ProposedSession session) {
		String key = "session-" + session.id() + '-';
		if (session.title().isEmpty()) {
			add(key + "title", "intake.missing.session");
		}
		length(key + "title", session.title(), ElementKind.SESSION, "title");
		length(key + "host", session.host(), ElementKind.SESSION, "host");
		day(key + "date", session.date());
		LocalTime start = time(key + "start", session.start());
		LocalTime end = time(key + "end", session.end());
		if (start != null && end != null && end.equals(start)) {
			add(key + "end", "intake.wrong.times");
		}
	}

	private void pieces() {
		boolean inTopic = false;
		for (Piece piece : this.proposed.pieces()) {
			String name = "text-" + piece.id();
			switch (piece.role()) {
				case TOPIC -> {
					inTopic = true;
					if (piece.text().isEmpty()) {
						add(name, "intake.missing.topic");
					}
					length(name, piece.text(), ElementKind.TOPIC, "title");
				}
				case POSITION, GENERAL_LINE -> length(name, piece.text(), ElementKind.POSITION, "line");
				case COMMITMENT -> {
					Piece.Promise promise = Objects.requireNonNullElse(piece.promise(), Piece.Promise.NONE);
					length(name, piece.text(), ElementKind.COMMITMENT, "what");
					length("who-" + piece.id(), promise.who(), ElementKind.COMMITMENT, "who");
					length("term-" + piece.id(), promise.term(), ElementKind.COMMITMENT, "term");
					day("due-" + piece.id(), promise.due());
				}
				default -> length(name, piece.text(), ElementKind.TOPIC, "background");
			}
			if (!inTopic && isOfTopic(piece)) {
				add("role-" + piece.id(), "intake.wrong.place");
			}
		}
	}

	private static boolean isOfTopic(Piece piece) {
		return switch (piece.role()) {
			case BACKGROUND, POSITION, EXPLANATION, COMMITMENT -> true;
			default -> false;
		};
	}

	private void length(String field, String text, ElementKind kind, String becomes) {
		int longest = kind.field(becomes).longest();
		if (text.length() > longest) {
			add(field, "intake.wrong.long", longest, text.length());
		}
	}

	private @Nullable LocalDate day(String field, String text) {
		try {
			return text.isEmpty() ? null : LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			add(field, "intake.wrong.day");
			return null;
		}
	}

	private @Nullable LocalTime time(String field, String text) {
		try {
			return text.isEmpty() ? null : LocalTime.parse(text);
		}
		catch (DateTimeException ex) {
			add(field, "intake.wrong.time");
			return null;
		}
	}

	private void add(String field, String key, Object... arguments) {
		this.found.add(Shortcoming.of(field, key, arguments));
	}

}
