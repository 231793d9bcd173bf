package org.meetingdossier.dossier.document;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * What a dossier consists of, each with a form of its own. The components of its record
 * are its fields.
 */
public enum ElementKind {

	/** The meeting itself: its facts and introduction. */
	MEETING(MeetingFacts.class, "title", ""),

	/** What the Netherlands argues for throughout. */
	GENERAL_LINE(Dossier.Position.class, "line", "generalLine"),

	/** A part of the programme. */
	SESSION(Dossier.Session.class, "title", "sessions"),

	/** A topic, without its positions and commitments. */
	TOPIC(TopicFacts.class, "title", "topics"),

	/** A Dutch position on a topic. */
	POSITION(Dossier.Position.class, "line", "positions"),

	/** A commitment to parliament on a topic. */
	COMMITMENT(Dossier.Commitment.class, "what", "commitments");

	private final Class<? extends Record> content;

	private final String name;

	private final String key;

	ElementKind(Class<? extends Record> content, String name, String key) {
		this.content = content;
		this.name = name;
		this.key = key;
	}

	/**
	 * The fields of such an element.
	 * @return its fields, in the order in which they are read
	 */
	public List<ElementField> fields() {
		return ElementField.of(this.content);
	}

	/**
	 * One of those fields.
	 * @throws NoSuchElementException if there is none of that name
	 */
	public ElementField field(String name) {
		return fields().stream().filter((field) -> field.name().equals(name)).findFirst().orElseThrow();
	}

	/** The field by whose words such an element is called. */
	public ElementField naming() {
		return field(this.name);
	}

	/**
	 * Where such elements stand in the canonical JSON.
	 * @return the key of what holds them; empty for the meeting, which is the document
	 */
	public String key() {
		return this.key;
	}

	/**
	 * Whether there is one in each dossier, no more and no less.
	 * @return true for the meeting and its general line
	 */
	public boolean isSingle() {
		return this == MEETING || this == GENERAL_LINE;
	}

	/**
	 * Whether it stands inside a topic.
	 * @return true for positions and commitments
	 */
	public boolean isInTopic() {
		return this == POSITION || this == COMMITMENT;
	}

}
