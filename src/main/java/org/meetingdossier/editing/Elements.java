package org.meetingdossier.editing;

import java.util.Optional;
import java.util.UUID;

import org.meetingdossier.dossier.Dossier;

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
	public boolean has(Element element) {
		UUID id = element.id();
		return switch (element.kind()) {
			case MEETING -> this.dossier.id().equals(id);
			case GENERAL_LINE -> this.dossier.generalLine() != null;
			case SESSION -> session(id).isPresent();
			case TOPIC -> topic(id).isPresent();
			case POSITION -> position(id).isPresent();
			case COMMITMENT -> commitment(id).isPresent();
		};
	}

	/**
	 * The topic that an element stands in.
	 * @param element a position or commitment
	 * @return its topic, or empty if it stands in none
	 */
	public Optional<Dossier.Topic> topicOf(Element element) {
		UUID id = element.id();
		return this.dossier.topics()
			.stream()
			.filter((topic) -> topic.positions().stream().anyMatch((position) -> position.id().equals(id))
					|| topic.commitments().stream().anyMatch((commitment) -> commitment.id().equals(id)))
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
