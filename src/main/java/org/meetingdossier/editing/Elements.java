package org.meetingdossier.editing;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.meetingdossier.dossier.document.Dossier;
import org.meetingdossier.dossier.document.Element;

/**
 * What there is in a dossier to edit.
 *
 * @param dossier the content, as far as the editor sees it
 */
public record Elements(Dossier dossier) {

	/**
	 * Whether an element is there.
	 * @param element what to look for
	 * @return true if it is
	 */
	public boolean has(ElementKey element) {
		return content(element).isPresent();
	}

	/**
	 * What an element says.
	 * @param element what to look for
	 * @return its record, or empty if it is not there
	 */
	public Optional<Record> content(ElementKey element) {
		return this.dossier.elements()
			.stream()
			.filter((one) -> ElementKey.of(this.dossier, one).equals(element))
			.map(Element::content)
			.findFirst();
	}

	/**
	 * Where an element has its form.
	 * @param id identity of the element
	 * @return its key, or empty if it is not there
	 */
	public Optional<ElementKey> key(UUID id) {
		return this.dossier.elements()
			.stream()
			.filter((one) -> one.id().equals(id))
			.map((one) -> ElementKey.of(this.dossier, one))
			.findFirst();
	}

	/**
	 * The topic that an element stands in.
	 * @param element a position or commitment
	 * @return its topic, or empty if it stands in none
	 */
	public Optional<Dossier.Topic> topicOf(ElementKey element) {
		return this.dossier.elements()
			.stream()
			.filter((one) -> one.kind().isInTopic() && one.id().equals(element.id()))
			.map(Element::topic)
			.filter(Objects::nonNull)
			.findFirst();
	}

	/**
	 * Finds a session.
	 * @param id its identity
	 * @return the session, or empty if it is not there
	 */
	public Optional<Dossier.Session> session(UUID id) {
		return this.dossier.sessions().stream().filter((session) -> session.id().equals(id)).findFirst();
	}

	/**
	 * Finds a topic.
	 * @param id its identity
	 * @return the topic, or empty if it is not there
	 */
	public Optional<Dossier.Topic> topic(UUID id) {
		return this.dossier.topics().stream().filter((topic) -> topic.id().equals(id)).findFirst();
	}

	/**
	 * Finds a position on a topic.
	 * @param id its identity
	 * @return the position, or empty if it is not there
	 */
	public Optional<Dossier.Position> position(UUID id) {
		return this.dossier.topics()
			.stream()
			.flatMap((topic) -> topic.positions().stream())
			.filter((position) -> position.id().equals(id))
			.findFirst();
	}

	/**
	 * Finds a commitment.
	 * @param id its identity
	 * @return the commitment, or empty if it is not there
	 */
	public Optional<Dossier.Commitment> commitment(UUID id) {
		return this.dossier.topics()
			.stream()
			.flatMap((topic) -> topic.commitments().stream())
			.filter((commitment) -> commitment.id().equals(id))
			.findFirst();
	}

}
