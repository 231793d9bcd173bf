package org.meetingdossier.dossier.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.meetingdossier.citation.OfficialId;
import org.meetingdossier.dossier.Dossier;
import org.meetingdossier.dossier.comparison.Entry.Kind;

/**
 * An element of a dossier with its fields as text.
 *
 * @param kind what kind of element
 * @param id its identity
 * @param name what it is called
 * @param topic the title of the topic it belongs to
 * @param list identity of what holds the list it stands in
 * @param fields its fields by name, in reading order; an absent one is empty
 */
record Element(Kind kind, UUID id, String name, @Nullable String topic, UUID list, Map<String, String> fields) {

	static List<Element> of(Dossier dossier) {
		List<Element> elements = new ArrayList<>();
		elements.add(new Element(Kind.MEETING, dossier.id(), dossier.title(), null, dossier.id(), meeting(dossier)));
		Dossier.Position line = dossier.generalLine();
		if (line != null) {
			elements.add(new Element(Kind.GENERAL_LINE, line.id(), line.line(), null, dossier.id(), position(line)));
		}
		for (Dossier.Session session : dossier.sessions()) {
			elements
				.add(new Element(Kind.SESSION, session.id(), session.title(), null, dossier.id(), session(session)));
		}
		for (Dossier.Topic topic : dossier.topics()) {
			elements.add(
					new Element(Kind.TOPIC, topic.id(), topic.title(), null, dossier.id(), topic(topic, dossier)));
			topic.positions()
				.forEach((position) -> elements.add(new Element(Kind.POSITION, position.id(), position.line(),
						topic.title(), topic.id(), position(position))));
			topic.commitments()
				.forEach((commitment) -> elements.add(new Element(Kind.COMMITMENT, commitment.id(), commitment.what(),
						topic.title(), topic.id(), commitment(commitment))));
		}
		return elements;
	}

	private static Map<String, String> meeting(Dossier dossier) {
		return fields("title", dossier.title(), "level", dossier.level().name(), "forum", dossier.forum(), "place",
				dossier.place(), "zone", dossier.zone().getId(), "firstDay", dossier.firstDay(), "lastDay",
				dossier.lastDay(), "host", dossier.host(), "delegation", dossier.delegation(), "agenda",
				dossier.agenda().name(), "letter", letter(dossier), "introduction", dossier.introduction());
	}

	private static @Nullable String letter(Dossier dossier) {
		return Optional.ofNullable(dossier.letter()).map(OfficialId::display).orElse(null);
	}

	private static Map<String, String> session(Dossier.Session session) {
		return fields("title", session.title(), "kind", session.kind().name(), "date", session.date(), "start",
				session.start(), "end", session.end(), "host", session.host(), "description", session.description());
	}

	private static Map<String, String> topic(Dossier.Topic topic, Dossier dossier) {
		String session = dossier.sessions()
			.stream()
			.filter((candidate) -> candidate.id().equals(topic.session()))
			.map(Dossier.Session::title)
			.findFirst()
			.orElse(null);
		return fields("title", topic.title(), "state", topic.state().name(), "stateReason", topic.stateReason(),
				"expected", topic.expected(), "session", session, "background", topic.background());
	}

	private static Map<String, String> position(Dossier.Position position) {
		return fields("level", position.level().name(), "line", position.line(), "explanation",
				position.explanation());
	}

	private static Map<String, String> commitment(Dossier.Commitment commitment) {
		return fields("who", commitment.who(), "what", commitment.what(), "term", commitment.term(), "due",
				commitment.due(), "status", commitment.status().name());
	}

	private static Map<String, String> fields(@Nullable Object... namesAndValues) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (int index = 0; index < namesAndValues.length; index += 2) {
			Object value = namesAndValues[index + 1];
			fields.put(String.valueOf(namesAndValues[index]), (value != null) ? value.toString() : "");
		}
		return fields;
	}

}
